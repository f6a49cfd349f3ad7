import { addAll, addProduct, addTo, dividedBy, type ExactSum, negative, noSum, productOf, roundedSum } from "./exact-sum.ts";

/** Exact sums of values and of their squares: all that a mean and its spread need, and the same in whatever order the values came. */
export interface Moments {
  readonly sum: ExactSum;
  readonly squares: ExactSum;
}

/** Moments of no value. */
export function noMoments(): Moments {
  return { sum: noSum(), squares: noSum() };
}

/** Adds a value to moments, which are changed. */
export function addValue({ sum, squares }: Moments, value: number): void {
  addTo(sum, value);
  addProduct(squares, value, value);
}

/** Adds the values that other moments stand for. */
export function addMoments(moments: Moments, other: Moments): void {
  addAll(moments.sum, other.sum);
  addAll(moments.squares, other.squares);
}

/** The mean of n values. */
export function meanOf({ sum }: Moments, n: number): number {
  return dividedBy(sum, n);
}

/**
 * The variance of n values, divided by n − 1: n Σx² − (Σx)² is worked out without rounding, so that equal values have none. Squares of values nearer to 0 than 10^−146 lose digits.
 *
 * @param n - 2 or more
 */
export function varianceOf({ sum, squares }: Moments, n: number): number {
  const spread = productOf(squares, { parts: [n] });
  addAll(spread, negative(productOf(sum, sum)));
  return Math.max(0, roundedSum(spread)) / n / (n - 1);
}
