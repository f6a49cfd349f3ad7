import { err, ok, type Result } from "../../result/index.ts";
import { tailOf } from "../check/level.ts";
import { knownValues } from "../check/values.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";
import { tQuantile } from "../special/index.ts";
import { moments } from "./moments.ts";

/** A mean, its spread, and its interval where there is one. */
export interface MeanInterval extends StatisticResult<"student-t"> {
  /** Values that are missing; `n` are known. */
  readonly missing: number;
  readonly mean: number;
  /** Confidence of the interval. */
  readonly level: number;
  /** Standard deviation with n − 1; absent at n = 1, like all that rests on it. */
  readonly sd?: number | undefined;
  /** Standard error of the mean. */
  readonly se?: number | undefined;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
}

/**
 * Mean with Student's t interval. The interval supposes that means of such samples are about normal; with few and skewed values the median says more.
 *
 * @param input - `values`: numbers, null for a missing one, which is counted and left out; `level`: confidence, default 0.95
 * @returns the mean with its interval, of width 0 when all values are equal, without interval at n = 1; refused with `empty` when no value is known, `not-finite`
 * @throws RangeError when the level is out of its range
 *
 * @see Student, "The Probable Error of a Mean", Biometrika 6 (1908), https://doi.org/10.1093/biomet/6.1.1
 *
 * @example
 * ```ts
 * import { meanInterval } from "welfare-core/statistics";
 * const found = meanInterval({ values: [18, 18, null, 18] });
 * found.ok && [found.value.n, found.value.missing, found.value.mean, found.value.lower, found.value.upper] // => [3, 1, 18, 18, 18]
 * ```
 */
export function meanInterval(input: {
  readonly values: readonly (number | null)[];
  readonly level?: number | undefined;
}): Result<MeanInterval, NotComputable> {
  const { level = 0.95 } = input;
  const tail = tailOf(level);
  const known = knownValues(input.values);
  if (!known.ok) return err(known.error);
  const { n, mean, variance } = moments(known.value.values);
  const about = { method: "student-t", n, missing: known.value.missing, mean, level } as const;
  if (n === 1) return ok(about);
  const se = Math.sqrt(variance / n);
  const half = -tQuantile(tail, n - 1) * se;
  return ok({ ...about, sd: Math.sqrt(variance), se, lower: mean - half, upper: mean + half });
}
