import { err, type Result } from "../../result/index.ts";
import { finiteResult } from "../check/finite-result.ts";
import { tailOf } from "../check/level.ts";
import { knownPairs } from "../check/pairs.ts";
import { refuseAmounts } from "../check/values.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";
import { tQuantile } from "../special/index.ts";
import { leftOut } from "./left-out.ts";

/** What all sites together reach for each unit of what they have. */
export interface RatioOfSums extends StatisticResult<"ratio-jackknife"> {
  /** Sites without numerator or denominator. */
  readonly missing: number;
  readonly level: number;
  /** Sum of the numerators over the sum of the denominators. */
  readonly ratio: number;
  /** Mean of the sites' own ratios, which counts a small site as much as a large one; absent when a denominator is 0. */
  readonly meanOfRatios?: number | undefined;
  /** Standard error from leaving out one site after the other; absent, like the interval, with one site or when without one of them nothing is left to divide by. */
  readonly jackknifeSE?: number | undefined;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
}

/**
 * Ratio of sums over sites, with a delete-one jackknife standard error about the mean of the partial ratios and a t interval with n − 1 degrees of freedom.
 *
 * @param input - `numerators` and `denominators` of the same sites in the same order, denominators at least 0, null for a missing one; `level`: confidence, default 0.95
 * @returns the ratio; `n` are the complete sites; refused with `empty`, `zero-denominator` when all denominators are 0, `negative` denominators, `not-finite`
 * @throws RangeError when the lists differ in length or the level is out of its range
 *
 * @see B. Efron and C. Stein, "The Jackknife Estimate of Variance", Annals of Statistics 9 (1981), https://doi.org/10.1214/aos/1176345462
 *
 * @example
 * ```ts
 * import { ratioOfSums } from "welfare-core/statistics";
 * const found = ratioOfSums({ numerators: [12, 5, 30, 8, 17], denominators: [20, 11, 41, 19, 24] });
 * found.ok && [found.value.ratio.toFixed(4), found.value.lower?.toFixed(4)] // => ["0.6261", "0.4361"]
 * ```
 */
export function ratioOfSums(input: {
  readonly numerators: readonly (number | null)[];
  readonly denominators: readonly (number | null)[];
  readonly level?: number | undefined;
}): Result<RatioOfSums, NotComputable> {
  const { level = 0.95 } = input;
  const tail = tailOf(level);
  const known = knownPairs(input.numerators, input.denominators);
  if (!known.ok) return err(known.error);
  const { before: numerators, after: denominators, incompletePairs: missing } = known.value;
  const refused = refuseAmounts(denominators);
  if (refused) return err(refused);
  const n = numerators.length;
  if (denominators.every((amount) => amount === 0)) return err({ code: "zero-denominator", message: "all denominators are 0" });
  const ratio = sum(numerators) / sum(denominators);
  const about = { method: "ratio-jackknife", n, missing, level, ratio, ...meanOfRatios(numerators, denominators) } as const;
  const jackknifeSE = jackknife(numerators, denominators);
  if (jackknifeSE === undefined) return finiteResult(about);
  const half = -tQuantile(tail, n - 1) * jackknifeSE;
  return finiteResult({ ...about, jackknifeSE, lower: ratio - half, upper: ratio + half });
}

function meanOfRatios(numerators: readonly number[], denominators: readonly number[]): { readonly meanOfRatios?: number } {
  if (denominators.includes(0)) return {};
  return { meanOfRatios: sum(numerators.map((numerator, index) => numerator / (denominators[index] ?? 1))) / numerators.length };
}

/** √((n − 1) / n Σ (rᵢ − r̄)²), rᵢ the ratio without site i and r̄ their mean. */
function jackknife(numerators: readonly number[], denominators: readonly number[]): number | undefined {
  const n = numerators.length;
  const [above, below] = [leftOut(numerators), leftOut(denominators)];
  // Of one site nothing is left.
  if (below.includes(0)) return undefined;
  const partial = above.map((amount, index) => amount / (below[index] ?? 1));
  const mean = sum(partial) / n;
  return Math.sqrt(((n - 1) / n) * sum(partial.map((one) => (one - mean) ** 2)));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
