import type { Tails } from "./tails.ts";

/**
 * By how much tails miss wanted ones, as a logarithm of the smaller one: near 0 where both agree, rising with the point.
 * On this scale a distribution function is nearly a straight line, even far out.
 *
 * @param found - tails at a point
 * @param wanted - tails to reach
 */
export function logMiss(found: Tails, wanted: Tails): number {
  return wanted.lower <= wanted.upper ? logOf(found.lower) - logOf(wanted.lower) : logOf(wanted.upper) - logOf(found.upper);
}

/** Logarithm that stays finite where a tail is too small for a number. */
function logOf(tail: number): number {
  return Math.log(Math.max(tail, Number.MIN_VALUE));
}
