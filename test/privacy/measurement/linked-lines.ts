import type { FrequencyTable } from "welfare-core";
import type { LinkedCounts } from "../../../src/privacy/measurement/linked-counts.ts";
import { countSystem } from "../../../src/privacy/tables/index.ts";
import { lineTable } from "../read-table.ts";

/** Counts that a result each shows, by its number, unless told otherwise. */
export function countsOf(tables: FrequencyTable | readonly FrequencyTable[], owners?: LinkedCounts["owners"], threshold = 3): LinkedCounts {
  const read = countSystem("cells" in tables ? [tables] : tables);
  if ("problems" in read) throw new Error("the tables have problems");
  const { system } = read;
  const values = system.counts.map(({ published }) => published ?? 0);
  const isSmall = (count: number) => count > 0 && count < threshold;
  return {
    system,
    threshold,
    values,
    primary: system.counts.map(({ isTotal }, count) => !isTotal && isSmall(values[count] ?? 0)),
    owners: owners ?? system.counts.map((_, count) => [count]),
    totals: new Set(),
  };
}

/** A line whose counts have names, the total last: those of one name are one count. */
export function namedLine(id: string, counts: Readonly<Record<string, number>>): FrequencyTable {
  const line = lineTable(Object.values(counts), id, id);
  return { ...line, cells: line.cells.map((cell, index) => ({ ...cell, key: Object.keys(counts)[index] })) };
}
