import { err, ok, type Result } from "../../result/index.ts";
import { refuseLarge } from "../check/exact-limit.ts";
import { knownValues } from "../check/values.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";
import { sumTails } from "./sign-flips.ts";
import { signedRanks } from "./signed-ranks.ts";

/** What the ranks of changes say against "as much up as down". */
export interface WilcoxonSignedRank extends StatisticResult<"wilcoxon-signed-rank-exact"> {
  /** Differences that are missing; `n` are known. */
  readonly missing: number;
  /** Differences that are 0. */
  readonly zeros: number;
  /** Sum of the midranks of positive differences, zeros dropped before ranking. */
  readonly wPlus: number;
  /** Probability of a sum at least so far from its middle. */
  readonly p: number;
  /** Probability of such a sum or a greater one. */
  readonly pGreater: number;
  /** Probability of such a sum or a smaller one. */
  readonly pLess: number;
  /** The same with zeros ranked first and dropped then (Pratt). */
  readonly pratt: { readonly wPlus: number; readonly p: number };
  /** (W+ − W−) / (W+ + W−), −1 to 1, zeros dropped; absent when all are 0. */
  readonly rankBiserial?: number | undefined;
}

/**
 * Wilcoxon's signed-rank test of changes in the same people, exact on midranks, ties included.
 *
 * Each difference may as well have had the other sign: p is the share of all 2ⁿ choices of signs. When all differences are 0 there is no evidence, and p is 1.
 *
 * @param input - `differences`: after − before, null for a missing one, which is counted and left out
 * @returns the test with zeros dropped, and beside it Pratt's; refused with `empty` when no difference is known, `too-many` beyond 50, `not-finite`
 *
 * @see F. Wilcoxon, "Individual Comparisons by Ranking Methods", Biometrics Bulletin 1 (1945), https://doi.org/10.2307/3001968; J. W. Pratt, "Remarks on Zeros and Ties in the Wilcoxon
 * Signed Rank Procedures", JASA 54 (1959), https://doi.org/10.1080/01621459.1959.10501526; D. S. Kerby, "The Simple Difference Formula", Comprehensive Psychology 3 (2014), https://doi.org/10.2466/11.IT.3.1
 *
 * @example
 * ```ts
 * import { wilcoxonSignedRank } from "welfare-core/statistics";
 * const found = wilcoxonSignedRank({ differences: [5, 3, 6, 1, 0, -1] });
 * found.ok && [found.value.zeros, found.value.wPlus, found.value.p] // => [1, 13.5, 0.1875]
 * ```
 */
export function wilcoxonSignedRank(input: { readonly differences: readonly (number | null)[] }): Result<WilcoxonSignedRank, NotComputable> {
  const known = knownValues(input.differences);
  if (!known.ok) return err(known.error);
  const { values, missing } = known.value;
  const refused = refuseLarge(values);
  if (refused) return err(refused);
  const [dropped, ranked] = [signedRanks(values, "dropped"), signedRanks(values, "ranked")];
  const tails = sumTails(dropped.ranks, dropped.positive);
  const total = dropped.ranks.reduce((sum, rank) => sum + rank, 0);
  return ok({
    method: "wilcoxon-signed-rank-exact",
    n: values.length,
    missing,
    zeros: values.length - dropped.ranks.length,
    wPlus: dropped.positive / 2,
    p: tails.twoSided,
    pGreater: tails.atLeast,
    pLess: tails.atMost,
    pratt: { wPlus: ranked.positive / 2, p: sumTails(ranked.ranks, ranked.positive).twoSided },
    ...(total > 0 && { rankBiserial: (2 * dropped.positive - total) / total }),
  });
}
