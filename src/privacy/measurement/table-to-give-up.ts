import type { ReadIndicator, ReadTable } from "./read-measurement.ts";

/**
 * What to suppress where the search for what must be took too long: all tables with the same dimensions. Those with the most dimensions go first, of these those of which the largest share
 * is suppressed anyway.
 *
 * @param hidden - results that are suppressed already
 * @returns numbers of results; `undefined` where nothing is left but totals
 */
export function tableToGiveUp(indicators: readonly ReadIndicator[], hidden: ReadonlySet<number>): readonly number[] | undefined {
  const alike = new Map<string, { readonly size: number; readonly results: readonly number[] }>();
  for (const table of indicators.flatMap(({ tables }) => tables)) {
    const name = dimensionsOf(table);
    const results = [...(alike.get(name)?.results ?? []), ...table.parts.map(({ index }) => index)];
    alike.set(name, { size: table.by.length, results });
  }
  const left = [...alike.values()]
    .map(({ size, results }) => ({ size, results, share: results.filter((result) => hidden.has(result)).length / results.length }))
    .filter(({ share }) => share < 1);
  return left.sort((a, b) => b.size - a.size || b.share - a.share)[0]?.results;
}

function dimensionsOf({ by }: ReadTable): string {
  return JSON.stringify(by.map(({ name }) => name).sort());
}
