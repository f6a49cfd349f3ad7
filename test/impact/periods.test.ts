import { describe, expect, it } from "vitest";
import { measurePeriods, type Period } from "welfare-core";
import { AS_OF, count, FACTS, people } from "./measure-one.ts";

const year = (number: number): Period => ({ start: `${number}-01-01`, end: `${number}-12-31` });
const entry = (beneficiaryId: string, entryDate: string, working?: boolean) => ({ beneficiaryId, entryDate, working });
const rows = [
  entry("anna", "2017-12-31", true),
  entry("anna", "2018-01-01", false),
  entry("bea", "2018-12-31", true),
  entry("carla", "2019-06-01"),
  { beneficiaryId: "dora" },
];
const entered = { ...count, ...people, countedOn: "entryDate" } as const;
const series = (periods: readonly Period[], more: { readonly cumulative?: boolean; readonly by?: readonly string[] } = {}) =>
  measurePeriods([entered], { asOf: AS_OF, facts: FACTS, rows, issues: [] }, { periods, ...more });
const values = (...given: Parameters<typeof series>) =>
  series(...given).map(({ measurement: [first] }) => first?.total.status === "value" && first.total.value);

describe("several periods", () => {
  const years = [year(2017), year(2018), year(2019)];

  it("are measured each by itself", () => {
    expect(values(years)).toEqual([1, 2, 1]);
    expect(series(years).map(({ period }) => period)).toEqual(years);
  });

  it("count a person of two years once, where they are cumulative", () => {
    expect(values(years, { cumulative: true })).toEqual([1, 2, 3]);
    expect(series(years, { cumulative: true }).map(({ period }) => period.start)).toEqual(["2017-01-01", "2017-01-01", "2017-01-01"]);
  });

  it("may come in any order, overlap and have no end", () => {
    expect(values([{ start: "2018-01-01" }, year(2017)], { cumulative: true })).toEqual([3, 1]);
    expect(values([])).toEqual([]);
    expect(series([])).toEqual([]);
    expect(series([year(2019), year(2017), { start: "2018-01-01" }], { cumulative: true }).map(({ period }) => period)).toStrictEqual([
      { start: "2017-01-01", end: "2019-12-31" },
      year(2017),
      { start: "2017-01-01" },
    ]);
  });

  it("are divided like any measurement, and say their period", () => {
    const [first] = series([year(2018)], { by: ["working"] });
    expect(first?.measurement[0]?.tables[0]?.parts.map(({ result }) => result.status === "value" && result.value)).toEqual([1, 1, 0]);
    expect(first?.measurement[0]?.total).toMatchObject({ provenance: { period: year(2018) } });
  });

  it("are days of the calendar", () => {
    const refusal = (name: string) => new RangeError(`${name} must be a day YYYY-MM-DD between 1850 and 2200`);
    expect(() => series([{ start: "2018-02-30" }])).toThrow(refusal("period.start"));
    expect(() => series([{ start: "2018-02-01", end: "2018-02-30" }])).toThrow(refusal("period.end"));
    const table = { asOf: "2018-02-30", facts: FACTS, rows, issues: [] };
    expect(() => measurePeriods([entered], table, { periods: [year(2018)] })).toThrow(refusal("asOf"));
  });

  it("are refused where one of them ends before it starts, also in a series from the first day of all", () => {
    const reversed = { start: "2019-12-31", end: "2019-01-01" };
    for (const cumulative of [false, true])
      expect(() => series([year(2017), reversed], { cumulative })).toThrow(new RangeError("the period ends before it starts"));
  });
});
