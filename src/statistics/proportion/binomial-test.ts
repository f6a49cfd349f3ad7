import { err, ok, type Result } from "../../result/index.ts";
import { refuseProportion } from "../check/counts.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";
import { binomialTails, binomialTerm } from "../special/index.ts";
import { firstUnlikely } from "./unlikely-side.ts";

/** What a count of successes says against a supposed proportion. */
export interface BinomialTest extends StatisticResult<"binomial-exact"> {
  readonly estimate: number;
  /** Probability of all counts no more likely than the observed one. */
  readonly pTwoSided: number;
  /** Probability of as many successes or more. */
  readonly pGreater: number;
  /** Probability of as many successes or fewer. */
  readonly pLess: number;
}

/**
 * Exact binomial test of a proportion against a supposed one.
 *
 * Two-sided means: all counts whose probability is no greater than that of the observed one, with a relative tolerance of 10⁻⁷ for equal ones.
 *
 * @param input - `x`: successes, whole, 0 to n; `n`: trials, whole; `p0`: the supposed proportion, 0 to 1, default 0.5
 * @returns three p values; refused with `empty` at n = 0, `negative`, `not-finite`
 * @throws RangeError when a count is not whole, x is above n, or p0 is no probability
 *
 * @see C. J. Clopper and E. S. Pearson, Biometrika 26 (1934), https://doi.org/10.1093/biomet/26.4.404; two-sided as R's `binom.test`
 *
 * @example
 * ```ts
 * import { binomialTest } from "welfare-core/statistics";
 * const found = binomialTest({ x: 9, n: 15, p0: 0.4 });
 * found.ok && found.value.pTwoSided.toFixed(4) // => "0.1222"
 * ```
 */
export function binomialTest(input: {
  readonly x: number;
  readonly n: number;
  readonly p0?: number | undefined;
}): Result<BinomialTest, NotComputable> {
  const { x, n, p0 = 0.5 } = input;
  if (!(p0 >= 0 && p0 <= 1)) throw new RangeError("a probability lies between 0 and 1");
  const refused = refuseProportion(x, n);
  if (refused) return err(refused);
  return ok({ method: "binomial-exact", n, estimate: x / n, ...binomialP(x, n, p0, 1 - p0) });
}

/** The p values of a binomial count; `q` is 1 − p, given apart so that a small one loses no digits. */
export function binomialP(x: number, n: number, p: number, q: number): Pick<BinomialTest, "pTwoSided" | "pGreater" | "pLess"> {
  const { atMost, atLeast } = binomialTails(x, n, p, q);
  return { pTwoSided: twoSided(x, n, p, q), pGreater: atLeast, pLess: atMost };
}

function twoSided(x: number, n: number, p: number, q: number): number {
  const mean = n * p;
  const term = (outcome: number) => binomialTerm(outcome, n, p, q);
  const { atMost, atLeast } = binomialTails(x, n, p, q);
  if (x < mean) {
    const other = firstUnlikely(term, term(x), { near: Math.ceil(mean), far: n, direction: 1 });
    return Math.min(1, atMost + (other > n ? 0 : binomialTails(other, n, p, q).atLeast));
  }
  const other = firstUnlikely(term, term(x), { near: Math.floor(mean), far: 0, direction: -1 });
  return Math.min(1, atLeast + (other < 0 ? 0 : binomialTails(other, n, p, q).atMost));
}
