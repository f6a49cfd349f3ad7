import { describe, expect, it } from "vitest";
// What the other rooms share of this one and the package does not export.
import {
  compareRecorded,
  completionDay,
  fromDayNumber,
  isInOrder,
  isRecordedBy,
  LAST_DAY_NUMBER,
  requireKnownAt,
  shiftDayNumber,
  shiftedDayNumber,
  toDayNumber,
} from "../../src/time/index.ts";

describe("what was known by then", () => {
  it.each([
    ["a moment", "2018-05-04T09:30:00Z"],
    ["a day", "2018-05-04"],
    ["nothing, which means all that is known today", undefined],
  ])("may be asked with %s", (_, knownAt) => {
    expect(() => requireKnownAt(knownAt)).not.toThrow();
  });

  it.each(["2018", "2018-02-30", "2018-05-04T09:30:00", "yesterday", "", null, 0])("may not be asked with %j", (knownAt) => {
    expect(() => requireKnownAt(knownAt)).toThrow(
      new RangeError("knownAt must be a moment in UTC such as 2018-05-04T09:30:00Z, or a day YYYY-MM-DD"),
    );
  });

  it.each([
    ["a moment counts in", "2018-05-04T09:30:00Z", "2018-05-04T09:30:00Z", true],
    ["the same moment written otherwise counts in", "2018-05-04T09:30:00.000Z", "2018-05-04T09:30:00Z", true],
    ["a moment later does not", "2018-05-04T09:30:00.001Z", "2018-05-04T09:30:00Z", false],
    ["a day means its end in UTC", "2018-05-04T23:59:59.999999999Z", "2018-05-04", true],
    ["the next day has begun", "2018-05-05T00:00:00Z", "2018-05-04", false],
    ["without knownAt all is known", "2200-12-31T23:59:59Z", undefined, true],
  ])("%s", (_, recordedAt, knownAt, expected) => {
    expect(isRecordedBy(recordedAt, "2018-05-01", knownAt)).toBe(expected);
  });

  it.each([
    ["its own day", "2018-05-04", true],
    ["the first moment of its own day", "2018-05-04T00:00:00Z", true],
    ["the day before", "2018-05-03", false],
    ["the last moment of the day before", "2018-05-03T23:59:59Z", false],
  ])("a record without a stamp is known from its own day on: %s", (_, knownAt, expected) => {
    expect(isRecordedBy(undefined, "2018-05-04", knownAt)).toBe(expected);
  });
});

describe("of two records of one day", () => {
  it.each([
    ["stamps decide", "2018-05-04T09:00:00Z", "2018-05-04T10:00:00Z", -1],
    ["the same moment written otherwise is a tie", "2018-05-04T09:00:00Z", "2018-05-04T09:00:00.0Z", 0],
    ["none has a stamp", undefined, undefined, 0],
    ["one without a stamp is first", undefined, "2018-05-04T00:00:01Z", -1],
    ["one without a stamp ties with midnight", undefined, "2018-05-04T00:00:00Z", 0],
    ["one announced before its day is first", "2018-05-03T12:00:00Z", undefined, -1],
  ])("%s", (_, a, b, expected) => {
    expect(Math.sign(compareRecorded(a, b, "2018-05-04"))).toBe(expected);
    expect(Math.sign(compareRecorded(b, a, "2018-05-04"))).toBe(expected === 0 ? 0 : -expected);
  });
});

it.each([
  [{}, true],
  [{ from: "2018-05-04" }, true],
  [{ to: "2018-05-04" }, true],
  [{ from: "2018-05-04", to: "2018-05-04" }, true],
  [{ from: "2018-05-04", to: "2018-05-05" }, true],
  [{ from: "2018-05-05", to: "2018-05-04" }, false],
])("a range does not end before it begins: %j, %s", (range, expected) => {
  expect(isInOrder(range)).toBe(expected);
});

describe("an age is completed", () => {
  it.each([
    ["2000-02-29", 18, "years", "mar1", "2018-03-01"],
    ["2000-02-29", 18, "years", "feb28", "2018-02-28"],
    ["2000-02-29", 20, "years", "mar1", "2020-02-29"],
    ["2018-01-31", 1, "months", "mar1", "2018-03-01"],
    ["2018-01-31", 1, "months", "feb28", "2018-02-28"],
    ["2018-03-31", 1, "months", "mar1", "2018-05-01"],
    ["2018-03-30", 1, "months", "mar1", "2018-04-30"],
    ["2018-02-28", 31, "days", "mar1", "2018-03-31"],
  ] as const)("of %s in %i %s under %s on %s", (birth, count, unit, leapDay, day) => {
    expect(completionDay(birth, count, unit, leapDay)).toBe(toDayNumber(day));
  });
});

it("the last day has its number", () => {
  expect(fromDayNumber(LAST_DAY_NUMBER)).toBe("2200-12-31");
});

describe("day numbers are moved", () => {
  it.each([
    ["2018-01-31", { months: 1, days: 0 }, "2018-02-28"],
    ["2018-01-31", { months: 1, days: 1 }, "2018-03-01"],
    ["2020-02-29", { months: -12, days: 0 }, "2019-02-28"],
    ["2018-01-15", { months: -1, days: -15 }, "2017-11-30"],
    ["2018-12-20", { months: 0, days: 28 }, "2019-01-17"],
  ])("%s by %j to %s", (date, parts, expected) => {
    expect(shiftedDayNumber(date, parts)).toBe(toDayNumber(expected));
    expect(shiftDayNumber(toDayNumber(date), parts)).toBe(toDayNumber(expected));
  });

  it("beyond the years that a date may have", () => {
    expect(shiftedDayNumber("2200-12-31", { months: 0, days: 1 })).toBe(84371);
    expect(shiftedDayNumber("2200-12-31", { months: 2, days: 0 })).toBe(84370 + 31 + 28);
    expect(shiftDayNumber(84371, { months: 0, days: -1 })).toBe(84370);
    expect(shiftedDayNumber("1850-01-01", { months: -1, days: 0 })).toBe(-43829 - 31);
  });

  it("to years before 100, which are no years of the twentieth century", () => {
    // Four cycles of 400 years, and from 1668 to 2018 another 350 years with 84 leap days (1672 to 2016 without 1700, 1800 and 1900).
    const days = 4 * 146_097 + 350 * 365 + 84;
    const parts = { months: -1950 * 12, days: 0 };
    expect(toDayNumber("2018-03-01") - shiftedDayNumber("2018-03-01", parts)).toBe(days);
    expect(toDayNumber("2018-03-01") - shiftDayNumber(toDayNumber("2018-03-01"), parts)).toBe(days);
  });
});
