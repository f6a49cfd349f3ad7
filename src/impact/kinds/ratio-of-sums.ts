import { ratioOfSums } from "../../statistics/index.ts";
import type { RatioOfSumsIndicator } from "../definition/index.ts";
import { roundedSum, sumOf } from "./exact-sum.ts";
import { intervalOf, LEVEL } from "./interval-of.ts";
import type { Kind } from "./kind.ts";
import { KNOWN, placeOfReason } from "./place.ts";
import { numbersReader, type Reading } from "./read-answer.ts";
import { refusalOf } from "./refusal.ts";
import { repeated } from "./repeated.ts";

/** The fewest rows of which leaving out one after the other tells how sure the ratio is. */
const LEAST_FOR_INTERVAL = 3;

/** What all rows together reach for each unit of what they have. */
export function ratioOfSumsKind({ of, per }: RatioOfSumsIndicator, reading: Reading): Kind {
  const readBoth = numbersReader([of, per], reading, KNOWN);
  return {
    ways: 1,
    numbers: 2,
    keeps: "answers",
    read: (row, answer) => {
      const place = readBoth(row, answer);
      return place === KNOWN && (answer.numbers[1] ?? 0) < 0 ? placeOfReason("invalid") : place;
    },
    figure: ({ answers: [given = []], n }) => {
      const [numerators, denominators] = [repeated(given, 0), repeated(given, 1)];
      const found = ratioOfSums({ numerators, denominators, level: LEVEL });
      if (!found.ok) return refusalOf(found.error);
      const sums = { numerator: roundedSum(sumOf(numerators)), denominator: roundedSum(sumOf(denominators)) };
      const interval = n < LEAST_FOR_INTERVAL ? {} : intervalOf(found.value, "ratio-jackknife");
      return { value: sums.numerator / sums.denominator, ...sums, ...interval };
    },
  };
}
