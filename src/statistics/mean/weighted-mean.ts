import { err, type Result } from "../../result/index.ts";
import { finiteResult } from "../check/finite-result.ts";
import { knownPairs } from "../check/pairs.ts";
import { refuseAmounts } from "../check/values.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";

/** A mean in which some count for more than others. */
export interface WeightedMean extends StatisticResult<"weighted-mean"> {
  /** Values without value or weight. */
  readonly missing: number;
  readonly mean: number;
  readonly sumWeights: number;
  /** How many equally weighted values say as much: (Σw)² / Σw². */
  readonly effectiveN: number;
}

/**
 * Weighted mean, with Kish's effective number of values.
 *
 * @param input - `values` and `weights`: numbers in the same order, weights at least 0, null for a missing one; what lacks either is counted and left out
 * @returns the mean, without interval: weights alone do not say how sure it is; refused with `empty`, `zero-denominator` when all weights are 0, `negative` weights, `not-finite`
 * @throws RangeError when the lists differ in length
 *
 * @see L. Kish, Survey Sampling (1965), 11.7
 *
 * @example
 * ```ts
 * import { weightedMean } from "welfare-core/statistics";
 * const found = weightedMean({ values: [1, 2], weights: [3, 1] });
 * found.ok && [found.value.mean, found.value.effectiveN] // => [1.25, 1.6]
 * ```
 */
export function weightedMean(input: {
  readonly values: readonly (number | null)[];
  readonly weights: readonly (number | null)[];
}): Result<WeightedMean, NotComputable> {
  const known = knownPairs(input.values, input.weights);
  if (!known.ok) return err(known.error);
  const { before: values, after: weights, incompletePairs } = known.value;
  const refused = refuseAmounts(weights);
  if (refused) return err(refused);
  const sumWeights = sum(weights);
  if (sumWeights === 0) return err({ code: "zero-denominator", message: "all weights are 0" });
  const shares = weights.map((weight) => weight / sumWeights);
  // Counted from one of the values, equal values have exactly their value as mean.
  const origin = values[0] ?? 0;
  return finiteResult({
    method: "weighted-mean",
    n: values.length,
    missing: incompletePairs,
    mean: origin + sum(values.map((value, index) => (value - origin) * (shares[index] ?? 0))),
    sumWeights,
    effectiveN: 1 / sum(shares.map((share) => share * share)),
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
