import { findRoot } from "./find-root.ts";
import { logMiss } from "./log-miss.ts";
import { gammaTails } from "./regularized-gamma.ts";
import type { Tails } from "./tails.ts";

/** Logarithms of the least and of a very large number. */
const LIMITS = { low: -745, high: 700 };

/**
 * The point of the gamma distribution with scale 1 that cuts off given tails.
 *
 * @param wanted - the tails to cut off; both above 0
 * @param shape - above 0
 */
export function gammaPoint(wanted: Tails, shape: number): number {
  return Math.exp(findRoot((logarithm) => logMiss(gammaTails(Math.exp(logarithm), shape), wanted), Math.log(shape), LIMITS));
}

/**
 * Quantile of the gamma distribution with scale 1.
 *
 * @param p - probability, from 0 to 1
 * @param shape - above 0
 * @returns the value below which a share `p` lies; ∞ at 1; relative error below 1e-10 for shapes up to a million
 * @throws RangeError when an argument is out of its range
 *
 * @see NIST Digital Library of Mathematical Functions, 8.2, https://dlmf.nist.gov/8.2, inverted by bracketing
 *
 * @example
 * ```ts
 * import { gammaQuantile } from "welfare-core/statistics";
 * gammaQuantile(0.975, 4).toFixed(4) // => "8.7673"
 * ```
 */
export function gammaQuantile(p: number, shape: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError("a probability lies between 0 and 1");
  if (!(shape > 0 && shape < Number.POSITIVE_INFINITY)) throw new RangeError("a shape is above 0");
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  return gammaPoint({ lower: p, upper: 1 - p }, shape);
}
