import { err, ok, type Result } from "../../result/index.ts";
import { knownValues } from "../check/values.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";
import { binomialP } from "../proportion/index.ts";

/** What the directions of changes say against "as many up as down". */
export interface SignTest extends StatisticResult<"sign-test-exact"> {
  /** Differences that are missing; `n` are known. */
  readonly missing: number;
  readonly positive: number;
  readonly negative: number;
  /** Differences that are 0; the test leaves them out. */
  readonly zeros: number;
  /** Twice the smaller tail, at most 1. */
  readonly p: number;
}

/**
 * Exact sign test of changes in the same people: it looks at the direction of each change, not at its size.
 *
 * When all differences are 0 there is no evidence, and p is 1.
 *
 * @param input - `differences`: after − before, null for a missing one, which is counted and left out
 * @returns the test; refused with `empty` when no difference is known, `not-finite`
 *
 * @see W. J. Conover, Practical Nonparametric Statistics (3rd edition 1999), 3.4
 *
 * @example
 * ```ts
 * import { signTest } from "welfare-core/statistics";
 * const found = signTest({ differences: [5, 3, 6, 1, 0, -1] });
 * found.ok && [found.value.positive, found.value.negative, found.value.p.toFixed(3)] // => [4, 1, "0.375"]
 * ```
 */
export function signTest(input: { readonly differences: readonly (number | null)[] }): Result<SignTest, NotComputable> {
  const known = knownValues(input.differences);
  if (!known.ok) return err(known.error);
  const { values, missing } = known.value;
  const positive = values.filter((value) => value > 0).length;
  const negative = values.filter((value) => value < 0).length;
  const n = values.length;
  const { pTwoSided } = binomialP(positive, positive + negative, 0.5, 0.5);
  return ok({ method: "sign-test-exact", n, missing, positive, negative, zeros: n - positive - negative, p: pTwoSided });
}
