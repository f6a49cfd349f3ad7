import { gammaTails } from "./regularized-gamma.ts";
import type { Tails } from "./tails.ts";

/**
 * Both tails of the standard normal distribution.
 *
 * @param z - any number
 * @returns two probabilities; relative error about 1e-13 of each
 *
 * @see NIST Digital Library of Mathematical Functions, 7.11.2: erfc(x) = Q(½, x²), https://dlmf.nist.gov/7.11
 */
export function normalTails(z: number): Tails {
  const { lower, upper } = gammaTails((z * z) / 2, 0.5);
  const [near, far] = [0.5 + lower / 2, upper / 2];
  return z < 0 ? { lower: far, upper: near } : { lower: near, upper: far };
}
