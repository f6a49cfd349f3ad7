import { err, type Result } from "../../result/index.ts";
import { finiteResult } from "../check/finite-result.ts";
import { knownGroups } from "../check/groups.ts";
import { tailOf } from "../check/level.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";
import { clearMoments } from "./moments.ts";
import { type TComparison, tComparison } from "./t-comparison.ts";

/** The difference of two means, with its test against "no difference". */
export interface WelchT extends StatisticResult<"welch-t">, TComparison {
  /** Values that are missing in both groups. */
  readonly missing: number;
  readonly level: number;
  /** Mean of a − mean of b. */
  readonly difference: number;
}

/**
 * Difference of the means of two separate groups with Welch's t test and interval: the groups may vary differently.
 *
 * When neither group varies at all there is no t and no p, and the interval has width 0.
 *
 * @param input - `a` and `b`: numbers, null for a missing one, which is counted and left out; `level`: confidence, default 0.95
 * @returns mean of a − mean of b, with degrees of freedom by Welch and Satterthwaite; `n` is both groups; refused with `empty` when a group is, `too-few` when one has a single
 * value, `not-finite`
 * @throws RangeError when the level is out of its range
 *
 * @see B. L. Welch, "The Generalization of 'Student's' Problem when Several Different Population Variances are Involved", Biometrika 34 (1947), https://doi.org/10.1093/biomet/34.1-2.28
 *
 * @example
 * ```ts
 * import { welchT } from "welfare-core/statistics";
 * const found = welchT({ a: [3.1, 4.7, 5.2, 6.8, 9.9], b: [1.2, 2.9, 3.3, 4.1] });
 * found.ok && [found.value.df?.toFixed(3), found.value.p?.toFixed(4)] // => ["5.941", "0.0576"]
 * ```
 */
export function welchT(input: {
  readonly a: readonly (number | null)[];
  readonly b: readonly (number | null)[];
  readonly level?: number | undefined;
}): Result<WelchT, NotComputable> {
  const { level = 0.95 } = input;
  const tail = tailOf(level);
  const known = knownGroups(input.a, input.b, 2);
  if (!known.ok) return err(known.error);
  const [a, b] = [clearMoments(known.value.a, known.value.a), clearMoments(known.value.b, known.value.b)];
  const difference = a.mean - b.mean;
  const [squareA, squareB] = [a.variance / a.n, b.variance / b.n];
  const square = squareA + squareB;
  // Welch and Satterthwaite, in shares so that nothing overflows.
  const df = 1 / ((squareA / square) ** 2 / (a.n - 1) + (squareB / square) ** 2 / (b.n - 1));
  return finiteResult({
    method: "welch-t",
    n: a.n + b.n,
    missing: known.value.missing,
    level,
    difference,
    ...tComparison(difference, Math.sqrt(square), df, tail),
  });
}
