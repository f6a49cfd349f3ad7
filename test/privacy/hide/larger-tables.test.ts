import { describe, expect, it } from "vitest";
import { auditTable, type FrequencyTable, suppressTables, type Suppression } from "welfare-core";
import { type Shape, tablesOf } from "../arbitraries.ts";
import { cube } from "../attack/cubes.ts";
import { countsOf, gridTable } from "../read-table.ts";

function suppressed(tables: readonly FrequencyTable[]): Suppression {
  const result = suppressTables(tables);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** Made-up people by three traits, few of them in the last categories. */
const people = (size: number, seed: number) =>
  Array.from({ length: size }, (_, person) => [
    Math.floor(Math.sqrt((person * 37 + seed * 11) % 25)),
    Math.floor(Math.sqrt((person * person * 17 + seed * 29) % 16)),
    (person * 7 + seed) % 3,
  ]);

const TWO_WAY: readonly Shape[] = [
  [
    ["a", 5],
    ["b", 4],
  ],
];
const LINKED: readonly Shape[] = [
  [
    ["a", 4],
    ["b", 3],
  ],
  [
    ["a", 4],
    ["c", 3],
  ],
];
/** The tables as whoever suppressed them knows them: with the mark which hidden cells are small. */
function withMarks({ tables, reasons }: Suppression): readonly FrequencyTable[] {
  const small = new Set(reasons.flatMap(({ table, at, reason }) => (reason === "primary" ? [JSON.stringify([table, at])] : [])));
  return tables.map((table) => ({
    ...table,
    cells: table.cells.map((cell) => (cell.count === null ? { ...cell, primary: small.has(JSON.stringify([table.id, cell.at])) } : cell)),
  }));
}

const isSafe = (tables: readonly FrequencyTable[]) => auditTable(tables).verdict === "safe";

describe("tables of more than twenty cells", () => {
  it.each([
    ["two dimensions", TWO_WAY, people(60, 2)],
    ["two dimensions, other people", TWO_WAY, people(60, 3)],
    ["two dimensions and a margin in common", LINKED, people(50, 3)],
  ])("tell no small count and hide nothing that could be published: %s", (_, shapes, crowd) => {
    const tables = tablesOf(shapes, crowd);
    const suppression = suppressed(tables);
    expect(suppression.reasons.some(({ reason }) => reason === "secondary")).toBe(true);
    const marked = withMarks(suppression);
    expect([isSafe(suppression.tables), isSafe(marked)]).toStrictEqual([true, true]);
    for (const { table, at, reason } of suppression.reasons) {
      if (reason !== "secondary") continue;
      const key = JSON.stringify(at);
      const shown = (all: readonly FrequencyTable[]) =>
        all.map((one) => ({
          ...one,
          cells: one.cells.map((cell) => {
            if (JSON.stringify(cell.at) !== key) return cell;
            const count = tables.find(({ id }) => id === one.id)?.cells.find((other) => JSON.stringify(other.at) === key)?.count ?? null;
            return { ...cell, count, primary: undefined };
          }),
        }));
      expect({ table, at, isNeeded: !isSafe(shown(marked)) || !isSafe(shown(suppression.tables)) }).toStrictEqual({
        table,
        at,
        isNeeded: true,
      });
    }
  });

  it("hide the rectangle with the smallest sum", () => {
    const rows = [
      [1, 20, 9, 20, 20],
      [20, 20, 20, 20, 20],
      [20, 20, 20, 20, 20],
      [9, 20, 8, 20, 20],
    ];
    const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
    const withTotals = rows.map((row) => [...row, sum(row)]);
    const columns = [0, 1, 2, 3, 4, 5].map((column) => sum(withTotals.map((row) => row[column] ?? 0)));
    const hidden = suppressed([gridTable([...withTotals, columns])]).reasons.map(({ at, reason }) => [at["row"], at["column"], reason]);
    expect(hidden).toStrictEqual([
      ["r1", "c1", "primary"],
      ["r1", "c3", "secondary"],
      ["r4", "c1", "secondary"],
      ["r4", "c3", "secondary"],
    ]);
  });

  it("hide the corners of a box in a cube, where all but one are ten", () => {
    const table = cube(4, 10);
    const isFirst = (at: object) => Object.values(at).every((category) => category === "a0" || category === "b0" || category === "c0");
    const places = ["a", "b", "c"];
    const cells = table.cells.map(({ at }) => ({ at, count: 10 * 4 ** (3 - Object.keys(at).length) - (isFirst(at) ? 9 : 0) }));
    const hidden = suppressed([{ ...table, cells }]).reasons.map(({ at }) => places.map((place) => at[place] ?? "all"));
    expect(hidden).toHaveLength(8);
    expect(hidden[0]).toStrictEqual(["a0", "b0", "c0"]);
    // Two of each dimension, and no margin.
    expect(places.map((_place, index) => new Set(hidden.map((at) => at[index])).size)).toStrictEqual([2, 2, 2]);
    expect(hidden.flat()).not.toContain("all");
  });

  it("hide a total rather than zeros, where everything beside a small row is nobody", () => {
    const table = gridTable([
      [1, 0, 0, 0, 1],
      [0, 5, 5, 5, 15],
      [0, 5, 5, 5, 15],
      [0, 5, 5, 5, 15],
      [1, 15, 15, 15, 46],
    ]);
    const hidden = suppressed([table]).reasons.map(({ at, reason }) => [at["row"] ?? "all", at["column"] ?? "all", reason]);
    expect(hidden).toStrictEqual([
      ["r1", "c1", "primary"],
      ["r1", "all", "small-total"],
      ["all", "c1", "small-total"],
      ["all", "all", "secondary"],
    ]);
  });
});

describe("tables of which too much would have to be tried", () => {
  it("lose margins until nothing small can be computed", () => {
    const table = cube(6, 5);
    const cells = table.cells.map((cell) =>
      Object.keys(cell.at).length === 3 ? { ...cell, count: cell.at["a"] === "a0" ? 1 : null } : { ...cell, count: null },
    );
    const [published] = suppressed([{ ...table, cells }]).tables;
    expect(published === undefined ? [] : countsOf(published).filter((count) => count !== null)).toStrictEqual([]);
  });
});
