import { describe, expect, it } from "vitest";
import { auditTable, type FrequencyTable, suppressTables } from "welfare-core";
import { countsOf, lineTable } from "../read-table.ts";

/** A line of which some cells show one count. */
function line(id: string, counts: readonly (number | null)[], keys: readonly (string | undefined)[]): FrequencyTable {
  const table = lineTable(counts, id);
  return { ...table, cells: table.cells.map((cell, index) => ({ ...cell, key: keys[index] })) };
}

describe("a count that stands twice in one sum", () => {
  it("counts double there: twice two and five are nine", () => {
    const { verdict, cells } = auditTable(line("t", [null, null, 5, 9], ["k", "k"]), { attackers: ["non-negative"] });
    expect([verdict, cells.map(({ intervals }) => intervals["non-negative"])]).toStrictEqual([
      "unsafe",
      Array(2).fill({ lower: 2, upper: 2 }),
    ]);
  });

  it("counts double there and once elsewhere: twice x and y are nine, x and z are six", () => {
    const tables = [line("t", [null, null, null, 9], ["k", "k"]), line("u", [null, null, 6], ["k"])];
    const { cells } = auditTable(tables, { attackers: ["non-negative"] });
    const [x, y, z] = [
      { lower: 0, upper: 4 },
      { lower: 1, upper: 9 },
      { lower: 2, upper: 6 },
    ];
    expect(cells.map(({ intervals }) => intervals["non-negative"])).toStrictEqual([x, x, y, x, z]);
  });

  it("takes with it what would tell it", () => {
    const result = suppressTables([line("t", [2, 2, 5, 9], ["k", "k"])]);
    const [published] = result.ok ? result.value.tables : [];
    if (published === undefined) throw new Error("the table is consistent");
    expect(countsOf(published).slice(0, 2)).toStrictEqual([null, null]);
    expect(auditTable(published).verdict).toBe("safe");
  });
});
