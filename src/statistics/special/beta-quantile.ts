import { findRoot } from "./find-root.ts";
import { logMiss } from "./log-miss.ts";
import { betaTails } from "./regularized-beta.ts";
import type { Tails } from "./tails.ts";

/** e^±745 is the last number before 0 and ∞. */
const LIMITS = { low: -745, high: 745 };

/**
 * ln(x / (1 − x)) at the quantile x of the beta distribution: exact at both ends, where x itself runs into 0 or 1.
 *
 * @param wanted - the tails to cut off; both above 0
 * @param a - above 0
 * @param b - above 0
 */
export function betaLogit(wanted: Tails, a: number, b: number): number {
  const miss = (logit: number) => logMiss(betaTails(1 / (1 + Math.exp(-logit)), 1 / (1 + Math.exp(logit)), a, b), wanted);
  return findRoot(miss, Math.log(a / b), LIMITS);
}

/**
 * Quantile of the beta distribution.
 *
 * @param p - probability, from 0 to 1
 * @param a - above 0
 * @param b - above 0
 * @returns the value below which a share `p` lies; relative error below 1e-10 for shapes up to a million
 * @throws RangeError when an argument is out of its range
 *
 * @see NIST Digital Library of Mathematical Functions, 8.17, https://dlmf.nist.gov/8.17, inverted by bracketing
 *
 * @example
 * ```ts
 * import { betaQuantile } from "welfare-core/statistics";
 * betaQuantile(0.5, 2, 2).toFixed(12) // => "0.500000000000"
 * ```
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError("a probability lies between 0 and 1");
  if (!(a > 0 && a < Number.POSITIVE_INFINITY && b > 0 && b < Number.POSITIVE_INFINITY)) throw new RangeError("shapes are above 0");
  if (p === 0 || p === 1) return p;
  return 1 / (1 + Math.exp(-betaLogit({ lower: p, upper: 1 - p }, a, b)));
}
