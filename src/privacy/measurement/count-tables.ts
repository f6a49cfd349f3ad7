import type { FrequencyTable, TableCell, TableDimension } from "../tables/index.ts";
import { type CountSeries, seriesOf, type ShownCount } from "./count-series.ts";
import { marginsElsewhere } from "./margins-elsewhere.ts";
import { placeText, type ReadIndicator, type ReadResult, resultsOf } from "./read-measurement.ts";
import { placeIn, splitsOf } from "./splits.ts";

/** What a reader computes with. */
export interface CountTables {
  readonly tables: readonly FrequencyTable[];
  /** By the index of a table, then of a cell. */
  readonly shown: readonly (readonly ShownCell[])[];
}

/** Where a cell comes from. */
export interface ShownCell {
  /** The number of the result that shows it. */
  readonly owner: number;
  /** Whether it is the sum of other counts. */
  readonly isSum: boolean;
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
  const totals = new Set(divided.flatMap(totalsOf));
  const written = divided.map(({ series: one, placed }) =>
    placed.flatMap(({ result, at, isSumOnly }) =>
      one
        .countsOf(result)
        .slice(0, isSumOnly ? 1 : undefined)
        .flatMap((count) => {
          const place = count.category === undefined ? at : { ...at, [one.within?.id ?? ""]: count.category };
          const shown = { owner: result.index, isSum: count.isSum || totals.has(totalText(one, result)) };
          return cellAt(place, count).map((cell) => ({ cell, shown }));
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
    shown: written.map((cells) => cells.map(({ shown }) => shown)),
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

/** What is the sum of the parts of a table. */
function totalsOf({ series, split, placed }: DividedSeries): readonly string[] {
  return placed.filter(({ result }) => result.place.length < split.length).map(({ result }) => totalText(series, result));
}

function totalText({ name }: CountSeries, { place }: ReadResult): string {
  return `${name} ${placeText(place)}`;
}

/** A count as a cell; none where nothing at all is told. */
function cellAt(at: TableCell["at"], { count, key }: ShownCount): readonly TableCell[] {
  if (key === undefined) return count === undefined ? [] : [{ at, count }];
  return [{ at, count: count ?? null, key }];
}
