import { err, ok, type Result } from "../../result/index.ts";
import { fitsTail, tailOf } from "../check/level.ts";
import { knownValues } from "../check/values.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";
import { binomialTails } from "../special/index.ts";
import { quantileOf } from "./quantile7.ts";
import { sorted } from "./sorted.ts";

/** A median and its interval where there is one. */
export interface MedianInterval extends StatisticResult<"median-order-statistics"> {
  /** Values that are missing; `n` are known. */
  readonly missing: number;
  readonly median: number;
  /** Confidence asked for. */
  readonly level: number;
  /** A value of the sample; absent when there are too few values for the level, at 0.95 up to five. */
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  /** Confidence that the interval has: at least the level. */
  readonly coverage?: number | undefined;
}

/**
 * Median with its exact interval between two values of the sample, whatever the distribution.
 *
 * The interval goes from the k-th value to the k-th from above, with the largest k that leaves out no more than (1 − level) / 2 on each side; `coverage` says how sure that is.
 *
 * @param input - `values`: numbers, null for a missing one, which is counted and left out; `level`: confidence, default 0.95
 * @returns the median with its interval, without interval when no pair of values reaches the level; refused with `empty` when no value is known, `not-finite`
 * @throws RangeError when the level is out of its range
 *
 * @see G. J. Hahn and W. Q. Meeker, Statistical Intervals (1991), 5.2, https://doi.org/10.1002/9780470316771
 *
 * @example
 * ```ts
 * import { medianInterval } from "welfare-core/statistics";
 * const found = medianInterval({ values: [2, 9, 4, 7, 5, 11] });
 * found.ok && [found.value.median, found.value.lower, found.value.upper, found.value.coverage?.toFixed(5)] // => [6, 2, 11, "0.96875"]
 * ```
 */
export function medianInterval(input: {
  readonly values: readonly (number | null)[];
  readonly level?: number | undefined;
}): Result<MedianInterval, NotComputable> {
  const { level = 0.95 } = input;
  const tail = tailOf(level);
  const known = knownValues(input.values);
  if (!known.ok) return err(known.error);
  const { values, missing } = known.value;
  const n = values.length;
  const ordered = sorted(values);
  const about = { method: "median-order-statistics", n, missing, median: quantileOf(ordered, 0.5), level } as const;
  const k = largestRank(n, tail);
  if (k === 0) return ok(about);
  return ok({ ...about, lower: ordered[k - 1], upper: ordered[n - k], coverage: 1 - 2 * below(k, n) });
}

/** Probability that fewer than `k` of `n` values lie below the median. */
function below(k: number, n: number): number {
  return binomialTails(k - 1, n, 0.5, 0.5).atMost;
}

/** The largest k with no more than `tail` below it; 0 when there is none. */
function largestRank(n: number, tail: number): number {
  let [fits, exceeds] = [0, Math.ceil(n / 2) + 1];
  while (exceeds - fits > 1) {
    const middle = Math.floor((fits + exceeds) / 2);
    if (fitsTail(below(middle, n), tail)) fits = middle;
    else exceeds = middle;
  }
  return fits;
}
