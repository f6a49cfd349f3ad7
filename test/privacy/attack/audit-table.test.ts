import { describe, expect, it } from "vitest";
import { auditTable, type FrequencyTable } from "welfare-core";
import { gridTable, lineTable } from "../read-table.ts";
import { cube } from "./cubes.ts";

const INCONSISTENT = { verdict: "inconsistent", problems: [{ code: "no-table-fits" }], cells: [], published: [] };
const cellOf = (count: number | null, more: object = {}, id = "t"): FrequencyTable => ({
  id,
  dimensions: [],
  cells: [{ at: {}, count, ...more }],
});

describe("the audit of a table", () => {
  it("is that of a list with it", () => {
    const table = lineTable([null, null, 10, 15]);
    expect(auditTable(table)).toStrictEqual(auditTable([table]));
    expect(auditTable(table).cells).toHaveLength(2);
  });

  it("tells of each hidden cell everything", () => {
    const ends = (lower: number, upper: number) => ({ lower, upper });
    const cell = { table: "line", kind: "cell", recovered: [], verdict: "safe" };
    const intervals = { "non-negative": ends(0, 5), positive: ends(1, 4), threshold: ends(1, 2) };
    expect(auditTable(lineTable([null, null, 10, 15]))).toStrictEqual({
      verdict: "safe",
      problems: [],
      cells: [
        { ...cell, at: { a: "a1" }, intervals },
        { ...cell, at: { a: "a2" }, intervals },
      ],
      published: [],
    });
  });

  it("has no upper end where there is none", () => {
    expect(auditTable(cellOf(null), { attackers: ["positive"] }).cells).toStrictEqual([
      { table: "t", at: {}, kind: "cell", intervals: { positive: { lower: 1 } }, recovered: [], verdict: "safe" },
    ]);
  });

  it("goes cell by cell, table by table, and then through what is left of bases", () => {
    const tables = [
      cellOf(null, { partOf: "k" }, "part"),
      lineTable([null, null, 15]),
      cellOf(20, { key: "k" }, "base"),
      cellOf(7, { partOf: "k" }, "other"),
    ];
    expect(auditTable(tables).cells.map(({ table, kind, at }) => [table, kind, at])).toStrictEqual([
      ["part", "cell", {}],
      ["line", "cell", { a: "a1" }],
      ["line", "cell", { a: "a2" }],
      ["part", "complement", {}],
      ["other", "complement", {}],
    ]);
  });

  it("names a cell by its own table where another shows the same count", () => {
    const tables = [cellOf(null, { key: "k" }, "t"), cellOf(null, { key: "k" }, "u"), cellOf(9, { key: "k" }, "v")];
    expect(auditTable(tables).cells.map(({ table, recovered }) => [table, recovered.length])).toStrictEqual([
      ["t", 3],
      ["u", 3],
    ]);
  });
});

describe("readers", () => {
  it("may be some of the three, in any order, or none", () => {
    const audit = (attackers: Parameters<typeof auditTable>[1]) => auditTable(lineTable([null, null, 8, 10]), attackers);
    expect(audit({ attackers: ["non-negative"] })).toMatchObject({ verdict: "safe", cells: [{ recovered: [] }, { recovered: [] }] });
    expect(audit({ attackers: ["threshold", "positive"] }).cells[0]?.recovered).toStrictEqual(["threshold", "positive"]);
    expect(audit({ attackers: [] }).cells[0]).toStrictEqual({
      table: "line",
      at: { a: "a1" },
      kind: "cell",
      intervals: {},
      recovered: [],
      verdict: "safe",
    });
  });
});

describe("the verdict", () => {
  it.each([
    [0, "safe"],
    [1, "unsafe"],
    [2, "unsafe"],
    [3, "safe"],
  ])("of a cell that can be computed depends on its count: %d", (count, verdict) => {
    const audit = auditTable(lineTable([null, 9, 9 + count]));
    expect(audit).toMatchObject({ verdict, cells: [{ verdict, recovered: { length: 3 } }], published: [] });
  });

  it("is that of the worst cell, wherever it stands", () => {
    const rows = [
      [null, null, 20],
      [9, 9, 18],
      [19, 19, 38],
    ];
    expect(auditTable(gridTable(rows)).verdict).toBe("safe");
    const tables = [gridTable(rows), lineTable([null, 9, 10])];
    expect([auditTable(tables).verdict, auditTable([...tables].reverse()).verdict]).toStrictEqual(["unsafe", "unsafe"]);
    const big = cube(6, null);
    expect([auditTable([big, gridTable(rows)]).verdict, auditTable([big, lineTable([null, 9, 10])]).verdict]).toStrictEqual([
      "unproven",
      "unsafe",
    ]);
  });

  it("is unsafe where a small count is published, though no hidden cell is", () => {
    expect(auditTable([lineTable([0, 1, 2, 3, 6]), lineTable([2, 4, 6], "other")])).toStrictEqual({
      verdict: "unsafe",
      problems: [],
      cells: [],
      published: [
        { table: "line", at: { a: "a2" } },
        { table: "line", at: { a: "a3" } },
        { table: "other", at: { a: "a1" } },
      ],
    });
    expect(auditTable(lineTable([3, 4, 7]), { threshold: 4 }).published).toStrictEqual([{ table: "line", at: { a: "a1" } }]);
    expect(auditTable(lineTable([3, 4, 7]), { threshold: 3 })).toMatchObject({ verdict: "safe", published: [] });
  });

  it("is safe where nothing is published, though there is too much to try", () => {
    const audit = auditTable(cube(6, null, "hidden"), { attackers: ["positive"] });
    expect(audit.verdict).toBe("safe");
    expect(audit.cells[0]).toMatchObject({ intervals: {}, recovered: [], verdict: "safe" });
  });
});

describe("tables that nothing fills", () => {
  it.each([
    ["published counts that do not add up", lineTable([3, 4, 8])],
    ["a part that is more than the total", lineTable([null, 9, 8])],
    ["a part that is more than its base", [cellOf(11, { partOf: "k" }), cellOf(10, { key: "k" }, "u")]],
    [
      "rows and columns that do not fit",
      gridTable([
        [null, null, 9],
        [null, null, 6],
        [4, 10, 15],
      ]),
    ],
    ["a contradiction beside a table that is right", [lineTable([null, null, 10, 15], "t"), lineTable([null, 9, 8])]],
  ])("are %s", (_, tables) => {
    expect(auditTable(tables)).toStrictEqual(INCONSISTENT);
  });
});

describe("the threshold of an audit", () => {
  it.each([1, 0, -3, 2.5, Number.NaN, Number.POSITIVE_INFINITY])("is not %d", (threshold) => {
    expect(() => auditTable([], { threshold })).toThrow(new RangeError("the threshold must be a whole number, 2 or more"));
  });
});
