import type { Tails } from "./tails.ts";
import { poissonTerm } from "./terms.ts";

/**
 * Both tails of the gamma distribution with scale 1, P(a, x) and Q(a, x).
 *
 * @param x - at least 0
 * @param shape - above 0
 * @returns two probabilities; relative error about 1e-13 of each for shapes from 0.05 on
 *
 * @see NIST Digital Library of Mathematical Functions, 8.7.1 (series, below the mean) and 8.9.2 (continued fraction, above it), https://dlmf.nist.gov/8.9
 */
export function gammaTails(x: number, shape: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  const front = poissonTerm(shape, x);
  if (x < shape + 1) {
    const lower = Math.min(1, front * series(x, shape));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, front * shape * continuedFraction(x, shape));
  return { lower: 1 - upper, upper };
}

const MAX_STEPS = 1_000_000;

/** 1 + x / (a + 1) + x² / ((a + 1)(a + 2)) + … */
function series(x: number, shape: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= MAX_STEPS; n += 1) {
    term *= x / (shape + n);
    const next = sum + term;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** 1 / (x + 1 − a − 1 (1 − a) / (x + 3 − a − 2 (2 − a) / (x + 5 − a − …))) by the modified Lentz method; above the mean no denominator is 0. */
function continuedFraction(x: number, shape: number): number {
  let b = x + 1 - shape;
  let c = Number.MAX_VALUE;
  let d = 1 / b;
  let product = d;
  for (let n = 1; n <= MAX_STEPS; n += 1) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    product *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return product;
}
