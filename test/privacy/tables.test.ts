import { describe, expect, it } from "vitest";
import { auditReleases, auditTable, type FrequencyTable, suppressTables, type TableCell } from "welfare-core";
import { countsOf, gridTable, lineTable } from "./read-table.ts";

const withCells = (...cells: readonly TableCell[]): FrequencyTable => ({ ...lineTable([3, 4, 7]), cells });
const codes = (...tables: readonly FrequencyTable[]) => auditTable(tables).problems.map(({ code }) => code);
const published = (tables: readonly FrequencyTable[], threshold?: number) => {
  const result = suppressTables(tables, { threshold });
  return result.ok ? result.value.tables.map(countsOf) : result.error.problems.map(({ code }) => code);
};

describe("tables that cannot be read", () => {
  it("say everything that is wrong", () => {
    expect(codes(lineTable([3, 4, 7]), lineTable([3, 4, 7]))).toEqual(["duplicate-table"]);
    expect(codes({ ...lineTable([3, 4, 7]), dimensions: [{ id: "a", categories: ["a1", "a2", "a1"] }] })).toEqual(["duplicate-category"]);
    expect(codes({ id: "t", dimensions: [1, 2].map(() => ({ id: "a", categories: ["x"] })), cells: [] })).toEqual(["duplicate-dimension"]);
    expect(codes(withCells({ at: { b: "a1" }, count: 1 }, { at: { a: "a9" }, count: 1 }, { at: { a: "toString" }, count: 1 }))).toEqual([
      "unknown-place",
      "unknown-place",
      "unknown-place",
    ]);
    expect(codes(withCells({ at: { a: "a1" }, count: 1 }, { at: { a: "a1" }, count: null }))).toEqual(["duplicate-cell"]);
    const wrong = [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53].map((count) => codes(withCells({ at: {}, count })));
    expect(wrong).toEqual(Array(5).fill(["not-a-count"]));
    expect(codes(withCells({ at: {}, count: 7, partOf: "nothing" }))).toEqual(["unknown-key"]);
    expect(codes(withCells({ at: {}, count: -7, partOf: "nothing" }))).toEqual(["not-a-count", "unknown-key"]);
  });

  it("may be too large, and do not take long to say so", () => {
    const dimensions = Array.from({ length: 20 }, (_, index) => ({ id: `d${index}`, categories: ["x", "y"] }));
    expect(codes({ id: "t", dimensions, cells: [] })).toEqual(["too-large"]);
    const places = (size: number) => ({
      id: "t",
      dimensions: [{ id: "a", categories: Array.from({ length: size }, (_, index) => `a${index}`) }],
      cells: [],
    });
    expect([codes(places(20_000)), codes(places(2000))]).toEqual([["too-large"], []]);
  });

  it("name the place, and suppression refuses them with the same problems", () => {
    const table = lineTable([3, 4, 8]);
    expect(auditTable(withCells({ at: {}, count: -1 }))).toEqual({
      verdict: "inconsistent",
      problems: [{ code: "not-a-count", table: "line", at: {} }],
      cells: [],
      published: [],
    });
    expect(suppressTables([table])).toMatchObject({ ok: false, error: { code: "inconsistent", problems: [{ code: "no-table-fits" }] } });
    expect(published([withCells({ at: {}, count: -1 })])).toEqual(["not-a-count"]);
    expect(published([lineTable([null, 4, 3])])).toEqual(["no-table-fits"]);
  });

  it("are none when there is nothing: no tables, no cells, no categories", () => {
    expect(auditTable([]).verdict).toBe("safe");
    expect(published([])).toEqual([]);
    expect(published([{ id: "t", dimensions: [], cells: [{ at: {}, count: 5 }] }])).toEqual([[5]]);
    expect(published([{ id: "t", dimensions: [{ id: "a", categories: [] }], cells: [{ at: {}, count: 1 }] }])).toEqual([[null]]);
  });
});

describe("linked tables", () => {
  it("share a count by its key: hidden in one, it is told by the other", () => {
    const one = {
      ...lineTable([null, 5, 10]),
      cells: lineTable([null, 5, null]).cells.map((cell) => (cell.count === null ? { ...cell, key: "k" } : cell)),
    };
    expect(codes(one)).toEqual(["no-table-fits"]);
    const other: FrequencyTable = { id: "other", dimensions: [], cells: [{ at: {}, count: 9, key: "n" }] };
    const hidden = withCells({ at: {}, count: null, key: "n" });
    expect(auditTable([hidden, other]).cells).toMatchObject([
      {
        table: "line",
        recovered: ["non-negative", "positive", "threshold"],
        verdict: "safe",
        intervals: { positive: { lower: 9, upper: 9 } },
      },
    ]);
    expect(codes(other, withCells({ at: {}, count: 8, key: "n" }))).toEqual(["different-counts"]);
  });

  it("share what they count by their population", () => {
    const women = (table: FrequencyTable) => ({ ...table, population: "women" });
    const byWork = women(lineTable([null, null, null], "by-work", "work"));
    const byTown = women(lineTable([4, 6, 10], "by-town", "town"));
    const total = auditTable([byWork, byTown]).cells[2];
    expect(total?.intervals).toEqual(
      Object.fromEntries(["non-negative", "positive", "threshold"].map((name) => [name, { lower: 10, upper: 10 }])),
    );
    expect(auditTable([byWork, { ...byTown, population: "men" }]).cells[2]?.intervals["non-negative"]).toEqual({ lower: 0 });
  });

  it("are suppressed together: one that tells the other's hidden cell hides it too", () => {
    const women = (table: FrequencyTable) => ({ ...table, population: "women" });
    const byWork = women(lineTable([1, 9, 10], "by-work", "work"));
    const again = women(lineTable([1, 9, 10], "again", "work"));
    expect(published([byWork, again])).toEqual([
      [null, null, 10],
      [null, null, 10],
    ]);
  });
});

describe("what is left of a base", () => {
  const figures = (part: number | null, base: number | null): readonly FrequencyTable[] => [
    { id: "part", dimensions: [], cells: [{ at: {}, count: part, partOf: "base" }] },
    { id: "base", dimensions: [], cells: [{ at: {}, count: base, key: "base" }] },
  ];

  it("is told by a published part of a published base", () => {
    expect(auditTable(figures(9, 10))).toMatchObject({
      verdict: "unsafe",
      cells: [{ kind: "complement", table: "part", recovered: { length: 3 } }],
    });
    expect(auditTable(figures(7, 10)).verdict).toBe("safe");
    expect(auditTable(figures(10, 10)).verdict).toBe("safe");
    expect(auditTable(figures(11, 10)).verdict).toBe("inconsistent");
  });

  it("is protected when it is small", () => {
    expect(published(figures(9, 10))).toEqual([[null], [10]]);
    expect(published(figures(8, 10))).toEqual([[null], [10]]);
    expect(published(figures(7, 10))).toEqual([[7], [10]]);
    expect(published(figures(7, 10), 4)).toEqual([[null], [10]]);
    expect(published(figures(10, 10))).toEqual([[10], [10]]);
  });

  it("changes between releases too", () => {
    expect(auditReleases(figures(7, 12), figures(7, 13)).findings.map(({ kind, difference }) => [kind, difference.lower])).toEqual([
      ["cell", 1],
      ["complement", 1],
    ]);
  });
});

describe("reasons", () => {
  it("tell why each cell is hidden, and stay out of the tables", () => {
    const table = gridTable([
      [1, 0, 1],
      [4, 6, 10],
      [5, 6, 11],
    ]);
    const result = suppressTables([
      { ...table, cells: table.cells.map((cell, index) => (index === 4 ? { ...cell, count: null, primary: false } : cell)) },
    ]);
    const value = result.ok ? result.value : undefined;
    expect(value?.reasons).toContainEqual({ table: "grid", at: { row: "r1", column: "c1" }, reason: "primary" });
    expect(value?.reasons).toContainEqual({ table: "grid", at: { row: "r1" }, reason: "small-total" });
    expect(value?.reasons).toContainEqual({ table: "grid", at: { row: "r2", column: "c2" }, reason: "before" });
    expect(JSON.stringify(value?.tables)).not.toContain("primary");
  });
});

describe("what cannot be proven", () => {
  const cube = (size: number, count: number | null): FrequencyTable => {
    const dimensions = ["a", "b", "c"].map((id) => ({ id, categories: Array.from({ length: size }, (_, index) => `${id}${index}`) }));
    const places = dimensions.reduce<readonly TableCell["at"][]>(
      (all, { id, categories }) => all.flatMap((at) => [at, ...categories.map((category) => ({ ...at, [id]: category }))]),
      [{}],
    );
    const cells = places.map((at) => ({ at, count: Object.keys(at).length === 3 ? count : 5 * size ** (3 - Object.keys(at).length) }));
    return { id: "cube", dimensions, cells };
  };

  it("is more than 200 hidden cells that hang together without being a network", () => {
    const audit = auditTable(cube(6, null));
    expect(audit.verdict).toBe("unproven");
    expect(audit.cells[0]).toEqual({
      table: "cube",
      at: audit.cells[0]?.at,
      kind: "cell",
      intervals: {},
      recovered: [],
      verdict: "unproven",
    });
    expect(auditTable(cube(3, null)).verdict).toBe("safe");
  });

  it("is hidden until nothing is left to compute with", () => {
    const [counts] = published([cube(6, null)]);
    expect(Array.isArray(counts) && counts.every((count) => count === null)).toBe(true);
  });
});

describe("thresholds", () => {
  it("are whole, from 2 for an audit and from 3 for suppression", () => {
    for (const threshold of [1, 2.5, Number.NaN]) {
      expect(() => auditTable([], { threshold })).toThrow(RangeError);
      expect(() => auditReleases([], [], { threshold })).toThrow(RangeError);
      expect(() => suppressTables([], { threshold })).toThrow(RangeError);
    }
    expect(() => suppressTables([], { threshold: 2 })).toThrow(RangeError);
    expect(auditTable([], { threshold: 2 }).verdict).toBe("safe");
  });

  it("decide what is small", () => {
    expect(published([lineTable([3, 7, 10])])).toEqual([[3, 7, 10]]);
    expect(published([lineTable([3, 7, 10])], 4)).toEqual([[null, null, 10]]);
    expect(auditTable(lineTable([null, 7, 10]), { threshold: 4 }).verdict).toBe("unsafe");
    expect(auditTable(lineTable([null, 7, 10])).verdict).toBe("safe");
  });

  it("and readers may be chosen", () => {
    expect(Object.keys(auditTable(lineTable([null, null, 10, 15]), { attackers: ["positive"] }).cells[0]?.intervals ?? {})).toEqual([
      "positive",
    ]);
  });
});

describe("releases", () => {
  it("are not compared where their tables differ, and nothing is then called safe", () => {
    expect(auditReleases([lineTable([7, 8, 15])], [lineTable([7, 8, 9, 24])])).toEqual({
      verdict: "unproven",
      problems: [],
      findings: [],
      notCompared: ["line"],
    });
    expect(auditReleases([lineTable([7, 8, 15])], []).notCompared).toEqual(["line"]);
    expect(auditReleases([], []).verdict).toBe("safe");
  });

  it("that contradict themselves are inconsistent", () => {
    expect(auditReleases([lineTable([7, 8, 14])], [lineTable([7, 8, 15])])).toMatchObject({
      verdict: "inconsistent",
      problems: [{ code: "no-table-fits" }],
    });
    expect(auditReleases([lineTable([7, 8, 15])], [lineTable([7, -8, -1])]).verdict).toBe("inconsistent");
  });

  it("differ by the threshold, in either direction", () => {
    const findings = (after: number, threshold?: number) =>
      auditReleases(
        [{ id: "n", dimensions: [], cells: [{ at: {}, count: 15 }] }],
        [{ id: "n", dimensions: [], cells: [{ at: {}, count: after }] }],
        {
          threshold,
        },
      ).findings.length;
    expect([11, 12, 13, 14, 15, 16, 17, 18].map((after) => findings(after))).toEqual([0, 0, 1, 1, 0, 1, 1, 0]);
    expect([findings(12, 4), findings(18, 4), findings(11, 4)]).toEqual([1, 1, 0]);
  });
});
