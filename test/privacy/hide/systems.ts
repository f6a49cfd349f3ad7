import type { KnownCounts } from "../../../src/privacy/hide/index.ts";

/** Counts written by hand. */
export interface Written {
  readonly values: readonly number[];
  /** The total, then its parts, by index. */
  readonly sums: readonly (readonly [total: number, ...parts: number[]])[];
  /** In how many cells each count stands; 1 where it is not told. */
  readonly cells?: readonly number[];
  /** What is known of each to be small; where it is not told, the small ones that are no totals. */
  readonly primary?: readonly (boolean | undefined)[];
  readonly threshold?: number;
}

/** Counts and sums as whoever suppresses them knows them. */
export function known({ values, sums, cells = [], primary = [], threshold = 3 }: Written): KnownCounts {
  const totals = new Set(sums.map(([total]) => total));
  return {
    threshold,
    values,
    primary: values.map((value, count) => (count in primary ? primary[count] : !totals.has(count) && value > 0 && value < threshold)),
    system: {
      counts: values.map((published, count) => ({
        cells: Array.from({ length: cells[count] ?? 1 }, (_, cell) => ({ table: cell, cell: count })),
        published,
        isTotal: totals.has(count),
        place: { table: "t", at: {} },
        isComplement: false,
      })),
      sums: sums.map(([total, ...parts]) => ({ total, parts, tables: [0] })),
    },
  };
}

/** A grid with its margins: of two rows of three, the counts 0 1 2 and 3 4 5 with their totals 6 and 7, the totals 8 9 10 of columns, and 11 of all. */
export function grid(rows: readonly (readonly number[])[], more: Omit<Written, "values" | "sums"> = {}): KnownCounts {
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  const range = (size: number) => Array.from({ length: size }, (_, index) => index);
  const add = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0);
  const at = (row: number, column: number) => row * width + column;
  const [rowAt, columnAt] = [(row: number) => height * width + row, (column: number) => height * (width + 1) + column];
  const all = columnAt(width);
  const [rowTotals, columnTotals] = [rows.map(add), range(width).map((column) => add(rows.map((row) => row[column] ?? 0)))];
  return known({
    ...more,
    values: [...rows.flat(), ...rowTotals, ...columnTotals, add(rowTotals)],
    sums: [
      ...range(height).map((row) => [rowAt(row), ...range(width).map((column) => at(row, column))] as const),
      ...range(width).map((column) => [columnAt(column), ...range(height).map((row) => at(row, column))] as const),
      [all, ...range(height).map(rowAt)],
      [all, ...range(width).map(columnAt)],
    ],
  });
}
