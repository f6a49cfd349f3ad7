import { err, ok, type Result } from "../../result/index.ts";
import { knownValues } from "../check/values.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";
import { moments } from "../mean/index.ts";
import { sumTails } from "./sign-flips.ts";
import { wholeScores } from "./whole-scores.ts";

/** What the mean of changes says against "as much up as down", whatever their distribution. */
export interface PairedPermutationTest extends StatisticResult<"paired-permutation-exact"> {
  /** Differences that are missing; `n` are known. */
  readonly missing: number;
  readonly meanDifference: number;
  /** Share of all choices of signs that give a mean at least so far from 0. */
  readonly p: number;
}

/** So large the sum of whole scores may be, and so many steps counting it may cost. */
const MOST_SUM = 1_000_000;
const MOST_STEPS = 20_000_000;

/** So many differences that are no whole scores are tried with all their signs. */
const MOST_TRIED = 20;

/** What two sums may differ by through rounding alone, as a part of the sum of all sizes. */
const ROUNDING = 1e-12;

/**
 * Exact permutation test of the mean change of the same people: each difference may as well have had the other sign.
 *
 * Differences with up to six decimal places are whole multiples of one step, and their sums are counted exactly; others are tried with all 2ⁿ choices of signs, sums that differ by
 * less than 10⁻¹² of the sum of all sizes being equal. When all differences are 0 there is no evidence, and p is 1.
 *
 * @param input - `differences`: after − before, null for a missing one, which is counted and left out
 * @returns the test; refused with `empty` when no difference is known, `too-many` when the sums of scores are too many to count and more than 20 differences are not 0, `not-finite`
 *
 * @see E. S. Edgington and P. Onghena, Randomization Tests (4th edition 2007), chapter 6, https://doi.org/10.1201/9781420011814
 *
 * @example
 * ```ts
 * import { pairedPermutationTest } from "welfare-core/statistics";
 * const found = pairedPermutationTest({ differences: [5, 3, 6, 1, 0, -1] });
 * found.ok && found.value.p // => 0.1875
 * ```
 */
export function pairedPermutationTest(input: {
  readonly differences: readonly (number | null)[];
}): Result<PairedPermutationTest, NotComputable> {
  const known = knownValues(input.differences);
  if (!known.ok) return err(known.error);
  const { values, missing } = known.value;
  const p = pOf(values.filter((value) => value !== 0));
  if (p === undefined) return err({ code: "too-many", message: "too many differences to go through all their signs" });
  return ok({ method: "paired-permutation-exact", n: values.length, missing, meanDifference: moments(values).mean, p });
}

function pOf(differences: readonly number[]): number | undefined {
  const scores = wholeScores(differences);
  const total = scores?.reduce((sum, score) => sum + Math.abs(score), 0) ?? Number.POSITIVE_INFINITY;
  if (scores !== undefined && total <= MOST_SUM && total * scores.length <= MOST_STEPS) {
    const positive = scores.reduce((sum, score) => sum + Math.max(0, score), 0);
    return sumTails(scores.map(Math.abs), positive).twoSided;
  }
  return differences.length <= MOST_TRIED ? shareOfFlips(differences) : undefined;
}

/** The share of all choices of signs whose sum is at least as far from 0 as the observed one. */
function shareOfFlips(differences: readonly number[]): number {
  const sizes = differences.map(Math.abs);
  const least = Math.abs(sum(differences)) - ROUNDING * sum(sizes);
  const extreme = (index: number, reached: number): number => {
    const size = sizes[index];
    if (size === undefined) return Math.abs(reached) >= least ? 1 : 0;
    return extreme(index + 1, reached + size) + extreme(index + 1, reached - size);
  };
  return extreme(0, 0) / 2 ** sizes.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
