import { welchT } from "../../statistics/index.ts";
import type { DifferenceOfMeansIndicator } from "../definition/index.ts";
import { dividedBy, sumOf } from "./exact-sum.ts";
import { intervalOf, LEVEL } from "./interval-of.ts";
import type { Kind } from "./kind.ts";
import { KNOWN } from "./place.ts";
import { numbersReader, type Reading, truthReader } from "./read-answer.ts";
import { refusalOf } from "./refusal.ts";
import { repeated } from "./repeated.ts";

/** By how much the mean of a number differs between a group and the others. */
export function differenceOfMeansKind({ group, of }: DifferenceOfMeansIndicator, reading: Reading): Kind {
  const readGroup = truthReader(group, reading);
  const readNumber = numbersReader([of], reading, KNOWN);
  return {
    ways: 2,
    numbers: 1,
    keeps: "answers",
    read: (row, answer) => {
      const side = readGroup(row, answer);
      const number = readNumber(row, answer);
      // Of two reasons the one that is counted has the lower place.
      return number === KNOWN ? side : Math.min(side, number);
    },
    figure: ({ answers: [others = [], own = []], counts: [besides = 0, inside = 0] }) => {
      const [a, b] = [repeated(own, 0), repeated(others, 0)];
      const found = welchT({ a, b, level: LEVEL });
      if (!found.ok) return refusalOf(found.error);
      const { difference, p } = found.value;
      return {
        value: difference,
        ofGroup: dividedBy(sumOf(a), inside),
        ofOthers: dividedBy(sumOf(b), besides),
        counted: { group: inside, others: besides },
        ...(p !== undefined && { p: { value: p, method: "welch-t" } as const }),
        ...intervalOf(found.value, "welch-t"),
      };
    },
  };
}
