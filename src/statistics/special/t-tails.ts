import { betaTails } from "./regularized-beta.ts";

/**
 * Probability of a t at least so far from 0, on either side.
 *
 * @param t - any number
 * @param degrees - degrees of freedom, above 0
 * @returns P(|T| ≥ |t|), 1 at 0; relative error about 1e-13
 *
 * @see M. Abramowitz and I. Stegun, Handbook of Mathematical Functions (1964), 26.7.1
 */
export function tTwoSided(t: number, degrees: number): number {
  // Divided by the greater of the two, neither square overflows.
  const root = Math.sqrt(degrees);
  const scale = Math.max(Math.abs(t), root);
  const [a, b] = [(t / scale) ** 2, (root / scale) ** 2];
  return betaTails(b / (a + b), a / (a + b), degrees / 2, 0.5).lower;
}
