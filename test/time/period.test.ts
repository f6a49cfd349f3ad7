import { isInRange, periodContains, periodSchema, periodsOverlap } from "welfare-core";
import { describe, expect, it } from "vitest";

describe("a day lies in a period", () => {
  const year = { start: "2018-01-01", end: "2018-12-31" };

  it.each([
    ["2017-12-31", false],
    ["2018-01-01", true],
    ["2018-01-02", true],
    ["2018-12-30", true],
    ["2018-12-31", true],
    ["2019-01-01", false],
  ])("both ends count: %s, %s", (day, expected) => {
    expect(periodContains(year, day)).toBe(expected);
  });

  it("of one day, on that day only", () => {
    const day = { start: "2018-05-04", end: "2018-05-04" };
    expect(["2018-05-03", "2018-05-04", "2018-05-05"].map((on) => periodContains(day, on))).toEqual([false, true, false]);
  });

  it("that is open, from its start for ever", () => {
    expect(periodContains({ start: "2018-05-04" }, "2018-05-03")).toBe(false);
    expect(periodContains({ start: "2018-05-04" }, "2200-12-31")).toBe(true);
    expect(periodContains({ start: "2018-05-04", end: undefined }, "2200-12-31")).toBe(true);
  });
});

describe("two periods share a day", () => {
  it.each([
    ["they touch on a day", { start: "2018-01-01", end: "2018-06-30" }, { start: "2018-06-30", end: "2018-12-31" }, true],
    ["one ends the day before", { start: "2018-01-01", end: "2018-06-30" }, { start: "2018-07-01", end: "2018-12-31" }, false],
    ["one lies in the other", { start: "2018-01-01", end: "2018-12-31" }, { start: "2018-05-01", end: "2018-05-31" }, true],
    ["one is open and begins before the end", { start: "2018-01-01" }, { start: "2010-01-01", end: "2018-01-01" }, true],
    ["one is open and begins after the end", { start: "2018-01-02" }, { start: "2010-01-01", end: "2018-01-01" }, false],
    ["both are open", { start: "2018-01-02" }, { start: "2200-12-31" }, true],
  ])("%s", (_, a, b, expected) => {
    expect(periodsOverlap(a, b)).toBe(expected);
    expect(periodsOverlap(b, a)).toBe(expected);
  });
});

describe("a range of days", () => {
  it.each([
    [{}, "2018-05-04", true],
    [{ from: "2018-05-04" }, "2018-05-03", false],
    [{ from: "2018-05-04" }, "2018-05-04", true],
    [{ to: "2018-05-04" }, "2018-05-04", true],
    [{ to: "2018-05-04" }, "2018-05-05", false],
  ])("%j and %s: %s", (range, day, expected) => {
    expect(isInRange(range, day)).toBe(expected);
  });
});

describe("a period in stored data", () => {
  it("says which fields it has when there is another, without repeating it", () => {
    const issues = periodSchema.safeParse({ start: "2018-01-01", to: "2018-02-01" }).error?.issues;
    expect(issues?.map(({ message }) => message)).toEqual(["a period has a start and an end, and no other field"]);
    expect(periodSchema.safeParse("2018").error?.issues.map(({ code }) => code)).toEqual(["invalid_type"]);
  });

  it.each([{ start: "2018-01-01" }, { start: "2018-01-01", end: "2018-01-01" }, { start: "2018-01-01", end: "2018-12-31" }])(
    "%j is accepted",
    (period) => {
      expect(periodSchema.safeParse(period)).toEqual({ success: true, data: period });
    },
  );

  it("is refused at its end when it ends before it starts", () => {
    const issues = periodSchema.safeParse({ start: "2018-01-02", end: "2018-01-01" }).error?.issues;
    expect(issues?.map(({ path, message }) => [path, message])).toEqual([[["end"], "the period ends before it starts"]]);
  });

  it.each([
    {},
    { end: "2018-01-01" },
    { start: "2018-02-30" },
    { start: "2018-01-01", end: null },
    { start: "2018-01-01", to: "2018-02-01" },
    [],
  ])("%j is refused", (value) => {
    expect(periodSchema.safeParse(value).success).toBe(false);
  });
});
