import { describe, expect, it } from "vitest";
import { measureIndicators } from "welfare-core";
import { AS_OF, change, count, countsOf, FACTS, measureOne, minutes, NOBODY, people, working } from "./measure-one.ts";

const notDue = { missing: { working: "not-due", minutes: "not-due", after: "not-due" }, before: 10 } as const;
const lost = { missing: { working: "lost", minutes: "lost", after: "lost" }, before: 10 } as const;
const notApplicable = { missing: { working: "not-applicable", minutes: "not-applicable", after: "not-applicable" }, before: 10 } as const;
const counted = { ...count, success: { fact: "working", eq: true } } as const;

describe("over nobody", () => {
  it.each([
    ["a proportion", working],
    ["a change", change],
    ["a proportion of people", { ...working, ...people }],
  ])("%s has no figure", (_, indicator) => {
    expect(measureOne(indicator, [])).toMatchObject({ status: "not-computable", reason: "empty", ...NOBODY });
  });

  it.each([
    ["a count", count],
    ["a count of successes", counted],
    ["a count of people", { ...count, ...people }],
    ["a sum", minutes],
  ])("%s is 0", (_, indicator) => {
    expect(measureOne(indicator, [])).toMatchObject({ status: "value", value: 0, ...NOBODY });
  });

  it("who is outside the population is nobody", () => {
    const population = { fact: "exited", eq: true } as const;
    const rows = [{ exited: false, working: true, minutes: 30 }];
    expect(measureOne({ ...working, population }, rows)).toMatchObject({ reason: "empty", ...NOBODY });
    expect(measureOne({ ...minutes, population }, rows)).toMatchObject({ value: 0, ...NOBODY });
  });

  it("who may be in the population is not in it", () => {
    const population = { fact: "exited", eq: true } as const;
    expect(measureOne({ ...working, population }, [{ working: true }])).toMatchObject({
      reason: "empty",
      ...NOBODY,
      populationUnknown: 1,
    });
    expect(measureOne({ ...minutes, population }, [{ minutes: 3 }])).toMatchObject({ value: 0, ...NOBODY, populationUnknown: 1 });
  });
});

describe("where nobody is due", () => {
  it.each([
    ["a proportion", working],
    ["a sum", minutes],
    ["a change", change],
  ])("%s has no figure, and says so", (_, indicator) => {
    expect(measureOne(indicator, [notDue, notDue, notApplicable])).toMatchObject({
      status: "not-computable",
      reason: "not-due",
      ...NOBODY,
      notDue: 2,
      notApplicable: 1,
    });
  });

  it("a count of successes is 0, with those who are not due beside it", () => {
    expect(measureOne(counted, [notDue])).toMatchObject({ status: "value", value: 0, ...NOBODY, notDue: 1 });
  });
});

describe("where it does not apply to anybody", () => {
  it("nobody is left", () => {
    expect(measureOne(working, [notApplicable])).toMatchObject({ reason: "empty", ...NOBODY, notApplicable: 1 });
    expect(measureOne(change, [notApplicable])).toMatchObject({ reason: "empty", ...NOBODY, notApplicable: 1 });
    expect(measureOne(minutes, [notApplicable])).toMatchObject({ status: "value", value: 0, ...NOBODY, notApplicable: 1 });
  });
});

describe("where all that is due is missing", () => {
  const counts = { ...NOBODY, eligible: 2, missing: { lost: 2 }, notDue: 1 };

  it.each([
    ["a proportion", working],
    ["a sum", minutes],
    ["a change", change],
  ])("%s has no figure: missing is no zero", (_, indicator) => {
    expect(measureOne(indicator, [lost, notDue, lost])).toMatchObject({ status: "not-computable", reason: "all-missing", ...counts });
  });

  it("a count of successes is 0, with the missing beside it", () => {
    expect(measureOne(counted, [lost, notDue, lost])).toMatchObject({ status: "value", value: 0, ...counts });
  });
});

describe("what an indicator cannot be counted with", () => {
  const table = (facts: object, rows: readonly object[]) =>
    measureOne({ ...count, unit: "organization" }, rows as never, { facts: facts as never });

  it("no-key: the table has no column for the unit", () => {
    const { organizationId, ...others } = FACTS;
    expect(organizationId).toBeDefined();
    expect(table(others, [{ organizationId: "coop" }])).toMatchObject({ status: "not-computable", reason: "no-key", ...NOBODY });
    expect(table({ toString: { type: "code" } }, [])).toMatchObject({ reason: "no-key" });
    expect(measureOne({ ...working, ...people }, [{ working: true }], { facts: { working: FACTS.working } })).toMatchObject({
      reason: "no-key",
    });
  });

  it("rows are counted without a key, also those of a sum of people", () => {
    const facts = { minutes: FACTS.minutes } as const;
    expect(measureOne(count, [{}], { facts })).toMatchObject({ value: 1 });
    expect(measureOne({ ...count, unit: "service" }, [{}], { facts })).toMatchObject({ value: 1 });
    expect(measureOne({ ...minutes, ...people }, [{ minutes: 3 }, { minutes: 4 }], { facts })).toMatchObject({ value: 7, n: 2 });
  });

  it("no-counting-date: a period, and no day that could lie in it", () => {
    const period = { start: "2018-01-01" };
    const result = measureOne(working, [{ working: true }], { period });
    expect(result).toMatchObject({ status: "not-computable", reason: "no-counting-date", ...NOBODY });
    expect(measureOne(count, [], { period })).toMatchObject({ reason: "no-counting-date" });
  });

  it("no-counting-date: a period, and a table that does not declare the day, or declares no day under its name", () => {
    const period = { start: "2018-01-01" };
    const { exitDate, ...others } = FACTS;
    const exits = { ...count, countedOn: "exitDate" } as const;
    const rows = [{ exitDate: "2018-06-30" }];
    expect(exitDate).toBeDefined();
    const refused = { status: "not-computable", reason: "no-counting-date", ...NOBODY };
    expect(measureOne(exits, rows, { period, facts: others })).toMatchObject(refused);
    for (const type of ["number", "code", "boolean"] as const)
      expect(measureOne(exits, rows, { period, facts: { ...others, exitDate: { type } } })).toMatchObject(refused);
    expect(measureOne({ ...count, countedOn: "toString" }, rows, { period })).toMatchObject(refused);
    // A day that is known is one, also of a fact that may be known in part.
    expect(measureOne(exits, rows, { period, facts: { exitDate: { type: "partial-date" } } })).toMatchObject({ value: 1 });
    // Without a period every row counts, whatever its day.
    expect(measureOne(exits, rows, { facts: others })).toMatchObject({ value: 1 });
  });

  it("leaves no figure and no interval behind", () => {
    for (const result of [measureOne(working, []), measureOne(change, [lost]), measureOne(minutes, [notDue])]) {
      expect(Object.keys(result).sort()).toEqual(["status", "reason", ...Object.keys(NOBODY), "provenance"].sort());
      expect(Object.keys(countsOf(result)).sort()).toEqual(Object.keys(NOBODY).sort());
    }
  });
});

describe("a day that is none is the caller's bug", () => {
  const rows = [{ exitDate: "2018-06-30" }];
  const measure = (period: object | undefined, asOf = AS_OF) =>
    measureIndicators([{ ...count, countedOn: "exitDate" }], { asOf, facts: FACTS, rows, issues: [] }, { period: period as never })[0]
      ?.total;

  it.each([[{ start: "2018-02-29" }], [{ start: "2018-01-01", end: "2018-06-31" }], [{ start: "" }]])("%j", (period) => {
    expect(() => measure(period)).toThrow(RangeError);
  });

  it("and so is a period that ends before it starts", () => {
    expect(() => measure({ start: "2019-12-31", end: "2019-01-01" })).toThrow(new RangeError("the period ends before it starts"));
    expect(measure({ start: "2018-06-30", end: "2018-06-30" })).toMatchObject({ value: 1 });
  });

  it("also where it is the day of the table", () => {
    expect(() => measure(undefined, "2019-02-29")).toThrow(RangeError);
    expect(() => measureIndicators([], { asOf: "today", facts: {}, rows: [], issues: [] })).toThrow(RangeError);
    expect(measure(undefined)).toMatchObject({ value: 1 });
  });
});

describe("a figure too near 0 from below", () => {
  const tiny = { minutes: 2, balance: -5e-324 };
  const ratio = { ...minutes, kind: "ratio-of-sums", of: "balance", per: "minutes" } as const;

  it("is the 0 that JSON has, in its sums and its net as well", () => {
    const counterfactual = { kind: "benchmark", value: 0, source: "-" } as const;
    const result = measureOne({ ...ratio, counterfactual }, [tiny]);
    expect(result).toMatchObject({ value: 0, numerator: -5e-324, denominator: 2, net: { value: 0 } });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});
