import type { IntervalMethod, ValueResult } from "../result/index.ts";

/** Confidence level of every interval. */
export const LEVEL = 0.95;

/** The interval of an estimate that has one. */
export function intervalOf(
  { lower, upper }: { readonly lower?: number | undefined; readonly upper?: number | undefined },
  method: IntervalMethod,
): Pick<ValueResult, "interval"> {
  return lower === undefined || upper === undefined ? {} : { interval: { lower, upper, level: LEVEL, method } };
}
