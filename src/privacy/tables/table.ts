/** One way of dividing what a table counts, such as gender or municipality. */
export interface TableDimension {
  readonly id: string;
  /** In their order; each once. Everything that is counted is in exactly one of them. */
  readonly categories: readonly string[];
}

/** One count of a table, published or hidden. */
export interface TableCell {
  /** Category by dimension. A dimension that is left out is summed over: `{}` is the total of the whole table. */
  readonly at: Readonly<Record<string, string>>;
  /** Whole, 0 or more; null where it is hidden. */
  readonly count: number | null;
  /** Cells with the same key, in whatever tables, are the same count. */
  readonly key?: string | undefined;
  /** Key of a count that this one is a part of, such as the denominator of a numerator. What is left of it is a count too and is looked after, though no cell shows it. */
  readonly partOf?: string | undefined;
  /** Of a hidden cell: whether it was hidden because it is small. Never published; absent: not told. */
  readonly primary?: boolean | undefined;
}

/**
 * A table of counts, one-way, two-way or higher, with its margins as cells like all others.
 *
 * Zeros are listed. A cell that is not listed is not published, and nothing is known of it but that it is 0 or more.
 */
export interface FrequencyTable {
  readonly id: string;
  /** What is counted. In tables that name the same population, cells with the same `at` are the same count; absent: the table is linked by keys only. */
  readonly population?: string | undefined;
  readonly dimensions: readonly TableDimension[];
  readonly cells: readonly TableCell[];
}

/** Where a cell stands. */
export interface CellPlace {
  /** Id of the table. */
  readonly table: string;
  readonly at: Readonly<Record<string, string>>;
}

/** Most places that one table may have, totals included. */
export const MOST_PLACES = 20_000;
