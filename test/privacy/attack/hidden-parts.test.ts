import { describe, expect, it } from "vitest";
import type { FrequencyTable } from "welfare-core";
import { hiddenParts } from "../../../src/privacy/attack/index.ts";
import { countSystem } from "../../../src/privacy/tables/index.ts";
import { gridTable, lineTable } from "../read-table.ts";
import { cube } from "./cubes.ts";

/** The hidden parts of tables; of what is no network nothing is tried. */
function partsOf(...tables: readonly FrequencyTable[]) {
  const read = countSystem(tables);
  if ("problems" in read) throw new Error("the tables have problems");
  const { system } = read;
  return hiddenParts(
    system,
    system.counts.map(({ published }) => published),
    0,
  );
}

const open = (size: number) => Array.from({ length: size }, () => ({ lower: 0, upper: Number.POSITIVE_INFINITY }));
const areNetworks = (...tables: readonly FrequencyTable[]) =>
  partsOf(...tables).parts.every(({ counts, solver }) => solver.solve(open(counts.length)) !== "unproven");
const women = (table: FrequencyTable) => ({ ...table, population: "women" });

describe("what hangs together", () => {
  it("are hidden counts that stand in one sum, directly or through others", () => {
    const { parts, partOf } = partsOf(
      gridTable([
        [null, null, 9, 14],
        [null, null, 6, 17],
        [8, 7, null, null],
        [13, 18, null, null],
      ]),
    );
    expect(parts.map(({ counts }) => [...counts].sort((a, b) => a - b))).toStrictEqual([
      [0, 1, 4, 5],
      [10, 11, 14, 15],
    ]);
    expect([...partOf.keys()].sort((a, b) => a - b)).toStrictEqual([0, 1, 4, 5, 10, 11, 14, 15]);
    expect(partOf.get(5)).toBe(parts[0]);
    expect(partOf.get(15)).toBe(parts[1]);
  });

  it("is nothing where everything is published", () => {
    expect(partsOf(lineTable([3, 4, 7]))).toMatchObject({ parts: [], contradicted: false });
  });

  it("is a count alone that stands in no sum", () => {
    const { parts } = partsOf({ id: "t", dimensions: [], cells: [{ at: {}, count: null }] });
    expect(parts).toMatchObject([{ counts: [0], touchesPublished: false }]);
    expect(parts[0]?.solver.extreme(open(1), [4], 0, 1)).toBe(Number.POSITIVE_INFINITY);
    expect(parts[0]?.solver.extreme(open(1), [4], 0, -1)).toBe(0);
  });

  it.each([
    ["a part of its sums", [null, 4, 9, null], true],
    ["the total alone", [null, null, null, 9], true],
    ["nothing", [null, null, null, null], false],
  ] as const)("stands beside %s that is published", (_, counts, expected) => {
    expect(partsOf(lineTable(counts)).parts.map(({ touchesPublished }) => touchesPublished)).toStrictEqual([expected]);
  });

  it("does not stand beside what is published elsewhere", () => {
    const { parts } = partsOf(lineTable([null, null, null], "t"), lineTable([3, null, 7], "u"));
    expect(parts.map(({ touchesPublished }) => touchesPublished)).toStrictEqual([false, true]);
  });
});

describe("published counts contradict each other", () => {
  it.each([
    [[3, 4, 7], false],
    [[3, 4, 8], true],
    [[3, 4, 6], true],
    [[0, 0, 0], false],
    [[null, 4, 3], false],
  ] as const)("in a sum without hidden ones: %j", (counts, expected) => {
    expect(partsOf(lineTable(counts)).contradicted).toBe(expected);
  });
});

describe("sums are a network", () => {
  const hiddenInside = (rows: number, columns: number) =>
    gridTable([
      ...Array.from({ length: rows }, () => [...Array.from({ length: columns }, () => null), 9 * columns]),
      [...Array.from({ length: columns }, () => 9 * rows), 9 * rows * columns],
    ]);

  it("in tables of one and of two dimensions, whatever is hidden", () => {
    expect(areNetworks(lineTable([null, null, 9]))).toBe(true);
    expect(areNetworks(hiddenInside(3, 4))).toBe(true);
    expect(areNetworks(gridTable([1, 2, 3].map(() => [null, null, null, null])))).toBe(true);
    expect(areNetworks(gridTable([1, 2, 3].map(() => [null, null, 9])))).toBe(true);
  });

  it("in two tables with one margin that is hidden in both", () => {
    const margin = (id: string, other: string, size: number): FrequencyTable => {
      const table = gridTable(
        Array.from({ length: 4 }, (_, row) => Array.from({ length: size + 1 }, () => (row === 3 ? 9 : null))),
        id,
      );
      const renamed = table.cells.map(({ at: { row, column }, count }) => ({
        at: { ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { [other]: column }) },
        count: row === undefined && column === undefined ? null : count,
      }));
      const [rows, columns] = table.dimensions;
      if (rows === undefined || columns === undefined) throw new Error("a grid has rows and columns");
      return women({ ...table, dimensions: [rows, { ...columns, id: other }], cells: renamed });
    };
    expect(areNetworks(margin("t", "b", 2), margin("u", "c", 3))).toBe(true);
    expect(areNetworks(margin("t", "b", 2), margin("u", "c", 3), margin("v", "d", 2))).toBe(false);
  });

  it("in a part and what it leaves of its base", () => {
    const cell = (id: string, more: object) => ({ id, dimensions: [], cells: [{ at: {}, count: null, ...more }] });
    expect(areNetworks(cell("t", { partOf: "k" }), cell("u", { key: "k" }))).toBe(true);
  });

  it("not in a table of three dimensions", () => {
    expect(areNetworks(cube(2, null))).toBe(false);
  });
});
