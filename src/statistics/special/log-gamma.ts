import { binet } from "./binet.ts";

/**
 * Natural logarithm of the gamma function.
 *
 * @param x - above 0
 * @returns ln Γ(x); relative error about 1e-15, near the zeros at 1 and 2 an absolute one
 *
 * @see NIST Digital Library of Mathematical Functions, 5.11.1, https://dlmf.nist.gov/5.11
 */
export function logGamma(x: number): number {
  if (x < 1) return logGamma(x + 1) - Math.log(x);
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + binet(x);
}

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
