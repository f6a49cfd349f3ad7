import { err, ok, type Result } from "../../result/index.ts";
import { refuseLarge } from "../check/exact-limit.ts";
import { knownGroups } from "../check/groups.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";
import { doubledMidranks } from "./doubled-midranks.ts";
import { drawnSums } from "./drawn-sums.ts";

/** What the ranks of two groups say against "no difference". */
export interface MannWhitney extends StatisticResult<"mann-whitney-exact"> {
  /** Values that are missing in both groups. */
  readonly missing: number;
  /** Pairs in which a is greater than b, plus half the pairs in which they are equal. */
  readonly u: number;
  /** Probability of a U at least so far from its mean. */
  readonly p: number;
  /** Probability of such a U or a greater one. */
  readonly pGreater: number;
  /** Probability of such a U or a smaller one. */
  readonly pLess: number;
}

/**
 * Mann and Whitney's test of two separate groups (Wilcoxon's rank sum), exact on midranks, ties included.
 *
 * Each person might as well have been in the other group: p is the share of all ways to divide the values into groups of these sizes.
 *
 * @param input - `a` and `b`: numbers, null for a missing one, which is counted and left out
 * @returns the test; `n` is both groups; refused with `empty` when a group is, `too-many` beyond 50 in a group, `not-finite`
 *
 * @see H. B. Mann and D. R. Whitney, "On a Test of Whether one of Two Random Variables is Stochastically Larger than the Other", Annals of Mathematical Statistics 18 (1947), https://doi.org/10.1214/aoms/1177730491
 *
 * @example
 * ```ts
 * import { mannWhitney } from "welfare-core/statistics";
 * const found = mannWhitney({ a: [3, 4, 5], b: [1, 2] });
 * found.ok && [found.value.u, found.value.p.toFixed(3)] // => [6, "0.200"]
 * ```
 */
export function mannWhitney(input: {
  readonly a: readonly (number | null)[];
  readonly b: readonly (number | null)[];
}): Result<MannWhitney, NotComputable> {
  const known = knownGroups(input.a, input.b, 1);
  if (!known.ok) return err(known.error);
  const { a, b, missing } = known.value;
  const refused = refuseLarge(a, b);
  if (refused) return err(refused);
  const ranks = doubledMidranks([...a, ...b]);
  const rankSum = ranks.slice(0, a.length).reduce((sum, rank) => sum + rank, 0);
  const mean = a.length * (a.length + b.length + 1);
  const share = shareOf(drawnSums(ranks, a.length));
  return ok({
    method: "mann-whitney-exact",
    n: a.length + b.length,
    missing,
    u: rankSum / 2 - (a.length * (a.length + 1)) / 2,
    p: share((sum) => Math.abs(sum - mean) >= Math.abs(rankSum - mean)),
    pGreater: share((sum) => sum >= rankSum),
    pLess: share((sum) => sum <= rankSum),
  });
}

/** The share of all draws whose sum is such. */
function shareOf(ways: ReadonlyMap<number, number>): (isSuch: (sum: number) => boolean) => number {
  const all = [...ways.values()].reduce((total, count) => total + count, 0);
  return (isSuch) => {
    let such = 0;
    for (const [sum, count] of ways) if (isSuch(sum)) such += count;
    return such / all;
  };
}
