import { describe, expect, it } from "vitest";
import { auditReleases, type FrequencyTable, type ReleasesAudit } from "welfare-core";
import { gridTable, lineTable } from "../read-table.ts";
import { cube } from "./cubes.ts";

const cellOf = (count: number | null, more: object = {}, id = "t"): FrequencyTable => ({
  id,
  dimensions: [],
  cells: [{ at: {}, count, ...more }],
});
const ends = ({ findings }: ReleasesAudit) =>
  findings.map(({ at, difference }) => [at["a"] ?? "total", difference.lower, difference.upper]);
const a1 = { table: "line", at: { a: "a1" }, kind: "cell" };

describe("a hidden count between two releases", () => {
  // Before, a1 and a2 share three: each is 1 or 2.
  const since = (later: number, threshold?: number) =>
    auditReleases([lineTable([null, null, 7, 10])], [lineTable([later, 30, 7, 37 + later])], { threshold }).findings.filter(
      ({ at }) => at["a"] === "a1",
    );

  it.each([
    [0, 3, [{ ...a1, difference: { lower: -2, upper: -1 } }]],
    [0, 2, []],
    [1, 3, []],
    [2, 3, []],
    [3, 3, [{ ...a1, difference: { lower: 1, upper: 2 } }]],
    [4, 3, []],
    [4, 4, [{ ...a1, difference: { lower: 2, upper: 3 } }]],
    [5, 4, []],
    [5, 5, [{ ...a1, difference: { lower: 3, upper: 4 } }]],
  ])("that is %d later, by the threshold %d", (later, threshold, expected) => {
    expect(since(later, threshold)).toStrictEqual(expected);
  });

  it("held somebody, and no more than its total leaves to the others, before it is nobody", () => {
    const [before, after] = [lineTable([null, null, null, 10]), lineTable([0, null, null, 10])];
    const found = (threshold: number) => auditReleases([before], [after], { threshold }).findings;
    expect(found(9)).toStrictEqual([{ ...a1, difference: { lower: -8, upper: -1 } }]);
    expect(found(8)).toStrictEqual([]);
  });

  it("is compared also where it is hidden in both, or no cell shows it", () => {
    const women = (a: number | null, total: number) => lineTable([a, null, 20, total]);
    expect(ends(auditReleases([women(5, 30)], [women(5, 31)]))).toStrictEqual([
      ["a2", 1, 1],
      ["total", 1, 1],
    ]);
    const without = (total: number) => {
      const table = lineTable([9, 8, total]);
      return { ...table, cells: table.cells.filter(({ at }) => at["a"] !== "a2") };
    };
    expect(ends(auditReleases([without(17)], [without(19)]))).toStrictEqual([
      ["total", 2, 2],
      ["a2", 2, 2],
    ]);
  });

  it("is not known where nothing is published", () => {
    expect(auditReleases([cellOf(null)], [cellOf(null)])).toStrictEqual({ verdict: "safe", problems: [], findings: [], notCompared: [] });
    expect(auditReleases([cellOf(null)], [cellOf(1)]).findings).toStrictEqual([]);
  });

  it("is one finding, at its first place, where two cells show it", () => {
    const shown = (count: number) => [cellOf(count, { key: "k" }), cellOf(count, { key: "k" }, "u")];
    expect(auditReleases(shown(9), shown(10)).findings).toStrictEqual([
      { table: "t", at: {}, kind: "cell", difference: { lower: 1, upper: 1 } },
    ]);
  });
});

describe("what is left of a base between two releases", () => {
  const release = (part: number, base: number, more: object = { partOf: "k" }) => [
    cellOf(part, more, "part"),
    cellOf(base, { key: "k" }, "base"),
  ];
  const finding = (table: string, kind: string, by: number) => ({ table, at: {}, kind, difference: { lower: by, upper: by } });

  it("is compared though no cell shows it", () => {
    expect(auditReleases(release(7, 12), release(9, 16), { threshold: 3 })).toStrictEqual({
      verdict: "unsafe",
      problems: [],
      findings: [finding("part", "cell", 2), finding("part", "complement", 2)],
      notCompared: [],
    });
    expect(auditReleases(release(7, 12), release(12, 16)).findings).toStrictEqual([finding("part", "complement", -1)]);
  });

  it("follows from the changes of both where the later release does not say that one is a part", () => {
    expect(auditReleases(release(7, 12), release(12, 16, {})).findings).toStrictEqual([finding("part", "complement", -1)]);
  });

  it("is not compared where the base is not", () => {
    const other = [...release(8, 12).slice(0, 1), { ...lineTable([5, 7, 12], "base"), cells: [{ at: {}, count: 12, key: "k" }] }];
    expect(auditReleases(release(7, 12), other)).toStrictEqual({
      verdict: "unsafe",
      problems: [],
      findings: [finding("part", "cell", 1)],
      notCompared: ["base"],
    });
  });
});

describe("tables that are not compared", () => {
  it("are named once, those of the earlier release first", () => {
    const [one, other] = [lineTable([7, 8, 15], "both"), lineTable([7, 8, 9, 24], "both")];
    expect(auditReleases([cellOf(9, {}, "early"), one], [cellOf(9, {}, "late"), other])).toStrictEqual({
      verdict: "unproven",
      problems: [],
      findings: [],
      notCompared: ["early", "both", "late"],
    });
  });

  it.each([
    ["another order of its categories", [{ id: "a", categories: ["a2", "a1"] }]],
    ["another dimension", [{ id: "b", categories: ["a1", "a2"] }]],
  ])("have %s", (_, dimensions) => {
    const other = { ...lineTable([7, 8, 15]), dimensions, cells: [] };
    expect(auditReleases([lineTable([7, 8, 15])], [other]).notCompared).toStrictEqual(["line"]);
  });

  it("do not keep the others from being compared", () => {
    const audit = auditReleases([cellOf(9, {}, "early"), lineTable([7, 8, 15])], [lineTable([7, 9, 16])]);
    expect(audit).toMatchObject({ verdict: "unsafe", notCompared: ["early"], findings: { length: 2 } });
  });
});

describe("the verdict on two releases", () => {
  it("is unproven where there is too much to try", () => {
    expect(auditReleases([cube(6, null)], [cube(6, null)])).toStrictEqual({
      verdict: "unproven",
      problems: [],
      findings: [],
      notCompared: [],
    });
  });

  it("is inconsistent where one contradicts itself, and tells of both", () => {
    const [wrong, right] = [lineTable([7, 8, 14]), lineTable([7, 8, 15])];
    const problem = { code: "no-table-fits" };
    const verdict = "inconsistent";
    expect(auditReleases([wrong], [wrong])).toStrictEqual({ verdict, problems: [problem, problem], findings: [], notCompared: [] });
    expect(auditReleases([right], [wrong, cellOf(-1)])).toStrictEqual({
      verdict,
      problems: [{ code: "not-a-count", table: "t", at: {} }],
      findings: [],
      notCompared: ["t"],
    });
    expect(auditReleases([lineTable([null, 9, 8])], [right]).problems).toStrictEqual([problem]);
    expect(
      auditReleases(
        [
          gridTable([
            [null, null, 9],
            [null, null, 6],
            [4, 10, 15],
          ]),
        ],
        [],
      ).problems,
    ).toStrictEqual([problem]);
  });

  it("is inconsistent where two cells were one count, and now differ", () => {
    const women = ["t", "u"].map((id) => ({ ...lineTable([7, 8, 15], id), population: "women" }));
    const later = (more: number) => [lineTable([7, 8, 15], "t"), lineTable([7 + more, 8, 15 + more], "u")];
    expect(auditReleases(women, later(0)).verdict).toBe("safe");
    for (const more of [1, 10])
      expect(auditReleases(women, later(more))).toStrictEqual({
        verdict: "inconsistent",
        problems: [{ code: "no-table-fits" }],
        findings: [],
        notCompared: [],
      });
    expect(auditReleases(later(0), later(1)).findings.map(({ table, at }) => [table, at])).toStrictEqual([
      ["u", { a: "a1" }],
      ["u", {}],
    ]);
  });
});

describe("releases of which the earlier one adds up over two tables, and the later one does not", () => {
  const line = lineTable([7, 8, 15], "t");
  const parts = { ...line, cells: line.cells.slice(0, 2) };
  const before = [
    { ...parts, population: "women" },
    { ...cellOf(15, {}, "u"), population: "women" },
  ];

  it("are compared where the changes add up", () => {
    expect(auditReleases(before, [parts, cellOf(15, {}, "u")]).verdict).toBe("safe");
  });

  it.each([16, 20, 14])("are inconsistent where they do not: %d", (total) => {
    expect(auditReleases(before, [parts, cellOf(total, {}, "u")])).toStrictEqual({
      verdict: "inconsistent",
      problems: [{ code: "no-table-fits" }],
      findings: [],
      notCompared: [],
    });
  });
});

describe("the threshold of two releases", () => {
  it.each([1, 0, 2.5, Number.NaN])("is not %d", (threshold) => {
    expect(() => auditReleases([], [], { threshold })).toThrow(new RangeError("the threshold must be a whole number, 2 or more"));
  });

  it("may be 2: then one person is few", () => {
    const findings = (after: number) => auditReleases([cellOf(15)], [cellOf(after)], { threshold: 2 }).findings.length;
    expect([13, 14, 15, 16, 17].map(findings)).toStrictEqual([0, 1, 0, 1, 0]);
  });
});
