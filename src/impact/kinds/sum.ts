import type { SumIndicator } from "../definition/index.ts";
import { roundedSum } from "./exact-sum.ts";
import type { Kind } from "./kind.ts";
import { KNOWN } from "./place.ts";
import { numbersReader, type Reading } from "./read-answer.ts";

/** How much in all. */
export function sumKind({ of }: SumIndicator, reading: Reading): Kind {
  return {
    ways: 1,
    numbers: 1,
    keeps: "moments",
    read: numbersReader([of], reading, KNOWN),
    ofNobody: { value: 0 },
    figure: ({ moments: [all] }) => ({ value: all === undefined ? 0 : roundedSum(all.sum) }),
  };
}
