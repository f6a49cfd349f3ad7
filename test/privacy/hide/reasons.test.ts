import { describe, expect, it } from "vitest";
import { type FrequencyTable, suppressTables } from "welfare-core";
import { lineTable } from "../read-table.ts";

function suppressed(tables: readonly FrequencyTable[], threshold?: number) {
  const result = suppressTables(tables, { threshold });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const reasonsOf = (...tables: readonly FrequencyTable[]) =>
  suppressed(tables).reasons.map(({ table, at, reason }) => [table, at["a"] ?? "total", reason]);

describe("the reasons of hidden cells", () => {
  it("are that a count is small, or protects a small one", () => {
    expect(suppressed([lineTable([1, 4, 10, 15])]).reasons).toStrictEqual([
      { table: "line", at: { a: "a1" }, reason: "primary" },
      { table: "line", at: { a: "a2" }, reason: "secondary" },
    ]);
  });

  it("are that a total is small", () => {
    expect(reasonsOf(lineTable([2, 0, 2]))).toStrictEqual([
      ["line", "a1", "primary"],
      ["line", "total", "small-total"],
    ]);
  });

  it("are that a cell came hidden, small or not", () => {
    expect(reasonsOf(lineTable([null, null, 10, 15]))).toStrictEqual([
      ["line", "a1", "before"],
      ["line", "a2", "before"],
    ]);
    expect(reasonsOf(lineTable([null, 4, 10, 16]))).toStrictEqual([
      ["line", "a1", "before"],
      ["line", "a2", "secondary"],
    ]);
  });

  it("stand table by table, cell by cell", () => {
    expect(reasonsOf(lineTable([9, 1, 4, 14], "t"), lineTable([8, 7, 15], "u"), lineTable([3, 2, 9, 14], "v"))).toStrictEqual([
      ["t", "a2", "primary"],
      ["t", "a3", "secondary"],
      ["v", "a1", "secondary"],
      ["v", "a2", "primary"],
    ]);
  });

  it("are none where nothing is hidden", () => {
    expect(suppressed([lineTable([3, 4, 7])]).reasons).toStrictEqual([]);
    expect(suppressed([])).toStrictEqual({ tables: [], reasons: [] });
  });
});

describe("suppressed tables", () => {
  it("keep all that they were but the counts, and do not tell why one is hidden", () => {
    const table: FrequencyTable = {
      id: "t",
      population: "women",
      dimensions: [{ id: "a", categories: ["a1", "a2"] }],
      cells: [
        { at: { a: "a1" }, count: 1, key: "k", partOf: "n", primary: true },
        { at: { a: "a2" }, count: 9, primary: false },
        { at: {}, count: 10, key: "n" },
      ],
    };
    expect(suppressed([table]).tables).toStrictEqual([
      {
        ...table,
        cells: [
          { at: { a: "a1" }, count: null, key: "k", partOf: "n" },
          { at: { a: "a2" }, count: null },
          { at: {}, count: 10, key: "n" },
        ],
      },
    ]);
  });

  it("are the same again when nothing has to be hidden", () => {
    const table = lineTable([3, 4, 7]);
    expect(suppressed([table]).tables).toStrictEqual([table]);
  });
});

describe("the threshold of suppression", () => {
  it.each([2, 0, -3, 3.5, Number.NaN])("is not %d", (threshold) => {
    expect(() => suppressTables([], { threshold })).toThrow(new RangeError("the threshold must be a whole number, 3 or more"));
  });
});
