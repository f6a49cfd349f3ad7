import { describe, expect, it } from "vitest";
import { auditTable, type FrequencyTable, suppressTables, type TableCell } from "welfare-core";
import { lineTable } from "../read-table.ts";

const problems = (...tables: readonly FrequencyTable[]) => auditTable(tables).problems;
const table = (id: string, sizes: readonly number[], cells: readonly TableCell[] = []): FrequencyTable => ({
  id,
  dimensions: sizes.map((size, index) => ({ id: `d${index}`, categories: Array.from({ length: size }, (_, place) => `c${place}`) })),
  cells,
});
const REPEATED = { id: "bad", dimensions: [{ id: "a", categories: ["x", "x"] }], cells: [] };

describe("the problems of tables", () => {
  it("tell of each table but the first with one id, and go on to its cells", () => {
    const wrong = { ...lineTable([3, 4, 7], "t"), cells: [{ at: {}, count: -1 }] };
    expect(problems(lineTable([3, 4, 7], "t"), lineTable([3, 4, 7], "u"), wrong, lineTable([3, 4, 7], "t"))).toStrictEqual([
      { code: "duplicate-table", table: "t" },
      { code: "not-a-count", table: "t", at: {} },
      { code: "duplicate-table", table: "t" },
    ]);
  });

  it("tell everything about the shape, and then nothing about the cells", () => {
    const categories = Array.from({ length: 200 }, (_, place) => `c${place % 199}`);
    const dimensions = ["a", "a"].map((id) => ({ id, categories }));
    expect(problems({ id: "t", dimensions, cells: [{ at: { z: "z" }, count: -1 }] })).toStrictEqual([
      { code: "duplicate-dimension", table: "t" },
      { code: "duplicate-category", table: "t" },
      { code: "too-large", table: "t" },
    ]);
  });

  it("count the places with the totals of each dimension: 20,000 are not too many", () => {
    expect(problems(table("t", [19_999]), table("u", [99, 199]), REPEATED).map(({ code }) => code)).toStrictEqual(["duplicate-category"]);
    expect(problems(table("t", [20_000]), table("u", [99, 200]), table("v", [1, 1, 4999, 0])).map(({ code }) => code)).toStrictEqual([
      "too-large",
      "too-large",
    ]);
  });

  it("name the same place however its dimensions are written", () => {
    const cells = [
      { at: { d0: "c0", d1: "c1" }, count: 1 },
      { at: { d1: "c0", d0: "c1" }, count: 1 },
      { at: { d1: "c1", d0: "c0" }, count: 1 },
    ];
    expect(problems(table("t", [2, 2], cells))).toStrictEqual([{ code: "duplicate-cell", table: "t", at: { d1: "c1", d0: "c0" } }]);
  });

  it("are all told of one cell, in one order", () => {
    const cells = [
      { at: { d0: "c9" }, count: 0 },
      { at: { d0: "c9" }, count: 0.5, partOf: "none" },
      { at: { d0: "c0", d1: "c0" }, count: null, partOf: "k" },
      { at: {}, count: 9, key: "k" },
    ];
    expect(problems(table("t", [2], cells)).map(({ code, at }) => [code, at])).toStrictEqual([
      ["unknown-place", { d0: "c9" }],
      ["unknown-place", { d0: "c9" }],
      ["duplicate-cell", { d0: "c9" }],
      ["not-a-count", { d0: "c9" }],
      ["unknown-key", { d0: "c9" }],
      ["unknown-place", { d0: "c0", d1: "c0" }],
    ]);
  });

  it("are none where a base stands in another table, before or after", () => {
    const [part, base] = [table("part", [], [{ at: {}, count: 5, partOf: "k" }]), table("base", [], [{ at: {}, count: 9, key: "k" }])];
    expect([problems(part, base), problems(base, part)]).toStrictEqual([[], []]);
  });

  it("are said in words when suppression refuses them", () => {
    expect(suppressTables([REPEATED])).toStrictEqual({
      ok: false,
      error: {
        code: "inconsistent",
        problems: [{ code: "duplicate-category", table: "bad" }],
        message: "no counts fill these tables: see their problems",
      },
    });
  });
});
