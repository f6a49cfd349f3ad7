import { describe, expect, it } from "vitest";
import { type IndicatorDefinition } from "welfare-core";
import { change, count, measureOne, minutes, NOBODY, people, working } from "./measure-one.ts";

const row = (entryDate: string | undefined, answer: boolean | undefined, more: object = {}) => ({
  beneficiaryId: "anna",
  entryDate,
  working: answer,
  ...more,
});
const byPerson = { ...working, ...people } as const;
const first = { ...byPerson, reentry: "first" } as const;
const last = { ...byPerson, reentry: "last" } as const;
const counted = { ...count, ...people, success: working.success } as const;

const rowsAlone = { unit: "participation" } as const;

const yes = { status: "value", value: 1, ...NOBODY, n: 1, eligible: 1 };
const no = { ...yes, value: 0 };
const unknown = { status: "not-computable", reason: "all-missing", ...NOBODY, eligible: 1, missing: { unknown: 1 } };

describe("a person with several rows counts once", () => {
  const rows = [row("2017-01-10", true), row("2018-01-10", undefined), row("2019-01-10", false)];

  it("as a success if one row is one, unless the first or the last is asked for", () => {
    expect(measureOne(byPerson, rows)).toMatchObject(yes);
    expect(measureOne({ ...byPerson, reentry: "any" }, rows)).toMatchObject(yes);
    expect(measureOne(counted, rows)).toMatchObject(yes);
    expect(measureOne(first, rows)).toMatchObject(yes);
    expect(measureOne(last, rows)).toMatchObject(no);
    expect(measureOne({ ...counted, reentry: "last" }, rows)).toMatchObject(no);
  });

  it("as missing if no row is a success and one is missing", () => {
    expect(measureOne(byPerson, rows.slice(1))).toMatchObject(unknown);
    expect(measureOne(first, rows.slice(1))).toMatchObject(unknown);
    expect(measureOne(last, rows.slice(1))).toMatchObject(no);
  });

  it("as no if all her rows are", () => {
    expect(measureOne(byPerson, [row("2017-01-10", false), row("2018-01-10", false)])).toMatchObject(no);
  });

  it("in each unit by its own key; rows of services and participations are all counted", () => {
    const services = [
      { beneficiaryId: "anna", organizationId: "coop" },
      { beneficiaryId: "bea", organizationId: "coop" },
      { beneficiaryId: "anna", organizationId: "centre" },
      { beneficiaryId: "anna", organizationId: "coop" },
      { beneficiaryId: "carla", organizationId: "coop" },
    ];
    const units = ["person", "organization", "service", "participation"] as const;
    expect(units.map((unit) => measureOne({ ...count, unit }, services)).map(({ n }) => n)).toEqual([3, 2, 5, 5]);
  });
});

describe("the row that decides", () => {
  it("is chosen by the day that the indicator counts on, else by the entry", () => {
    const rows = [row("2017-01-10", true, { exitDate: "2019-01-10" }), row("2018-01-10", false, { exitDate: "2018-06-10" })];
    expect(measureOne(last, rows)).toMatchObject(no);
    expect(measureOne({ ...last, countedOn: "exitDate" }, rows)).toMatchObject(yes);
    expect(measureOne({ ...first, countedOn: "exitDate" }, rows)).toMatchObject(no);
  });

  it("is of two rows of one day the one with the lower or the higher participation", () => {
    const rows = [row("2018-01-10", true, { participationId: "p2" }), row("2018-01-10", false, { participationId: "p1" })];
    expect(measureOne(first, rows)).toMatchObject(no);
    expect(measureOne(last, rows)).toMatchObject(yes);
  });

  it("is of two rows of one day the one without a participation before the other", () => {
    const rows = [row("2018-01-10", true), row("2018-01-10", false, { participationId: "A" })];
    for (const given of [rows, [...rows].reverse()]) {
      expect(measureOne(first, given)).toMatchObject(yes);
      expect(measureOne(last, given)).toMatchObject(no);
    }
  });

  it("is the first one if it has no day, even if its answer is missing", () => {
    const rows = [row("2018-01-10", true), row(undefined, undefined)];
    expect(measureOne(first, rows)).toMatchObject(unknown);
    expect(measureOne(last, rows)).toMatchObject(yes);
  });

  it("of two without a day is again that of the participation", () => {
    const rows = [row(undefined, true, { participationId: "p2" }), row(undefined, false, { participationId: "p1" })];
    expect(measureOne(first, rows)).toMatchObject(no);
    expect(measureOne(last, rows)).toMatchObject(yes);
  });

  it("of a change is the last one, whole: what is missing in it is not taken from another", () => {
    const pair = (entryDate: string, before?: number, after?: number) => ({ beneficiaryId: "anna", entryDate, before, after });
    const rows = [pair("2017-01-10", 10, 14), pair("2018-01-10", 14, 20)];
    expect(measureOne({ ...change, ...people }, rows)).toMatchObject({ value: 6, before: 14, after: 20, n: 1 });
    expect(measureOne({ ...change, ...people, reentry: "last" }, rows)).toMatchObject({ value: 6 });
    expect(measureOne({ ...change, ...people, reentry: "first" }, rows)).toMatchObject({ value: 4, before: 10, after: 14 });
    expect(measureOne({ ...change, ...people }, [...rows, pair("2019-01-10", 20)])).toMatchObject(unknown);
  });
});

describe("rows are cut before one is chosen", () => {
  it("by the population: a person is in it if one row is, and only such rows decide", () => {
    const population = { fact: "exited", eq: true } as const;
    const rows = [row("2017-01-10", false, { exited: true }), row("2018-01-10", true, { exited: false }), row("2019-01-10", true)];
    expect(measureOne({ ...byPerson, population }, rows)).toMatchObject(no);
    expect(measureOne({ ...last, population }, rows)).toMatchObject(no);
    expect(measureOne({ ...byPerson, population }, rows.slice(1))).toMatchObject({ reason: "empty", ...NOBODY, populationUnknown: 1 });
    expect(measureOne({ ...byPerson, population }, rows.slice(1, 2))).toMatchObject({ reason: "empty", ...NOBODY });
  });

  it("by the period, whose first and last day count in", () => {
    const period = { start: "2018-01-01", end: "2018-12-31" };
    const days = ["2017-12-31", "2018-01-01", "2018-06-30", "2018-12-31", "2019-01-01"];
    const rows = days.map((exitDate, index) => ({ exitDate, participationId: `p${index}` }));
    const exits = { ...count, countedOn: "exitDate" } as const;
    expect(measureOne(exits, rows, { period })).toMatchObject({ value: 3 });
    expect(measureOne(exits, rows, { period: { start: "2018-01-02", end: "2018-12-30" } })).toMatchObject({ value: 1 });
    expect(measureOne(exits, rows, { period: { start: "2018-12-31" } })).toMatchObject({ value: 2 });
    expect(measureOne(exits, rows, { period: { start: "2018-06-30", end: "2018-06-30" } })).toMatchObject({ value: 1 });
  });

  it("a row without its day lies in no period; without a period every row counts", () => {
    const exits = { ...count, countedOn: "exitDate" } as const;
    const rows = [{ exitDate: "2018-06-30" }, {}, { exitDate: null, missing: { exitDate: "lost" } }];
    expect(measureOne(exits, rows, { period: { start: "1850-01-01" } })).toMatchObject({ value: 1, ...NOBODY, n: 1, eligible: 1 });
    expect(measureOne(exits, rows)).toMatchObject({ value: 3, n: 3 });
  });

  it("and which one decided is said where it is the first or the last one", () => {
    const decidedBy = (indicator: IndicatorDefinition) => measureOne(indicator, [row("2017-01-10", true)]).provenance.reentry;
    expect([decidedBy(first), decidedBy(last), decidedBy({ ...change, ...people })]).toEqual(["first", "last", "last"]);
    for (const indicator of [byPerson, counted, working, { ...first, ...rowsAlone }, { ...minutes, ...people }])
      expect(measureOne(indicator, []).provenance).not.toHaveProperty("reentry");
  });

  it("so that the last row is the last one in the period", () => {
    const rows = [row("2017-01-10", true), row("2018-01-10", false)];
    const byEntry = { ...last, countedOn: "entryDate" };
    expect(measureOne(byEntry, rows, { period: { start: "2017-01-01", end: "2017-12-31" } })).toMatchObject(yes);
    expect(measureOne(byEntry, rows, { period: { start: "2017-01-01" } })).toMatchObject(no);
  });
});
