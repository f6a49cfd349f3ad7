import { err, ok, type Result } from "../../result/index.ts";
import { refuseProportion } from "../check/counts.ts";
import { tailOf } from "../check/level.ts";
import type { Estimate, NotComputable } from "../estimate.ts";
import { normalQuantile } from "../special/index.ts";
import type { Proportion } from "./proportion.ts";

/**
 * Wilson's score interval of a proportion, without continuity correction. It keeps close to its level even at n = 15 and never leaves 0…1.
 *
 * @param input - `x`: successes, whole, 0 to n; `n`: trials, whole; `level`: confidence, default 0.95
 * @returns the proportion with its interval, whose ends are exactly 0 at x = 0 and 1 at x = n; refused with `empty` at n = 0, `negative`, `not-finite`
 * @throws RangeError when a count is not whole, x is above n, or the level is out of its range
 *
 * @see E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927), https://doi.org/10.1080/01621459.1927.10502953
 *
 * @example
 * ```ts
 * import { wilson } from "welfare-core/statistics";
 * wilson({ x: 0, n: 0 }).ok // => false
 * const found = wilson({ x: 15, n: 15 });
 * found.ok && [found.value.lower.toFixed(3), found.value.upper] // => ["0.796", 1]
 * ```
 */
export function wilson(input: Proportion): Result<Estimate<"wilson">, NotComputable> {
  const { x, n, level = 0.95 } = input;
  const z = -normalQuantile(tailOf(level));
  const refused = refuseProportion(x, n);
  return refused ? err(refused) : ok({ method: "wilson", n, level, estimate: x / n, ...wilsonEnds(x, n, z) });
}

/** Ends of the score interval at so many standard errors `z`. */
export function wilsonEnds(x: number, n: number, z: number): { readonly lower: number; readonly upper: number } {
  const share = x / n;
  const scale = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return { lower: x === 0 ? 0 : centre - half, upper: x === n ? 1 : centre + half };
}
