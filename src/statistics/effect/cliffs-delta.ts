import { err, ok, type Result } from "../../result/index.ts";
import { knownGroups } from "../check/groups.ts";
import { tailOf } from "../check/level.ts";
import type { IntervalResult, NotComputable } from "../estimate.ts";
import { doubledMidranks } from "../rank/index.ts";
import { findRoot, normalQuantile } from "../special/index.ts";

/** How much more often one group is above another than below. */
export interface CliffsDelta extends IntervalResult<"cliffs-delta-newcombe-5"> {
  /** Values that are missing in both groups. */
  readonly missing: number;
  /** Share of pairs with a above b less the share with a below b, −1 to 1: also the rank-biserial correlation of separate groups. Its interval are `lower` and `upper`. */
  readonly delta: number;
  /** Chance that one of a is above one of b, equal ones counting half: (delta + 1) / 2. */
  readonly probabilityOfSuperiority: number;
}

/**
 * Cliff's delta of two separate groups, with Newcombe's interval (method 5): as in a score interval, the variance is taken at each end and not at the estimate, so that the interval
 * has a width at −1 and 1 too and never leaves them.
 *
 * @param input - `a` and `b`: numbers, null for a missing one, which is counted and left out; `level`: confidence, default 0.95
 * @returns the delta of a over b with its interval; `n` is both groups; refused with `empty` when a group is, `not-finite`
 * @throws RangeError when the level is out of its range
 *
 * @see N. Cliff, "Dominance Statistics", Psychological Bulletin 114 (1993), https://doi.org/10.1037/0033-2909.114.3.494; R. G. Newcombe, "Confidence Intervals for an Effect Size Measure
 * Based on the Mann–Whitney Statistic. Part 2", Statistics in Medicine 25 (2006), https://doi.org/10.1002/sim.2324
 *
 * @example
 * ```ts
 * import { cliffsDelta } from "welfare-core/statistics";
 * const found = cliffsDelta({ a: [3, 4, 5], b: [1, 2, 3] });
 * found.ok && found.value.delta.toFixed(3) // => "0.889"
 * ```
 */
export function cliffsDelta(input: {
  readonly a: readonly (number | null)[];
  readonly b: readonly (number | null)[];
  readonly level?: number | undefined;
}): Result<CliffsDelta, NotComputable> {
  const { level = 0.95 } = input;
  const z = -normalQuantile(tailOf(level));
  const known = knownGroups(input.a, input.b, 1);
  if (!known.ok) return err(known.error);
  const { a, b, missing } = known.value;
  const [m, n] = [a.length, b.length];
  const rankSum = doubledMidranks([...a, ...b])
    .slice(0, m)
    .reduce((sum, rank) => sum + rank, 0);
  // Twice the pairs won, equal ones counting half.
  const won = rankSum - m * (m + 1);
  const superiority = won / (2 * m * n);
  const end = (share: number) => superiorityUpper(share, { m, n, z });
  return ok({
    method: "cliffs-delta-newcombe-5",
    n: m + n,
    missing,
    level,
    delta: (won - m * n) / (m * n),
    probabilityOfSuperiority: superiority,
    lower: 1 - 2 * end(1 - superiority),
    upper: 2 * end(superiority) - 1,
  });
}

/** The upper end of a probability of superiority: where the estimate lies `z` standard errors below, the errors being those at the end. */
function superiorityUpper(share: number, { m, n, z }: { readonly m: number; readonly n: number; readonly z: number }): number {
  const pairs = (m + n) / 2 - 1;
  const variance = (end: number) => (end * (1 - end) * (1 + pairs * ((1 - end) / (2 - end) + end / (1 + end)))) / (m * n);
  // At 0 the error is 0 as well: the end that is meant lies beyond.
  const start = Math.max(share, Number.EPSILON);
  return findRoot((end) => end - share - z * Math.sqrt(variance(end)), start, { low: share, high: 1 });
}
