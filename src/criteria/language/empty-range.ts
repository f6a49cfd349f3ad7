import type { NumberFact } from "./fact.ts";

/** What is said of a number that can have no value. */
export const EMPTY_RANGE = "no value lies from min to max";

/** Whether no number can be a value of a fact: `min` is above `max`, or no whole number that is counted exactly lies between them. */
export function isEmptyRange({ min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, integer }: NumberFact): boolean {
  if (integer !== true) return min > max;
  return Math.max(Math.ceil(min), Number.MIN_SAFE_INTEGER) > Math.min(Math.floor(max), Number.MAX_SAFE_INTEGER);
}
