import type { FrequencyTable, TableCell, TableDimension } from "../table.ts";
import { seriesOf, type CountSeries, type ShownCount } from "./count-series.ts";
import { marginsElsewhere } from "./margins-elsewhere.ts";
import { placeText, resultsOf, type ReadIndicator, type ReadResult } from "./read-measurement.ts";
import { placeIn, splitsOf } from "./splits.ts";

/** What a reader computes with. */
export interface CountTables {
  readonly tables: readonly FrequencyTable[];
  /** The result that shows a cell, by the index of its table, then of the cell. */
  readonly owners: readonly (readonly number[])[];
}

/** Some counts of an indicator, divided in one way. */
interface DividedSeries {
  readonly series: CountSeries;
  readonly split: readonly TableDimension[];
  /** Every result that stands somewhere in it, totals included. */
  readonly placed: readonly PlacedResult[];
}

interface PlacedResult {
  readonly result: ReadResult;
  readonly at: Readonly<Record<string, string>>;
  /** Whether it is of another indicator, so that nothing but the sum is the same. */
  readonly isSumOnly: boolean;
}

/** Writes results as frequency tables, linked wherever they show the same counts. A result of which nothing is known shows nothing. */
export function countTables(indicators: readonly ReadIndicator[]): CountTables {
  const series = seriesOf(indicators);
  const divided = indicators.flatMap((indicator, number) => (series[number] ?? []).flatMap((one) => divide(indicator, one, indicators)));
  const written = divided.map(({ series: one, placed }) =>
    placed.flatMap(({ result, at, isSumOnly }) =>
      one
        .countsOf(result)
        .slice(0, isSumOnly ? 1 : undefined)
        .flatMap((shown) => {
          const place = shown.category === undefined ? at : { ...at, [one.within?.id ?? ""]: shown.category };
          return cellAt(place, shown).map((cell) => ({ cell, owner: result.index }));
        }),
    ),
  );
  return {
    tables: divided.map(({ series: { name, within }, split }, index) => ({
      id: `table ${index}`,
      population: name,
      dimensions: within === undefined ? split : [...split, within],
      cells: (written[index] ?? []).map(({ cell }) => cell),
    })),
    owners: written.map((cells) => cells.map(({ owner }) => owner)),
  };
}

function divide(indicator: ReadIndicator, series: CountSeries, indicators: readonly ReadIndicator[]): readonly DividedSeries[] {
  const { total, tables } = indicator;
  const countsOf = (result: ReadResult) =>
    result.counts === undefined ? undefined : series.countsOf(result).map(({ count }) => count ?? 0);
  const everywhere = resultsOf(indicator);
  return [
    { series, split: [], placed: [{ result: total, at: {}, isSumOnly: false }] },
    ...tables.flatMap((table) => {
      const own = new Map([...everywhere, ...table.parts].map((result) => [placeText(result.place), result]));
      const elsewhere = marginsElsewhere(indicator, table, series, indicators);
      return splitsOf(table, total, countsOf).map((split): DividedSeries => {
        const place = (isSumOnly: boolean) => (result: ReadResult) => {
          const at = placeIn(result.place, split);
          return at === undefined ? [] : [{ result, at, isSumOnly }];
        };
        return { series, split, placed: [...[...own.values()].flatMap(place(false)), ...elsewhere.flatMap(place(true))] };
      });
    }),
  ];
}

/** A count as a cell; none where nothing at all is told. */
function cellAt(at: TableCell["at"], { count, key }: ShownCount): readonly TableCell[] {
  if (key === undefined) return count === undefined ? [] : [{ at, count }];
  return [{ at, count: count ?? null, key }];
}
