import { betaLogit } from "./beta-quantile.ts";

/**
 * Quantile of Fisher's F distribution.
 *
 * @param p - probability, above 0 and below 1
 * @param above - degrees of freedom of the numerator, above 0
 * @param below - degrees of freedom of the denominator, above 0
 * @returns the value below which a share `p` lies; relative error below 1e-10 up to a million degrees of freedom
 *
 * @see M. Abramowitz and I. Stegun, Handbook of Mathematical Functions (1964), 26.6.2
 */
export function fQuantile(p: number, above: number, below: number): number {
  return (below / above) * Math.exp(betaLogit({ lower: p, upper: 1 - p }, above / 2, below / 2));
}
