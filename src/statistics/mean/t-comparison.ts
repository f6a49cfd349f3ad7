import { tQuantile, tTwoSided } from "../special/index.ts";

/** An estimate with its t test against 0 and its interval. */
export interface TComparison {
  /** Estimate over its standard error; absent, like p, when that is 0. */
  readonly t?: number | undefined;
  /** Degrees of freedom; absent when the standard error is 0. */
  readonly df?: number | undefined;
  /** Probability of a t at least so far from 0, on either side. */
  readonly p?: number | undefined;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Compares an estimate with 0. Without any spread there is nothing to compare with: no t, no p, and an interval of width 0.
 *
 * @param tail - what the interval leaves out on each side
 */
export function tComparison(estimate: number, se: number, df: number, tail: number): TComparison {
  if (se === 0) return { lower: estimate, upper: estimate };
  const t = estimate / se;
  const half = -tQuantile(tail, df) * se;
  return { t, df, p: tTwoSided(t, df), lower: estimate - half, upper: estimate + half };
}
