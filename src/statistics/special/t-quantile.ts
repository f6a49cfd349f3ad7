import { regularizedBeta } from "./regularized-beta.ts";

/**
 * Quantile of Student's t distribution.
 *
 * @param p - probability, above 0 and below 1
 * @param degrees - degrees of freedom, above 0
 * @returns the value below which a share `p` lies; relative error below 1e-9 up to a million degrees of freedom
 * @throws RangeError when an argument is out of its range
 *
 * @see NIST Digital Library of Mathematical Functions, 8.17, and M. Abramowitz and I. Stegun, Handbook of Mathematical Functions (1964), 26.7.1; inverted by bisection
 *
 * @example
 * ```ts
 * import { tQuantile } from "welfare-core/statistics";
 * tQuantile(0.975, 14).toFixed(4) // => "2.1448"
 * ```
 */
export function tQuantile(p: number, degrees: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError("a probability lies between 0 and 1");
  if (!(degrees > 0)) throw new RangeError("degrees of freedom are above 0");
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  const upperTail = (t: number) => regularizedBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
  let low = 0;
  let high = 1;
  while (upperTail(high) > tail) high *= 2;
  for (let step = 0; step < 200 && high - low > Number.EPSILON * high; step += 1) {
    const middle = (low + high) / 2;
    if (upperTail(middle) > tail) low = middle;
    else high = middle;
  }
  return p < 0.5 ? -(low + high) / 2 : (low + high) / 2;
}
