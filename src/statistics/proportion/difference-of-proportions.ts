import { err, ok, type Result } from "../../result/index.ts";
import { refuseProportion } from "../check/counts.ts";
import { tailOf } from "../check/level.ts";
import type { IntervalResult, NotComputable } from "../estimate.ts";
import { normalQuantile } from "../special/index.ts";
import { wilsonEnds } from "./wilson.ts";

/** By how much two proportions differ. */
export interface DifferenceOfProportions extends IntervalResult<"newcombe-hybrid-score"> {
  /** First proportion − second, −1 to 1. */
  readonly difference: number;
}

/**
 * Difference of the proportions of two separate groups with Newcombe's hybrid score interval (method 10, without continuity correction), made of the two Wilson intervals.
 *
 * @param input - `x1` of `n1` and `x2` of `n2`: successes and trials, whole; `level`: confidence, default 0.95
 * @returns the difference with its interval within −1…1; `n` is both groups; refused with `empty` when a group is, `negative`, `not-finite`
 * @throws RangeError when a count is not whole, successes are more than trials, or the level is out of its range
 *
 * @see R. G. Newcombe, "Interval Estimation for the Difference between Independent Proportions", Statistics in Medicine 17 (1998), 873–890, https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I
 *
 * @example
 * ```ts
 * import { differenceOfProportions } from "welfare-core/statistics";
 * const found = differenceOfProportions({ x1: 56, n1: 70, x2: 48, n2: 80 });
 * found.ok && [found.value.lower.toFixed(4), found.value.upper.toFixed(4)] // => ["0.0524", "0.3339"]
 * ```
 */
export function differenceOfProportions(input: {
  readonly x1: number;
  readonly n1: number;
  readonly x2: number;
  readonly n2: number;
  readonly level?: number | undefined;
}): Result<DifferenceOfProportions, NotComputable> {
  const { x1, n1, x2, n2, level = 0.95 } = input;
  const z = -normalQuantile(tailOf(level));
  const refused = refuseProportion(x1, n1) ?? refuseProportion(x2, n2);
  if (refused) return err(refused);
  const [p1, p2] = [x1 / n1, x2 / n2];
  const [first, second] = [wilsonEnds(x1, n1, z), wilsonEnds(x2, n2, z)];
  const difference = p1 - p2;
  return ok({
    method: "newcombe-hybrid-score",
    n: n1 + n2,
    level,
    difference,
    lower: difference - Math.hypot(p1 - first.lower, second.upper - p2),
    upper: difference + Math.hypot(first.upper - p1, p2 - second.lower),
  });
}
