import { err, ok, type Result } from "../../result/index.ts";
import { knownValues } from "../check/values.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";
import { sorted } from "./sorted.ts";

/** Quantiles of a sample. */
export interface Quantiles extends StatisticResult<"quantile-type-7"> {
  /** Values that are missing; `n` are known. */
  readonly missing: number;
  /** One for each probability asked for, in its order. */
  readonly quantiles: readonly number[];
}

/**
 * Quantiles of a sample by linear interpolation between the values at 1 + (n − 1) p (type 7, the default of R, NumPy and spreadsheets).
 *
 * @param input - `values`: numbers, null for a missing one, which is counted and left out; `probs`: probabilities, 0 to 1
 * @returns the quantiles; refused with `empty` when no value is known, `not-finite`
 * @throws RangeError when a probability is out of its range
 *
 * @see R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996), https://doi.org/10.1080/00031305.1996.10473566
 *
 * @example
 * ```ts
 * import { quantile7 } from "welfare-core/statistics";
 * const found = quantile7({ values: [9, 1, null, 2, 1, 2, 1], probs: [0.25, 0.5] });
 * found.ok && found.value.quantiles // => [1, 1.5]
 * ```
 */
export function quantile7(input: {
  readonly values: readonly (number | null)[];
  readonly probs: readonly number[];
}): Result<Quantiles, NotComputable> {
  if (!input.probs.every((p) => p >= 0 && p <= 1)) throw new RangeError("a probability lies between 0 and 1");
  const known = knownValues(input.values);
  if (!known.ok) return err(known.error);
  const { values, missing } = known.value;
  const ordered = sorted(values);
  return ok({ method: "quantile-type-7", n: values.length, missing, quantiles: input.probs.map((p) => quantileOf(ordered, p)) });
}

/**
 * One type 7 quantile.
 *
 * @param ordered - at least one value, in rising order
 */
export function quantileOf(ordered: readonly number[], p: number): number {
  const position = (ordered.length - 1) * p;
  const below = Math.floor(position);
  const low = ordered[below] ?? 0;
  const high = ordered[below + 1] ?? low;
  return low + (position - below) * (high - low);
}
