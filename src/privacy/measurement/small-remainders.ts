import { isSmall } from "../attack/index.ts";
import { isInside, type ReadIndicator, type ReadResult, resultsOf } from "./read-measurement.ts";

/**
 * Figures that must go because a subtraction would give the figure of few units: a sum less the sums of all other parts is the sum of the parts that are hidden, and if these are few
 * together, it tells of them.
 *
 * Of parts that can be known by counting alone nothing has to be said here: indicators of yes and no are left out.
 *
 * @returns one result to hide for each such remainder
 */
export function smallRemainders(indicators: readonly ReadIndicator[], hidden: ReadonlySet<number>, threshold: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (const indicator of indicators) {
    if (indicator.hasAnswers) continue;
    for (const whole of resultsOf(indicator)) {
      if (hidden.has(whole.index)) continue;
      for (const { by, parts } of indicator.tables) {
        if (by.some(({ overlapping }) => overlapping) || by.length <= whole.place.length) continue;
        const inside = parts.filter((part) => isInside(part, whole));
        const left = inside.filter(({ index }) => hidden.has(index));
        if (!isSmall(knownOf(left), threshold)) continue;
        const next = inside
          .filter((part) => !hidden.has(part.index) && knownOf([part]) > 0)
          .reduce<ReadResult | undefined>(
            (least, part) => (least === undefined || knownOf([part]) < knownOf([least]) ? part : least),
            undefined,
          );
        found.add((next ?? whole).index);
      }
    }
  }
  return found;
}

function knownOf(results: readonly ReadResult[]): number {
  return results.reduce((sum, { counts }) => sum + (counts?.went.get("known") ?? 0), 0);
}
