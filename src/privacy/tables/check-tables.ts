import type { TableProblem } from "./table-problem.ts";
import { type FrequencyTable, MOST_PLACES, type TableCell } from "./table.ts";

/** Everything that is wrong with tables one by one, before they are put together; none when they can be read. */
export function tableProblems(tables: readonly FrequencyTable[]): readonly TableProblem[] {
  const ids = new Set<string>();
  const keys = new Set(tables.flatMap(({ cells }) => cells.flatMap(({ key }) => key ?? [])));
  return tables.flatMap((table) => {
    const isRepeated = ids.has(table.id);
    ids.add(table.id);
    const shape = shapeProblems(table);
    return [
      ...(isRepeated ? [{ code: "duplicate-table", table: table.id } as const] : []),
      ...shape,
      ...(shape.length === 0 ? cellProblems(table, keys) : []),
    ];
  });
}

function shapeProblems({ id, dimensions }: FrequencyTable): readonly TableProblem[] {
  const problems: TableProblem[] = [];
  if (new Set(dimensions.map((dimension) => dimension.id)).size < dimensions.length)
    problems.push({ code: "duplicate-dimension", table: id });
  if (dimensions.some(({ categories }) => new Set(categories).size < categories.length)) {
    problems.push({ code: "duplicate-category", table: id });
  }
  if (dimensions.reduce((places, { categories }) => places * (categories.length + 1), 1) > MOST_PLACES) {
    problems.push({ code: "too-large", table: id });
  }
  return problems;
}

function cellProblems(table: FrequencyTable, keys: ReadonlySet<string>): readonly TableProblem[] {
  const categories = new Map(table.dimensions.map((dimension) => [dimension.id, new Set(dimension.categories)]));
  const places = new Set<string>();
  return table.cells.flatMap((cell) => {
    const place = placeText(cell.at);
    const isRepeated = places.has(place);
    places.add(place);
    const codes = [
      ...(Object.entries(cell.at).every(([dimension, category]) => categories.get(dimension)?.has(category) === true)
        ? []
        : ["unknown-place" as const]),
      ...(isRepeated ? ["duplicate-cell" as const] : []),
      ...(isCount(cell) ? [] : ["not-a-count" as const]),
      ...(cell.partOf === undefined || keys.has(cell.partOf) ? [] : ["unknown-key" as const]),
    ];
    return codes.map((code): TableProblem => ({ code, table: table.id, at: cell.at }));
  });
}

function isCount({ count }: TableCell): boolean {
  return count === null || (Number.isSafeInteger(count) && count >= 0);
}

/** One text for one place of a table, whatever the order in which its dimensions are written. */
export function placeText(at: TableCell["at"]): string {
  return JSON.stringify(Object.entries(at).sort(([a], [b]) => (a < b ? -1 : 1)));
}
