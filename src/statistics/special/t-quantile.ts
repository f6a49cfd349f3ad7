import { betaLogit } from "./beta-quantile.ts";

/**
 * Quantile of Student's t distribution.
 *
 * @param p - probability, above 0 and below 1
 * @param degrees - degrees of freedom, above 0
 * @returns the value below which a share `p` lies; relative error below 1e-10 up to a million degrees of freedom, below 1e-8 up to a thousand million
 * @throws RangeError when an argument is out of its range
 *
 * @see NIST Digital Library of Mathematical Functions, 8.17, and M. Abramowitz and I. Stegun, Handbook of Mathematical Functions (1964), 26.7.1; inverted by bracketing
 *
 * @example
 * ```ts
 * import { tQuantile } from "welfare-core/statistics";
 * tQuantile(0.975, 14).toFixed(4) // => "2.1448"
 * ```
 */
export function tQuantile(p: number, degrees: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError("a probability lies between 0 and 1");
  if (!(degrees > 0 && degrees < Number.POSITIVE_INFINITY)) throw new RangeError("degrees of freedom are above 0");
  if (p === 0.5) return 0;
  const bothTails = 2 * Math.min(p, 1 - p);
  // df / (df + t²) has the beta distribution; its logit is −ln(t² / df).
  const logit = betaLogit({ lower: bothTails, upper: 1 - bothTails }, degrees / 2, 0.5);
  const t = Math.sqrt(degrees) * Math.exp(-logit / 2);
  return p < 0.5 ? -t : t;
}
