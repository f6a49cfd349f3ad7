import { err, type Result } from "../../result/index.ts";
import { finiteResult } from "../check/finite-result.ts";
import { tailOf } from "../check/level.ts";
import { type KnownPairs, knownPairs } from "../check/pairs.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";
import { clearMoments } from "./moments.ts";
import { type TComparison, tComparison } from "./t-comparison.ts";

/** The mean change of the same people, with its test against "no change". */
export interface PairedT
  extends StatisticResult<"paired-t">, TComparison, Pick<KnownPairs, "missingBefore" | "missingAfter" | "incompletePairs"> {
  readonly level: number;
  /** Mean of after − before. */
  readonly meanDifference: number;
  /** Standard deviation of the differences, with n − 1. */
  readonly sdDifference: number;
}

/**
 * Mean change of the same people with Student's paired t test and interval. Pairs without one side are counted and left out.
 *
 * When all differences are equal, up to what rounding leaves of decimals, there is no t and no p, and the interval has width 0.
 *
 * @param input - `before` and `after`: numbers of the same people in the same order, null for a missing one; `level`: confidence, default 0.95
 * @returns the mean of after − before; `n` are the complete pairs; refused with `empty` without a complete pair, `too-few` with one, `not-finite`
 * @throws RangeError when the lists differ in length or the level is out of its range
 *
 * @see Student, "The Probable Error of a Mean", Biometrika 6 (1908), https://doi.org/10.1093/biomet/6.1.1
 *
 * @example
 * ```ts
 * import { pairedT } from "welfare-core/statistics";
 * const found = pairedT({ before: [1, 2, 4, 5], after: [3, 3, 9, null] });
 * found.ok && [found.value.n, found.value.incompletePairs, found.value.p?.toFixed(4)] // => [3, 1, "0.1567"]
 * ```
 */
export function pairedT(input: {
  readonly before: readonly (number | null)[];
  readonly after: readonly (number | null)[];
  readonly level?: number | undefined;
}): Result<PairedT, NotComputable> {
  const { level = 0.95 } = input;
  const tail = tailOf(level);
  const known = knownPairs(input.before, input.after);
  if (!known.ok) return err(known.error);
  const { before, after, missingBefore, missingAfter, incompletePairs } = known.value;
  const { n, mean, variance } = clearMoments(
    after.map((value, index) => value - (before[index] ?? 0)),
    before,
    after,
  );
  if (n === 1) return err({ code: "too-few", message: "one pair has no spread" });
  return finiteResult({
    method: "paired-t",
    n,
    missingBefore,
    missingAfter,
    incompletePairs,
    level,
    meanDifference: mean,
    sdDifference: Math.sqrt(variance),
    ...tComparison(mean, Math.sqrt(variance / n), n - 1, tail),
  });
}
