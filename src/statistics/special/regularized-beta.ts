import { logGamma } from "./log-gamma.ts";

/**
 * Regularized incomplete beta function I_x(a, b): the distribution function of the beta distribution.
 *
 * @param x - from 0 to 1
 * @param a - above 0
 * @param b - above 0
 * @returns a probability
 *
 * @see NIST Digital Library of Mathematical Functions, 8.17.22 (continued fraction), evaluated by the modified Lentz method
 */
export function regularizedBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - regularizedBeta(1 - x, b, a);
  const logFront = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  return (Math.exp(logFront) * continuedFraction(x, a, b)) / a;
}

const TINY = 1e-300;
const MAX_STEPS = 10_000;

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let product = d;
  for (let m = 1; m <= MAX_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    product *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    product *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return product;
}

/** Keeps a denominator away from zero. */
function away(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
