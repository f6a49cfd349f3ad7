import { describe, expect, it } from "vitest";
import { auditTable, type FrequencyTable, type TableCell } from "welfare-core";
import { lineTable } from "../read-table.ts";

const single = (id: string, cell: Partial<TableCell>, population?: string): FrequencyTable => ({
  id,
  ...(population === undefined ? {} : { population }),
  dimensions: [],
  cells: [{ at: {}, count: null, ...cell }],
});
const problems = (...tables: readonly FrequencyTable[]) => auditTable(tables).problems;
const isSame = (...tables: readonly FrequencyTable[]) => problems(...tables).some(({ code }) => code === "different-counts");

describe("two cells are one count", () => {
  it("by their key, whatever their tables and places", () => {
    expect(
      isSame(single("t", { count: 5, key: "k" }), { ...lineTable([6, 7, 13]), cells: [{ at: { a: "a1" }, count: 6, key: "k" }] }),
    ).toBe(true);
    expect(isSame(single("t", { count: 5, key: "k" }), single("u", { count: 6, key: "l" }))).toBe(false);
    expect(isSame(single("t", { count: 5 }), single("u", { count: 6 }))).toBe(false);
  });

  it("by their population and place", () => {
    expect(isSame(single("t", { count: 5 }, "women"), single("u", { count: 6 }, "women"))).toBe(true);
    expect(isSame(single("t", { count: 5 }, "women"), single("u", { count: 6 }, "men"))).toBe(false);
    expect(isSame(single("t", { count: 5 }, "women"), single("u", { count: 6 }))).toBe(false);
    const [one, other] = [lineTable([5, 6, 11], "t"), lineTable([6, 5, 11], "u")];
    expect(isSame({ ...one, population: "women" }, { ...other, population: "women" })).toBe(true);
    expect(isSame({ ...one, population: "women" }, { ...lineTable([6, 5, 11], "u", "b"), population: "women" })).toBe(false);
  });

  it("through others: by key with a second, which is by population a third", () => {
    const chain = [single("t", { count: 5, key: "k" }), single("u", { key: "k" }, "women"), single("v", { key: "l" }, "women")];
    expect(isSame(...chain, single("w", { count: 6, key: "l" }))).toBe(true);
    expect(isSame(...chain, single("w", { count: 5, key: "l" }))).toBe(false);
    expect(isSame(...chain, single("w", { count: 6, key: "m" }))).toBe(false);
  });

  it("in more than one way at once", () => {
    const twice = [single("t", { count: 5, key: "k" }, "women"), single("u", { count: 5, key: "k" }, "women")];
    expect(problems(...twice)).toStrictEqual([]);
    expect(isSame(...twice, single("v", { count: 6, key: "k" }, "women"))).toBe(true);
  });

  it("where a dimension has a single category: that is the total", () => {
    expect(problems(lineTable([5, 6]))).toStrictEqual([{ code: "different-counts", table: "line", at: { a: "a1" } }]);
    const audit = auditTable(lineTable([null, 6]));
    expect(audit.cells[0]?.intervals["non-negative"]).toStrictEqual({ lower: 6, upper: 6 });
  });

  it("of which the first that differs is named, one for each", () => {
    const tables = [lineTable([5, 6, 11], "t"), lineTable([6, 5, 11], "u")].map((table) => ({ ...table, population: "women" }));
    expect(problems(...tables)).toStrictEqual([
      { code: "different-counts", table: "t", at: { a: "a1" } },
      { code: "different-counts", table: "t", at: { a: "a2" } },
    ]);
  });
});

describe("a count that is a part of itself", () => {
  it("leaves nothing", () => {
    expect(auditTable(single("t", { count: 5, key: "k", partOf: "k" }))).toStrictEqual({
      verdict: "safe",
      problems: [],
      cells: [],
      published: [],
    });
  });
});

describe("a base of several parts", () => {
  it("leaves something of each", () => {
    const tables = [single("t", { count: 5, partOf: "k" }), single("u", { count: 7, partOf: "k" }), single("v", { count: 10, key: "k" })];
    expect(auditTable(tables).cells.map(({ table, kind, intervals }) => [table, kind, intervals.positive])).toStrictEqual([
      ["t", "complement", { lower: 5, upper: 5 }],
      ["u", "complement", { lower: 3, upper: 3 }],
    ]);
  });
});
