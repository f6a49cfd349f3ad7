import type { CountSeries } from "./count-series.ts";
import { isInside, placeText, type ReadIndicator, type ReadResult, type ReadTable, resultsOf } from "./read-measurement.ts";

/**
 * Margins of a table that its own indicator does not show, and another one does that has the same population: from them whoever knows the table can compute.
 *
 * They are taken only where the parts add up to them, so that they are of the same units.
 *
 * @param series - counts that depend on the population alone
 */
export function marginsElsewhere(
  indicator: ReadIndicator,
  table: ReadTable,
  series: CountSeries,
  indicators: readonly ReadIndicator[],
): readonly ReadResult[] {
  if (!series.isOfPopulation || table.by.some(({ overlapping }) => overlapping)) return [];
  const taken = new Set([...resultsOf(indicator), ...table.parts].map(({ place }) => placeText(place)));
  const sumOf = (result: ReadResult) => series.countsOf(result)[0]?.count;
  return indicators
    .filter(({ basis }) => basis.population === indicator.basis.population)
    .flatMap(resultsOf)
    .filter((result) => {
      if (result.place.length >= table.by.length || taken.has(placeText(result.place))) return false;
      const inside = table.parts.filter((part) => isInside(part, result));
      const counts = inside.flatMap((part) => sumOf(part) ?? []);
      const isSum = counts.length === inside.length && counts.reduce((sum, count) => sum + count, 0) === sumOf(result);
      if (isSum) taken.add(placeText(result.place));
      return isSum;
    });
}
