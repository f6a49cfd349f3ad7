import type { FrequencyTable, TableCell } from "welfare-core";

/** A table of one dimension written as a line: its cells, then the total. */
export function lineTable(counts: readonly (number | null)[], id = "line", dimension = "a"): FrequencyTable {
  const categories = counts.slice(1).map((_, index) => `${dimension}${index + 1}`);
  const cells = counts.map((count, index): TableCell => {
    const category = categories[index];
    return { at: category === undefined ? {} : { [dimension]: category }, count };
  });
  return { id, dimensions: [{ id: dimension, categories }], cells };
}

/** A table of two dimensions written as a grid: a row with its total, the last row of totals. */
export function gridTable(rows: readonly (readonly (number | null)[])[], id = "grid"): FrequencyTable {
  const names = rows.slice(1).map((_, index) => `r${index + 1}`);
  const columns = (rows[0] ?? []).slice(1).map((_, index) => `c${index + 1}`);
  const cells = rows.flatMap((row, i) =>
    row.map((count, j): TableCell => {
      const [a, b] = [names[i], columns[j]];
      return { at: { ...(a === undefined ? {} : { row: a }), ...(b === undefined ? {} : { column: b }) }, count };
    }),
  );
  return {
    id,
    dimensions: [
      { id: "row", categories: names },
      { id: "column", categories: columns },
    ],
    cells,
  };
}

/** The counts of a table in the order of its cells. */
export function countsOf({ cells }: FrequencyTable): readonly (number | null)[] {
  return cells.map(({ count }) => count);
}

/** A table of one cell. */
export function singleCell(count: number | null, more: Partial<TableCell> = {}, id = "t"): FrequencyTable {
  return { id, dimensions: [], cells: [{ at: {}, count, ...more }] };
}

/** Nothing of it is small. With it there are more than twenty cells, of which the least is not searched for any more: what is simple has to come out the same. */
export const LARGE = lineTable([...Array<number>(25).fill(50), 1250], "large");
