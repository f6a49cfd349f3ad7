import { type NumberBounds, type Outcome, outcomeOf } from "../language/index.ts";

/** Whether a number that is known lies within bounds. */
export function judgeNumber(value: number, { eq, lt, lte, gt, gte }: NumberBounds): Outcome {
  return outcomeOf(
    (eq === undefined || value === eq) &&
      (lt === undefined || value < lt) &&
      (lte === undefined || value <= lte) &&
      (gt === undefined || value > gt) &&
      (gte === undefined || value >= gte),
  );
}

/** Bounds made ready for an inner loop: from `low` to `high`, without the two numbers that are left out. Nothing is left out where they are NaN. */
export interface Limits {
  readonly low: number;
  readonly high: number;
  readonly lowOut: number;
  readonly highOut: number;
}

/** Makes bounds ready. */
export function limitsOf({ eq, lt, lte, gt, gte }: NumberBounds): Limits {
  return {
    low: eq ?? gte ?? gt ?? Number.NEGATIVE_INFINITY,
    high: eq ?? lte ?? lt ?? Number.POSITIVE_INFINITY,
    lowOut: gt ?? Number.NaN,
    highOut: lt ?? Number.NaN,
  };
}

/** Whether a number that is known lies within: {@link judgeNumber} for an inner loop. */
export function isWithin(value: number, { low, high, lowOut, highOut }: Limits): boolean {
  return value >= low && value <= high && value !== lowOut && value !== highOut;
}

/**
 * Judges a whole number of which only an interval is known: true if all values pass, false if none does, else unknown.
 *
 * @param least - smallest value it may have; −∞ when there is none
 * @param greatest - largest value it may have; ∞ when there is none
 */
export function judgeInterval(least: number, greatest: number, bounds: NumberBounds): Outcome {
  const from = lowest(bounds);
  const to = highest(bounds);
  if (from > to || greatest < from || least > to) return "false";
  return least >= from && greatest <= to ? "true" : "unknown";
}

/** The least whole number within bounds; −∞ without a lower one. */
export function lowest({ eq, gt, gte }: NumberBounds): number {
  if (eq !== undefined) return Math.ceil(eq);
  if (gte !== undefined) return Math.ceil(gte);
  return gt === undefined ? Number.NEGATIVE_INFINITY : Math.floor(gt) + 1;
}

/** The greatest whole number within bounds; ∞ without an upper one. */
export function highest({ eq, lt, lte }: NumberBounds): number {
  if (eq !== undefined) return Math.floor(eq);
  if (lte !== undefined) return Math.floor(lte);
  return lt === undefined ? Number.POSITIVE_INFINITY : Math.ceil(lt) - 1;
}
