import { betaTails } from "./regularized-beta.ts";

/** Both sides of a count, itself within each. */
export interface CountTails {
  /** P(X ≤ x) */
  readonly atMost: number;
  /** P(X ≥ x) */
  readonly atLeast: number;
}

/**
 * Both tails of the binomial distribution, `x` itself within each.
 *
 * @param x - whole, from 0 to `n`
 * @param n - whole
 * @param p - probability of a success
 * @param q - 1 − p, given apart so that a small one loses no digits
 * @returns two probabilities; relative error about 1e-13 of each
 *
 * @see M. Abramowitz and I. Stegun, Handbook of Mathematical Functions (1964), 26.5.24
 */
export function binomialTails(x: number, n: number, p: number, q: number): CountTails {
  return {
    atMost: x >= n ? 1 : betaTails(p, q, x + 1, n - x).upper,
    atLeast: x <= 0 ? 1 : betaTails(p, q, x, n - x + 1).lower,
  };
}
