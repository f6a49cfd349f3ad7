import type { NumberFact } from "./fact.ts";

/** What is said of a number that can have no value. */
export const EMPTY_RANGE = "no value is there";

/** Whether some number can be a value of a fact: `min` is not above `max`, and where it has to be whole, a whole number lies between them. */
export function hasValues({ min, max, integer }: NumberFact): boolean {
  // A bound that is absent is above nothing, and nothing is above it.
  return !((integer ? Math.ceil(min as number) : (min as number)) > (max as number));
}
