import { err, ok, type Result } from "../../result/index.ts";
import { refuseProportion } from "../check/counts.ts";
import { tailOf } from "../check/level.ts";
import type { Estimate, NotComputable } from "../estimate.ts";
import { betaLogits, shareOfLogit } from "./beta-interval.ts";
import type { Proportion } from "./proportion.ts";

/**
 * Jeffreys's interval of a proportion: the middle of what one believes who knew nothing before (a beta distribution with shapes ½ and ½).
 *
 * @param input - `x`: successes, whole, 0 to n; `n`: trials, whole; `level`: default 0.95
 * @returns the proportion with its interval, whose ends are set to exactly 0 at x = 0 and 1 at x = n; refused with `empty` at n = 0, `negative`, `not-finite`
 * @throws RangeError when a count is not whole, x is above n, or the level is out of its range
 *
 * @see L. D. Brown, T. T. Cai and A. DasGupta, "Interval Estimation for a Binomial Proportion", Statistical Science 16 (2001), https://doi.org/10.1214/ss/1009213286
 *
 * @example
 * ```ts
 * import { jeffreys } from "welfare-core/statistics";
 * const found = jeffreys({ x: 1, n: 1 });
 * found.ok && [found.value.lower.toFixed(4), found.value.upper] // => ["0.1467", 1]
 * ```
 */
export function jeffreys(input: Proportion): Result<Estimate<"jeffreys">, NotComputable> {
  const { x, n, level = 0.95 } = input;
  const tail = tailOf(level);
  const refused = refuseProportion(x, n);
  if (refused) return err(refused);
  const shapes = { a: x + 0.5, b: n - x + 0.5 };
  const { lower, upper } = betaLogits({ lower: x === 0 ? undefined : shapes, upper: x === n ? undefined : shapes }, tail);
  return ok({ method: "jeffreys", n, level, estimate: x / n, lower: shareOfLogit(lower), upper: shareOfLogit(upper) });
}
