import type { IndicatorResult, MeasuredIndicator, MeasuredTable, Measurement } from "../../impact/index.ts";
import { countingBasis, type CountingBasis } from "./counting-basis.ts";
import { answersYesOrNo, countsOfResult, type ResultCounts } from "./result-counts.ts";

/** Categories by the names of their dimensions, in the order of the names; empty: the total. */
export type Place = readonly (readonly [dimension: string, category: string])[];

/** One result and where it stands. */
export interface ReadResult {
  /** Its number among all results of the measurement. */
  readonly index: number;
  readonly place: Place;
  /** Absent where nothing is known: it came suppressed, or cannot be read. */
  readonly counts?: ResultCounts | undefined;
}

/** A table whose parts stand where they should. */
export interface ReadTable {
  readonly by: MeasuredTable["by"];
  readonly parts: readonly ReadResult[];
}

/** An indicator with its results as counts. */
export interface ReadIndicator {
  readonly basis: CountingBasis;
  readonly hasAnswers: boolean;
  readonly total: ReadResult;
  readonly tables: readonly ReadTable[];
}

/** A measurement as counts. */
export interface ReadMeasurement {
  readonly indicators: readonly ReadIndicator[];
  /** Every result, by its number. */
  readonly results: readonly IndicatorResult[];
  /** Numbers of the results of which nothing can be computed: they came suppressed, or they or their table cannot be read. */
  readonly withoutCounts: ReadonlySet<number>;
}

/** One text for one place. */
export function placeText(place: Place): string {
  return JSON.stringify(place);
}

/** Whether a part of a table is a part of another result, by the names of their categories. */
export function isInside(part: ReadResult, whole: ReadResult): boolean {
  return whole.place.every(([name, category]) => part.place.some((at) => at[0] === name && at[1] === category));
}

/** All results of an indicator that stand at a place. */
export function resultsOf({ total, tables }: ReadIndicator): readonly ReadResult[] {
  return [total, ...tables.flatMap(({ parts }) => parts)];
}

/** The counts of all results of an indicator of which any are known. */
export function countsIn(indicator: ReadIndicator): readonly ResultCounts[] {
  return resultsOf(indicator).flatMap(({ counts }) => counts ?? []);
}

/** Reads all results: of each indicator the total, then its tables part by part. */
export function readMeasurement(measurement: Measurement): ReadMeasurement {
  const results: IndicatorResult[] = [];
  const withoutCounts = new Set<number>();
  const indicators = measurement.map((measured, number): ReadIndicator => {
    const hasAnswers = answersYesOrNo(measured);
    const read = (result: IndicatorResult, place: Place, isPlaced = true): ReadResult => {
      const index = results.push(result) - 1;
      const counts = result.status === "suppressed" ? undefined : countsOfResult(result, measured.indicator.kind, hasAnswers);
      if (counts === undefined || !isPlaced) withoutCounts.add(index);
      return { index, place, counts };
    };
    return {
      basis: countingBasis(measured, `indicator ${number}`),
      hasAnswers,
      total: read(measured.total, []),
      tables: measured.tables.flatMap((table) => readTable(table, read)),
    };
  });
  return { indicators, results, withoutCounts };
}

function readTable(
  table: MeasuredIndicator["tables"][number],
  read: (result: IndicatorResult, place: Place, isPlaced: boolean) => ReadResult,
): readonly ReadTable[] {
  const { by, parts } = table;
  const isPlaced = isWellFormed(table);
  const readParts = parts.map(({ categories, result }) =>
    read(result, sorted(by.map(({ name }, index) => [name, categories[index] ?? ""])), isPlaced),
  );
  return isPlaced ? [{ by, parts: readParts }] : [];
}

/** Whether a table has each combination of its categories once. */
function isWellFormed({ by, parts }: MeasuredTable): boolean {
  const isEachOnce = (names: readonly string[]) => new Set(names).size === names.length;
  if (!isEachOnce(by.map(({ name }) => name)) || !by.every(({ categories }) => isEachOnce(categories))) return false;
  if (by.length === 0 || by.reduce((size, { categories }) => size * categories.length, 1) !== parts.length) return false;
  const isInside = ({ categories }: MeasuredTable["parts"][number]) =>
    categories.length === by.length && by.every((dimension, index) => dimension.categories.includes(categories[index] ?? ""));
  return parts.every(isInside) && isEachOnce(parts.map(({ categories }) => JSON.stringify(categories)));
}

function sorted(place: Place): Place {
  return [...place].sort(([a], [b]) => (a < b ? -1 : 1));
}
