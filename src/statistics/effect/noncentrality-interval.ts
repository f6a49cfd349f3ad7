import { findRoot, logMiss, noncentralTTails, type Tails } from "../special/index.ts";

/** Beyond this noncentrality, and this t, the distribution has too many terms; an effect so sure needs no interval. */
const GREATEST = 1000;

const LIMITS = { low: -GREATEST, high: GREATEST };

/**
 * The noncentralities at which a t would just lie in the upper and in the lower tail.
 *
 * @param tail - what is left out on each side
 * @returns the interval, or `undefined` when the t or one of the ends lies beyond ±1000
 *
 * @see J. H. Steiger and R. T. Fouladi, "Noncentrality Interval Estimation and the Evaluation of Statistical Models" (1997), in What If There Were No Significance Tests?
 */
export function noncentralityInterval(
  t: number,
  degrees: number,
  tail: number,
): { readonly lower: number; readonly upper: number } | undefined {
  if (Math.abs(t) > GREATEST) return undefined;
  // With a greater noncentrality the upper tail grows and the lower one shrinks.
  const at = (wanted: Tails) =>
    findRoot(
      (shift) => {
        const { lower, upper } = noncentralTTails(t, degrees, shift);
        return logMiss({ lower: upper, upper: lower }, wanted);
      },
      t,
      LIMITS,
    );
  const [lower, upper] = [at({ lower: tail, upper: 1 - tail }), at({ lower: 1 - tail, upper: tail })];
  // Where the search ends at a limit, the end is not there but beyond.
  return Math.max(-lower, upper) < GREATEST ? { lower, upper } : undefined;
}
