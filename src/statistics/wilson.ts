import { err, ok, type Result } from "../result/index.ts";
import type { Estimate, NotComputable } from "./estimate.ts";
import { normalQuantile } from "./special/normal-quantile.ts";

/**
 * Wilson's score interval of a proportion, without continuity correction. It keeps close to its level even at n = 15 and never leaves 0…1.
 *
 * @param input - `x`: successes, whole, 0 to n; `n`: trials, whole; `level`: confidence, default 0.95
 * @returns the proportion with its interval, whose ends are exactly 0 at x = 0 and 1 at x = n; refused with `empty` at n = 0
 * @throws RangeError when x, n or level is out of its range
 *
 * @see E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927)
 *
 * @example
 * ```ts
 * import { wilson } from "welfare-core/statistics";
 * wilson({ x: 0, n: 0 }).ok // => false
 * const found = wilson({ x: 15, n: 15 });
 * found.ok && [found.value.lower.toFixed(3), found.value.upper] // => ["0.796", 1]
 * ```
 */
export function wilson(input: {
  readonly x: number;
  readonly n: number;
  readonly level?: number | undefined;
}): Result<Estimate, NotComputable> {
  const { x, n, level = 0.95 } = input;
  if (!Number.isSafeInteger(n) || n < 0 || !Number.isSafeInteger(x) || x < 0 || x > n)
    throw new RangeError("x and n are whole, 0 <= x <= n");
  if (!(level > 0 && level < 1)) throw new RangeError("a level lies between 0 and 1");
  if (n === 0) return err({ code: "empty", message: "a proportion of nobody" });
  const z = -normalQuantile((1 - level) / 2);
  const share = x / n;
  const scale = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return ok({ estimate: share, lower: x === 0 ? 0 : centre - half, upper: x === n ? 1 : centre + half });
}
