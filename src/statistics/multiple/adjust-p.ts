import { err, ok, type Result } from "../../result/index.ts";
import { NOT_FINITE } from "../check/refusals.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";
import { numberAt } from "../number-at.ts";

/** p values of several tests, made greater because they are several. */
export interface AdjustedP extends StatisticResult<"adjusted-p"> {
  /** Holm: keeps the chance of any false finding. Each list is in the order given. */
  readonly holm: readonly number[];
  /** Benjamini and Hochberg: keeps the expected share of false findings among the findings. */
  readonly bh: readonly number[];
  /** Bonferroni: like Holm's, and never better. */
  readonly bonferroni: readonly number[];
}

/**
 * Adjusts the p values of tests that are reported together. `n` is how many there are; of none, the lists are empty.
 *
 * @param input - `p`: p values, 0 to 1, in any order
 * @returns the adjusted values, at most 1, never below the given ones; refused with `not-finite`
 * @throws RangeError when a p value lies outside 0 to 1
 *
 * @see S. Holm, "A Simple Sequentially Rejective Multiple Test Procedure", Scandinavian Journal of Statistics 6 (1979); Y. Benjamini and Y. Hochberg, "Controlling the False Discovery
 * Rate", Journal of the Royal Statistical Society B 57 (1995), https://doi.org/10.1111/j.2517-6161.1995.tb02031.x; as R's `p.adjust`
 *
 * @example
 * ```ts
 * import { adjustP } from "welfare-core/statistics";
 * const found = adjustP({ p: [0.03, 0.01] });
 * found.ok && [found.value.holm, found.value.bh] // => [[0.03, 0.02], [0.03, 0.02]]
 * ```
 */
export function adjustP(input: { readonly p: readonly number[] }): Result<AdjustedP, NotComputable> {
  const { p } = input;
  if (!p.every(Number.isFinite)) return err(NOT_FINITE);
  if (!p.every((one) => one >= 0 && one <= 1)) throw new RangeError("a p value lies between 0 and 1");
  const m = p.length;
  const rising = [...p.keys()].sort((one, other) => numberAt(p, one) - numberAt(p, other));
  const [holm, bh]: [number[], number[]] = [[], []];
  let greatest = 0;
  for (const [rank, index] of rising.entries()) {
    greatest = Math.max(greatest, Math.min(1, (m - rank) * numberAt(p, index)));
    holm[index] = greatest;
  }
  let least = 1;
  for (const [above, index] of [...rising].reverse().entries()) {
    least = Math.min(least, (m / (m - above)) * numberAt(p, index));
    bh[index] = least;
  }
  return ok({ method: "adjusted-p", n: m, holm, bh, bonferroni: p.map((one) => Math.min(1, m * one)) });
}
