import { err, ok, type Result } from "../result/index.ts";
import type { NotComputable } from "./estimate.ts";
import { tQuantile } from "./special/t-quantile.ts";

/** A mean, its spread, and its interval where there is one. */
export interface MeanInterval {
  /** Values that are known. */
  readonly n: number;
  /** Values that are missing. */
  readonly missing: number;
  readonly mean: number;
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
 * @param input - `values`: finite numbers, null for a missing one, which is counted and left out; `level`: confidence, default 0.95
 * @returns the mean with its interval, of width 0 when all values are equal, without interval at n = 1; refused with `empty` when no value is known
 * @throws RangeError when a value is not finite or the level is out of its range
 *
 * @see Student, "The Probable Error of a Mean", Biometrika 6 (1908)
 *
 * @example
 * ```ts
 * import { meanInterval } from "welfare-core/statistics";
 * meanInterval({ values: [18, 18, null, 18] }) // => { ok: true, value: { n: 3, missing: 1, mean: 18, sd: 0, se: 0, lower: 18, upper: 18 } }
 * ```
 */
export function meanInterval(input: {
  readonly values: readonly (number | null)[];
  readonly level?: number | undefined;
}): Result<MeanInterval, NotComputable> {
  const { level = 0.95 } = input;
  const values = input.values.filter((value) => value !== null);
  if (!values.every(Number.isFinite)) throw new RangeError("values are finite numbers or null");
  if (!(level > 0 && level < 1)) throw new RangeError("a level lies between 0 and 1");
  const n = values.length;
  const missing = input.values.length - n;
  const [origin] = values;
  if (origin === undefined) return err({ code: "empty", message: "a mean of nobody" });
  // Counted from one of the values, equal values have exactly their value as mean.
  const mean = origin + values.reduce((sum, value) => sum + (value - origin), 0) / n;
  if (n === 1) return ok({ n, missing, mean });
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1));
  const se = sd / Math.sqrt(n);
  const half = -tQuantile((1 - level) / 2, n - 1) * se;
  return ok({ n, missing, mean, sd, se, lower: mean - half, upper: mean + half });
}
