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

/** What rounding may leave of a spread that is none, as a part of the values: R's `t.test` draws the line there too. */
const ROUNDING = 10 * Number.EPSILON;

/**
 * Moments of values that were worked out from others. A spread that rounding alone may have left (0.3 − 0.1 is not quite 0.2) is none: divided by, it would make a finding out of nothing.
 *
 * @param values - at least one
 * @param sources - what they were worked out from
 */
export function clearMoments(values: readonly number[], ...sources: readonly (readonly number[])[]): Moments {
  const found = moments(values);
  const scale = sources.flat().reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Math.sqrt(found.variance) <= ROUNDING * scale ? { ...found, variance: 0 } : found;
}
