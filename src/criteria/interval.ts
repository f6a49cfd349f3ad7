import { outcomeOf, type Outcome } from "./outcome.ts";
import type { NumberBounds } from "./operand.ts";

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

/** A test of bounds without those that are not given. */
export function withinBounds({ eq, lt, lte, gt, gte }: NumberBounds): (value: number) => boolean {
  if (eq !== undefined) return (value) => value === eq;
  const low = gte ?? gt ?? Number.NEGATIVE_INFINITY;
  const high = lte ?? lt ?? Number.POSITIVE_INFINITY;
  if (gt === undefined && lt === undefined) return (value) => value >= low && value <= high;
  if (gt === undefined) return (value) => value >= low && value < high;
  if (lt === undefined) return (value) => value > low && value <= high;
  return (value) => value > low && value < high;
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
