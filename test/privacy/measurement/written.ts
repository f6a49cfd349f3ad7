import type { MeasuredIndicator } from "welfare-core";
import { countTables } from "../../../src/privacy/measurement/count-tables.ts";
import { readMeasurement } from "../../../src/privacy/measurement/read-measurement.ts";
import { countSystem } from "../../../src/privacy/tables/index.ts";

const tablesOf = (...all: readonly MeasuredIndicator[]) => countTables(readMeasurement(all).indicators);

/** Each table as its dimensions, and its cells as place, count, number of the result and whether it is a sum. */
export function written(...all: readonly MeasuredIndicator[]) {
  const { tables, shown } = tablesOf(...all);
  return tables.map(({ dimensions, cells }, table) => ({
    dimensions: dimensions.map(({ id, categories }) => [id, ...categories].join(", ")),
    cells: cells.map(({ at, count }, cell) => {
      const { owner, isSum } = shown[table]?.[cell] ?? {};
      return [Object.values(at).join(" ") || "all", count, owner, isSum === true ? "sum" : "part"];
    }),
  }));
}

/** The counts that several cells show, as the table and place of each. */
export function linksOf(...all: readonly MeasuredIndicator[]) {
  const { tables } = tablesOf(...all);
  const read = countSystem(tables);
  if ("problems" in read) throw new Error("the tables have problems");
  return read.system.counts
    .map(({ cells }) =>
      cells.map(({ table, cell }) => `${table} ${Object.values(tables[table]?.cells[cell]?.at ?? {}).join(" ") || "all"}`),
    )
    .filter((cells) => new Set(cells.map((cell) => cell.split(" ")[0])).size > 1);
}
