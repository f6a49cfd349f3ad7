import { describe, expect, it } from "vitest";
import { contentHash, LIBRARY_VERSION, measureIndicators, type IndicatorDefinition } from "welfare-core";
import { AS_OF, count, FACTS, minutes, NOBODY, people, working } from "./measure-one.ts";

const rows = [
  { beneficiaryId: "anna", exited: true, working: true, minutes: 30, exitDate: "2018-03-01" },
  { beneficiaryId: "anna", exited: true, working: false, minutes: 20, exitDate: "2018-04-01" },
  { beneficiaryId: "bea", exited: false, exitDate: "2019-03-01", missing: { working: "lost" } },
] as const;
const table = { asOf: AS_OF, facts: FACTS, rows, issues: [] };

/** The provenance of a result that has no period and no parameters. */
const provenanceOf = (indicator: IndicatorDefinition) => ({
  indicator: { id: "i", version: "1", hash: contentHash(indicator) },
  kind: indicator.kind,
  unit: indicator.unit,
  claim: "outcome",
  asOf: AS_OF,
  library: LIBRARY_VERSION,
});

describe("a measurement has no key beside those that it says", () => {
  it("of rows, in total and in parts", () => {
    const provenance = provenanceOf(minutes);
    const result = (value: number, n: number, missing: object = {}) => {
      const eligible = n + Object.keys(missing).length;
      return { status: "value", value, ...NOBODY, n, eligible, missing, provenance };
    };
    const lost = { status: "not-computable", reason: "all-missing", ...NOBODY, eligible: 1, missing: { unknown: 1 }, provenance };
    expect(measureIndicators([minutes], table, { by: ["exited"] })).toStrictEqual([
      {
        indicator: minutes,
        total: result(50, 2, { unknown: 1 }),
        tables: [
          {
            by: [{ name: "exited", categories: ["true", "false", "unknown"], overlapping: false }],
            parts: [
              { categories: ["true"], result: result(50, 2) },
              { categories: ["false"], result: lost },
              { categories: ["unknown"], result: result(0, 0) },
            ],
          },
        ],
      },
    ]);
  });

  it("of people, with a period", () => {
    const indicator = { ...count, ...people, success: working.success, countedOn: "exitDate" } as const;
    const period = { start: "2018-01-01", end: "2018-12-31" };
    expect(measureIndicators([indicator], table, { period })).toStrictEqual([
      {
        indicator,
        total: { status: "value", value: 1, ...NOBODY, n: 1, eligible: 1, provenance: { ...provenanceOf(indicator), period } },
        tables: [],
      },
    ]);
  });

  it("of what cannot be computed, with a parameter of the criterion", () => {
    const success = { fact: "minutes", gte: { param: "many" } } as const;
    const indicator: IndicatorDefinition = { ...working, success, population: { fact: "exited", eq: false } };
    const parameters = { many: [{ from: "2018-01-01", value: 25 }] };
    const used = { parameters: [{ name: "many", value: 25, from: "2018-01-01" }] };
    const provenance = { ...provenanceOf(indicator), ...used };
    expect(measureIndicators([indicator], table, { parameters })).toStrictEqual([
      {
        indicator,
        total: { status: "not-computable", reason: "all-missing", ...NOBODY, eligible: 1, missing: { unknown: 1 }, provenance },
        tables: [],
      },
    ]);
  });

  it("of a net difference, whose ends are there where the figure has an interval", () => {
    const counterfactual = { kind: "benchmark", value: 1, source: "register" } as const;
    const indicator = { ...minutes, counterfactual } as const;
    const [measured] = measureIndicators([indicator], table);
    expect(measured?.total).toStrictEqual({
      ...{ status: "value", value: 50, net: { value: 49 } },
      ...{ ...NOBODY, n: 2, eligible: 3, missing: { unknown: 1 } },
      provenance: provenanceOf(indicator),
    });
  });
});

describe("several indicators", () => {
  it("are measured in their order, each over what it asks for", () => {
    const byEntry = { ...working, id: "period", countedOn: "exitDate" } as const;
    const indicators = [count, { ...count, ...people, id: "people" }, byEntry, minutes] as const;
    const period = { start: "2018-01-01", end: "2018-12-31" };
    const found = measureIndicators(indicators, table, { period }).map(({ indicator, total }) => [indicator.id, total.status]);
    expect(found).toEqual([
      ["i", "not-computable"],
      ["people", "not-computable"],
      ["period", "value"],
      ["i", "not-computable"],
    ]);
    expect(measureIndicators([], table)).toEqual([]);
  });

  it("may join rows by different keys and put them in order by different days", () => {
    const given = [
      { beneficiaryId: "anna", organizationId: "coop", entryDate: "2018-01-01", exitDate: "2019-02-01", before: 1 },
      { beneficiaryId: "anna", organizationId: "centre", entryDate: "2018-02-01", exitDate: "2019-01-01", before: 2 },
      { beneficiaryId: "bea", organizationId: "coop", entryDate: "2018-03-01", exitDate: "2019-03-01", before: 4 },
    ];
    const mean = { ...count, kind: "mean", of: "before" } as const;
    const asked = [
      { ...mean, unit: "person" },
      { ...mean, unit: "person", countedOn: "exitDate" },
      { ...mean, unit: "organization" },
      { ...mean, unit: "organization", countedOn: "exitDate", reentry: "first" },
      { ...mean, unit: "service", countedOn: "exitDate" },
    ] as const;
    const values = measureIndicators(asked, { ...table, rows: given }).map(({ total }) => total.status === "value" && total.value);
    // The last rows by entry are of 2 and 4, by exit of 1 and 4; of the organizations by entry of 4 and 2, the first ones by exit of 1 and 2.
    expect(values).toEqual([3, 2.5, 3, 1.5, 7 / 3]);
  });
});
