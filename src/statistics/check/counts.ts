import type { NotComputable } from "../estimate.ts";
import { NEGATIVE, NO_TRIALS, NOT_FINITE, TOO_MANY } from "./refusals.ts";

/** Up to here the distributions of counts are exact; beyond it their fractions would take too many steps. */
const LARGEST = 1_000_000_000;

/**
 * Why counts cannot be computed with, if they cannot.
 *
 * @returns the refusal `not-finite`, `negative` or, beyond a thousand million, `too-many`; `undefined` for counts in order
 * @throws RangeError when a count is no whole number up to 2⁵³ − 1
 */
export function refuseCounts(...counts: readonly number[]): NotComputable | undefined {
  for (const count of counts) {
    if (!Number.isFinite(count)) return NOT_FINITE;
    if (count < 0) return NEGATIVE;
    if (!Number.isSafeInteger(count)) throw new RangeError("counts are whole numbers");
    if (count > LARGEST) return TOO_MANY;
  }
  return undefined;
}

/**
 * Why successes out of trials make no proportion, if they do not.
 *
 * @returns the refusal `not-finite`, `negative` or, without trials, `empty`
 * @throws RangeError when a count is not whole, or there are more successes than trials
 */
export function refuseProportion(x: number, n: number): NotComputable | undefined {
  const refused = refuseCounts(x, n);
  if (refused) return refused;
  if (x > n) throw new RangeError("no more successes than trials");
  return n === 0 ? NO_TRIALS : undefined;
}
