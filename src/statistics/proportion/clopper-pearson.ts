import { err, ok, type Result } from "../../result/index.ts";
import { refuseProportion } from "../check/counts.ts";
import { tailOf } from "../check/level.ts";
import type { Estimate, NotComputable } from "../estimate.ts";
import { betaLogits, clopperPearsonShapes, shareOfLogit } from "./beta-interval.ts";
import type { Proportion } from "./proportion.ts";

/**
 * Clopper and Pearson's exact interval of a proportion: never below its level, and wider than it for that.
 *
 * @param input - `x`: successes, whole, 0 to n; `n`: trials, whole; `level`: confidence, default 0.95
 * @returns the proportion with its interval, whose ends are exactly 0 at x = 0 and 1 at x = n; refused with `empty` at n = 0, `negative`, `not-finite`
 * @throws RangeError when a count is not whole, x is above n, or the level is out of its range
 *
 * @see C. J. Clopper and E. S. Pearson, "The Use of Confidence or Fiducial Limits Illustrated in the Case of the Binomial", Biometrika 26 (1934), https://doi.org/10.1093/biomet/26.4.404
 *
 * @example
 * ```ts
 * import { clopperPearson } from "welfare-core/statistics";
 * const found = clopperPearson({ x: 9, n: 15 });
 * found.ok && [found.value.lower.toFixed(4), found.value.upper.toFixed(4)] // => ["0.3229", "0.8366"]
 * ```
 */
export function clopperPearson(input: Proportion): Result<Estimate<"clopper-pearson">, NotComputable> {
  const { x, n, level = 0.95 } = input;
  const tail = tailOf(level);
  const refused = refuseProportion(x, n);
  if (refused) return err(refused);
  const { lower, upper } = betaLogits(clopperPearsonShapes(x, n), tail);
  return ok({ method: "clopper-pearson", n, level, estimate: x / n, lower: shareOfLogit(lower), upper: shareOfLogit(upper) });
}
