import { err, ok, type Result } from "../../result/index.ts";
import { refuseProportion } from "../check/counts.ts";
import { tailOf } from "../check/level.ts";
import type { IntervalResult, NotComputable } from "../estimate.ts";
import { normalQuantile } from "../special/index.ts";
import { wilsonEnds } from "./wilson.ts";

/** What a proportion may be, whatever the missing answers are. */
export interface ProportionMissingBounds extends IntervalResult<"worst-case-wilson"> {
  /** People whose answer is missing. */
  readonly missing: number;
  /** Proportion of the known; absent when nobody is known. */
  readonly estimate?: number | undefined;
  /** Proportion if every missing answer were a failure. */
  readonly lowest: number;
  /** Proportion if every missing answer were a success. */
  readonly highest: number;
}

/**
 * Bounds of a proportion with missing answers that suppose nothing about them: once all failed, once all succeeded.
 *
 * @param input - `x`: successes; `known`: people of whom the answer is known; `eligible`: known and missing together, all whole; `level`: confidence, default 0.95
 * @returns the bounds; `lower` is the Wilson end at the lowest, `upper` that at the highest proportion; `n` is everybody eligible; refused with `empty` when nobody is, `negative`, `not-finite`
 * @throws RangeError when a count is not whole, x is above known or known above eligible, or the level is out of its range
 *
 * @see C. F. Manski, Partial Identification of Probability Distributions (2003), chapter 1, https://doi.org/10.1007/b97478
 *
 * @example
 * ```ts
 * import { proportionMissingBounds } from "welfare-core/statistics";
 * const found = proportionMissingBounds({ x: 9, known: 13, eligible: 15 });
 * found.ok && [found.value.missing, found.value.lowest, found.value.highest.toFixed(3)] // => [2, 0.6, "0.733"]
 * ```
 */
export function proportionMissingBounds(input: {
  readonly x: number;
  readonly known: number;
  readonly eligible: number;
  readonly level?: number | undefined;
}): Result<ProportionMissingBounds, NotComputable> {
  const { x, known, eligible, level = 0.95 } = input;
  const z = -normalQuantile(tailOf(level));
  const refused = refuseProportion(known, eligible) ?? refuseProportion(x, known);
  if (refused && !(refused.code === "empty" && eligible > 0)) return err(refused);
  const missing = eligible - known;
  return ok({
    method: "worst-case-wilson",
    n: eligible,
    missing,
    level,
    ...(known > 0 && { estimate: x / known }),
    lowest: x / eligible,
    highest: (x + missing) / eligible,
    lower: wilsonEnds(x, eligible, z).lower,
    upper: wilsonEnds(x + missing, eligible, z).upper,
  });
}
