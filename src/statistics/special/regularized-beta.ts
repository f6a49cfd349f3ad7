import type { Tails } from "./tails.ts";
import { binomialTerm } from "./terms.ts";

/**
 * Both tails of the beta distribution, I_x(a, b) and its complement.
 *
 * @param x - from 0 to 1
 * @param y - 1 − x, given apart so that a small one loses no digits
 * @param a - above 0
 * @param b - above 0
 * @returns two probabilities; relative error about 1e-13 of each for shapes of hundreds, growing with them to 1e-9 at a thousand million
 *
 * @see NIST Digital Library of Mathematical Functions, 8.17.22 (continued fraction), https://dlmf.nist.gov/8.17, evaluated by the modified Lentz method
 */
export function betaTails(x: number, y: number, a: number, b: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  // Of shapes beyond 1e16 the mean may be rounded to 1, so that nothing is beyond it.
  if (y <= 0) return { lower: 1, upper: 0 };
  // The fraction converges fast on the near side of the mean only; the far side is the near one of the mirror image.
  if (x > (a + 1) / (a + b + 2)) {
    const mirrored = betaTails(y, x, b, a);
    return { lower: mirrored.upper, upper: mirrored.lower };
  }
  const front = (b / (a + b)) * binomialTerm(a, a + b, x, y);
  const lower = Math.min(1, front * continuedFraction(x, a, b));
  return { lower, upper: 1 - lower };
}

const TINY = 1e-300;
const MAX_STEPS = 100_000;

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
