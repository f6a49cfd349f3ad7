import type { Comparison } from "./criterion.ts";
import type { Outcome } from "./outcome.ts";

/**
 * Judges a whole number of which only an interval is known: true if all values pass, false if none does, else unknown.
 *
 * @param least - smallest value it may have
 * @param greatest - largest value it may have
 */
export function judgeInterval(least: number, greatest: number, comparison: Comparison<number>): Outcome {
  const from = lowest(comparison);
  const to = highest(comparison);
  if (from > to || greatest < from || least > to) return "false";
  return least >= from && greatest <= to ? "true" : "unknown";
}

function lowest({ eq, gt, gte }: Comparison<number>): number {
  if (eq !== undefined) return Math.ceil(eq);
  if (gte !== undefined) return Math.ceil(gte);
  return gt === undefined ? Number.NEGATIVE_INFINITY : Math.floor(gt) + 1;
}

function highest({ eq, lt, lte }: Comparison<number>): number {
  if (eq !== undefined) return Math.floor(eq);
  if (lte !== undefined) return Math.floor(lte);
  return lt === undefined ? Number.POSITIVE_INFINITY : Math.ceil(lt) - 1;
}
