import { wilson } from "../../statistics/index.ts";
import type { ProportionIndicator } from "../definition/index.ts";
import { intervalOf, LEVEL } from "./interval-of.ts";
import type { Figure, Kind } from "./kind.ts";
import { type Reading, truthReader } from "./read-answer.ts";

/** Which share of those of whom it is known has success. */
export function proportionKind({ success }: ProportionIndicator, reading: Reading): Kind {
  return {
    ways: 2,
    numbers: 0,
    keeps: "moments",
    read: truthReader(success, reading),
    figure: ({ counts: [, yes = 0], n }) => shareOf(yes, n),
  };
}

/** A share with Wilson's interval. */
export function shareOf(numerator: number, denominator: number): Figure {
  const share = wilson({ x: numerator, n: denominator, level: LEVEL });
  return { value: numerator / denominator, numerator, denominator, ...(share.ok ? intervalOf(share.value, "wilson") : {}) };
}
