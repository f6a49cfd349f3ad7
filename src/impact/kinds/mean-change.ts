import type { MeanChangeIndicator } from "../definition/index.ts";
import type { Kind } from "./kind.ts";
import { meanFigure } from "./mean.ts";
import { meanOf, noMoments } from "./moments.ts";
import { KNOWN } from "./place.ts";
import { numbersReader, type Reading } from "./read-answer.ts";

/** By how much the same units changed on average. */
export function meanChangeKind({ before, after }: MeanChangeIndicator, reading: Reading): Kind {
  const readBoth = numbersReader([before, after], reading, KNOWN);
  return {
    ways: 1,
    numbers: 3,
    keeps: "moments",
    read: (row, answer) => {
      const { numbers } = answer;
      const place = readBoth(row, answer);
      numbers[2] = (numbers[1] ?? 0) - (numbers[0] ?? 0);
      return place;
    },
    figure: ({ moments: [first = noMoments(), second = noMoments(), change = noMoments()], n }) => {
      const { value, interval } = meanFigure(change, n);
      return { value, before: meanOf(first, n), after: meanOf(second, n), ...(interval === undefined ? {} : { interval }) };
    },
  };
}
