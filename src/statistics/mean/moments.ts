/** What a mean and its spread are made of. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  /** Sum of squares about the mean, divided by n − 1; 0 at n = 1. */
  readonly variance: number;
}

/**
 * Mean and variance of values. Counted from one of the values, equal values have exactly their value as mean and 0 as variance.
 *
 * @param values - at least one
 */
export function moments(values: readonly number[]): Moments {
  const n = values.length;
  const origin = values[0] ?? 0;
  const mean = origin + values.reduce((sum, value) => sum + (value - origin), 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n, mean, variance: n === 1 ? 0 : squares / (n - 1) };
}
