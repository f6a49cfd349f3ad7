import { err, ok, type Result } from "../../result/index.ts";
import { tailOf } from "../check/level.ts";
import type { Estimate, NotComputable } from "../estimate.ts";
import { findRoot, logMiss, type Tails } from "../special/index.ts";
import { refuseTwoGroups, tablesOfMargins, type TwoGroups } from "./two-groups.ts";

/** Logarithms of the least and of a very large odds ratio. */
const LIMITS = { low: -700, high: 700 };

/**
 * Conditional odds ratio of two groups (the one that goes with Fisher's test) with its exact interval: each end is the ratio at which the observed table would just lie in the tail.
 *
 * It is the conditional maximum likelihood estimate, not the cross product, and nearer to 1 than that.
 *
 * @param input - `x1` of `n1` and `x2` of `n2`: successes and trials, whole; `level`: confidence, default 0.95
 * @returns the ratio, above 1 when the first group does better: 0 with the lower end 0 when the first group could not have had fewer successes, ∞ with the upper end ∞ when it could not
 * have had more; refused with `empty` when a group is, `no-variation` when nobody or everybody succeeded, `too-many` beyond 100,000 tables, `negative`, `not-finite`
 * @throws RangeError when a count is not whole, successes are more than trials, or the level is out of its range
 *
 * @see J. Cornfield, "A Statistical Problem Arising from Retrospective Studies", Third Berkeley Symposium, volume 4 (1956); as R's `fisher.test`
 *
 * @example
 * ```ts
 * import { conditionalOddsRatio } from "welfare-core/statistics";
 * const found = conditionalOddsRatio({ x1: 5, n1: 15, x2: 5, n2: 15 });
 * found.ok && [found.value.lower.toFixed(3), found.value.upper.toFixed(3)] // => ["0.169", "5.934"]
 * ```
 */
export function conditionalOddsRatio(
  input: TwoGroups & { readonly level?: number | undefined },
): Result<Estimate<"conditional-exact">, NotComputable> {
  const { x1, n1, n2, level = 0.95 } = input;
  const tail = tailOf(level);
  const refused = refuseTwoGroups(input);
  if (refused) return err(refused);
  const { low, high, logTerm } = tablesOfMargins(input);
  if (low === high) return err({ code: "no-variation", message: "only one table has these margins" });
  const logs = Array.from({ length: high - low + 1 }, (_, index) => logTerm(low + index));
  const at = (logRatio: number) => tiltedTable(logs, x1 - low, logRatio);
  const solve = (rising: (logRatio: number) => number) => Math.exp(findRoot(rising, 0, LIMITS));
  const [least, most] = [x1 === low, x1 === high];
  return ok({
    method: "conditional-exact",
    n: n1 + n2,
    level,
    estimate: least ? 0 : most ? Number.POSITIVE_INFINITY : solve((logRatio) => at(logRatio).mean - (x1 - low)),
    lower: least ? 0 : solve((logRatio) => -logMiss(at(logRatio).fewer, { lower: 1 - tail, upper: tail })),
    upper: most ? Number.POSITIVE_INFINITY : solve((logRatio) => -logMiss(at(logRatio).asFew, { lower: tail, upper: 1 - tail })),
  });
}

/** A noncentral hypergeometric distribution: its mean, and its tails on either side of the observed count. */
interface TiltedTable {
  readonly mean: number;
  /** Below the observed count, and from it on. */
  readonly fewer: Tails;
  /** Up to the observed count, and above it. */
  readonly asFew: Tails;
}

/** Probabilities known by their logarithms, each multiplied by the ratio to the power of its index and made to add up to 1. */
function tiltedTable(logs: readonly number[], observed: number, logRatio: number): TiltedTable {
  const tilted = logs.map((log, index) => log + index * logRatio);
  const greatest = tilted.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY);
  let [below, above, moment] = [0, 0, 0];
  for (const [index, log] of tilted.entries()) {
    const weight = Math.exp(log - greatest);
    moment += index * weight;
    if (index < observed) below += weight;
    if (index > observed) above += weight;
  }
  const itself = Math.exp((tilted[observed] ?? Number.NEGATIVE_INFINITY) - greatest);
  const total = below + itself + above;
  return {
    mean: moment / total,
    fewer: { lower: below / total, upper: (itself + above) / total },
    asFew: { lower: (below + itself) / total, upper: above / total },
  };
}
