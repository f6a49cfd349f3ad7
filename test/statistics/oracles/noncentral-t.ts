import { exp, log, multiply, subtract, wide } from "./double-double.ts";
import { logGammaOracle } from "./log-gamma.ts";
import { normalUpperOracle } from "./normal.ts";

/**
 * Both tails of the noncentral t distribution by what it is: a shifted normal over the root of a chi-square by its degrees. The normal tail is averaged over the logarithm of that root by the
 * trapezoidal rule, which for such a bell converges faster than any power of the step. Nothing cancels: each tail is a sum of positive terms.
 */
export function noncentralTOracle(t: number, degrees: number, shift: number): { readonly lower: number; readonly upper: number } {
  const half = degrees / 2;
  const constant = subtract(multiply(wide(half), log(wide(half))), logGammaOracle(wide(half)));
  const scale = 2 * exp(constant)[0];
  const step = Math.min(0.02, 0.2 / Math.sqrt(degrees));
  const [from, to] = [-Math.min(50, 60 / degrees + 12 / Math.sqrt(degrees)), 3];
  let [lower, upper] = [0, 0];
  for (let w = from; w <= to; w += step) {
    const weight = Math.exp(degrees * w - half * Math.exp(2 * w));
    if (weight < 1e-40) continue;
    const z = t * Math.exp(w) - shift;
    const far = normalUpperOracle(Math.abs(z))[0];
    lower += weight * (z < 0 ? far : 1 - far);
    upper += weight * (z < 0 ? 1 - far : far);
  }
  return { lower: scale * step * lower, upper: scale * step * upper };
}
