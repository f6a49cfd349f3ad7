import { err, ok, type Result } from "../../result/index.ts";
import { refuseCounts } from "../check/counts.ts";
import { NO_TRIALS } from "../check/refusals.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";
import { binomialTerm } from "../special/index.ts";
import type { BeforeAfterTable } from "./before-after-table.ts";
import { binomialP } from "./binomial-test.ts";

/** What the people who changed say against "as many to yes as to no". */
export interface McNemarTest extends StatisticResult<"mcnemar-exact"> {
  /** People who changed, either way: all that the test looks at. */
  readonly changed: number;
  /** Twice the smaller tail, at most 1. */
  readonly pTwoSided: number;
  /** The exact p less the probability of the observed count: nearer to the level, not bound to keep it. */
  readonly midP: number;
}

/**
 * McNemar's test of a change in the same people, exact and as mid-p.
 *
 * Where nobody changed there is no evidence, and both are 1. Where as many changed one way as the other, the mid-p is 1 less the probability of that count.
 *
 * @param input - the four cells, whole
 * @returns both p values; refused with `empty` when all cells are 0, `negative`, `not-finite`
 * @throws RangeError when a count is not whole
 *
 * @see M. W. Fagerland, S. Lydersen and P. Laake, "The McNemar Test for Binary Matched-Pairs Data", BMC Medical Research Methodology 13 (2013), 91, https://doi.org/10.1186/1471-2288-13-91
 *
 * @example
 * ```ts
 * import { mcnemarExact } from "welfare-core/statistics";
 * const found = mcnemarExact({ bothYes: 2, yesToNo: 1, noToYes: 8, bothNo: 4 });
 * found.ok && [found.value.pTwoSided.toFixed(4), found.value.midP.toFixed(4)] // => ["0.0391", "0.0215"]
 * ```
 */
export function mcnemarExact(input: BeforeAfterTable): Result<McNemarTest, NotComputable> {
  const { bothYes, yesToNo, noToYes, bothNo } = input;
  const refused = refuseCounts(bothYes, yesToNo, noToYes, bothNo);
  if (refused) return err(refused);
  const changed = yesToNo + noToYes;
  const n = changed + bothYes + bothNo;
  if (n === 0) return err(NO_TRIALS);
  if (changed === 0) return ok({ method: "mcnemar-exact", n, changed, pTwoSided: 1, midP: 1 });
  const fewer = Math.min(yesToNo, noToYes);
  const { pTwoSided } = binomialP(fewer, changed, 0.5, 0.5);
  return ok({ method: "mcnemar-exact", n, changed, pTwoSided, midP: Math.max(0, pTwoSided - binomialTerm(fewer, changed, 0.5, 0.5)) });
}
