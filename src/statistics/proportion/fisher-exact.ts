import { err, ok, type Result } from "../../result/index.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";
import { refuseTwoGroups, tablesOfMargins, type TablesOfMargins, type TwoGroups } from "./two-groups.ts";
import { firstUnlikely } from "./unlikely-side.ts";

/** What two groups say against "no difference". */
export interface FisherTest extends StatisticResult<"fisher-exact"> {
  /** Probability of all tables with these margins that are no more likely than the observed one. */
  readonly pTwoSided: number;
  /** Probability of as many successes or more in the first group. */
  readonly pGreater: number;
  /** Probability of as many successes or fewer in the first group. */
  readonly pLess: number;
}

/**
 * Fisher's exact test of two proportions.
 *
 * Two-sided means: all tables with the same margins whose probability is no greater than that of the observed one, with a relative tolerance of 10⁻⁷ for equal ones. Where only one
 * table has these margins (nobody succeeded, or everybody) all p values are 1.
 *
 * @param input - `x1` of `n1` and `x2` of `n2`: successes and trials, whole
 * @returns three p values; `n` is both groups; refused with `empty` when a group is, `too-many` beyond 100,000 tables, `negative`, `not-finite`
 * @throws RangeError when a count is not whole or successes are more than trials
 *
 * @see R. A. Fisher, "The Logic of Inductive Inference", Journal of the Royal Statistical Society 98 (1935), https://doi.org/10.2307/2342435; two-sided as R's `fisher.test`
 *
 * @example
 * ```ts
 * import { fisherExact } from "welfare-core/statistics";
 * const found = fisherExact({ x1: 3, n1: 4, x2: 1, n2: 4 });
 * found.ok && found.value.pTwoSided.toFixed(4) // => "0.4857"
 * ```
 */
export function fisherExact(input: TwoGroups): Result<FisherTest, NotComputable> {
  const refused = refuseTwoGroups(input);
  if (refused) return err(refused);
  const { x1, n1, n2 } = input;
  const tables = tablesOfMargins(input);
  const { low, high } = tables;
  const [pLess, pGreater] = [sumOf(tables, low, x1), sumOf(tables, x1, high)];
  return ok({ method: "fisher-exact", n: n1 + n2, pTwoSided: twoSided(input, tables), pGreater, pLess });
}

function twoSided({ x1, x2, n1, n2 }: TwoGroups, tables: TablesOfMargins): number {
  const { low, high, logTerm } = tables;
  const term = (x: number) => Math.exp(logTerm(x));
  // The most likely table; on either side of it they become less likely.
  const peak = Math.floor(((x1 + x2 + 1) * (n1 + 1)) / (n1 + n2 + 2));
  if (x1 <= peak) {
    const other = firstUnlikely(term, term(x1), { near: Math.max(peak, x1 + 1), far: high, direction: 1 });
    return Math.min(1, sumOf(tables, low, x1) + sumOf(tables, other, high));
  }
  const other = firstUnlikely(term, term(x1), { near: peak, far: low, direction: -1 });
  return Math.min(1, sumOf(tables, x1, high) + sumOf(tables, low, other));
}

/** Probability of the counts from one to another; 0 when there are none. */
function sumOf({ logTerm }: TablesOfMargins, from: number, to: number): number {
  let sum = 0;
  for (let x = from; x <= to; x += 1) sum += Math.exp(logTerm(x));
  return Math.min(1, sum);
}
