import { addDays, addDuration, addMonths, ageOn, daysBetween, fromDayNumber } from "welfare-core";
import { describe, expect, it } from "vitest";

describe("adding days", () => {
  it.each([
    ["2018-12-31", 1, "2019-01-01"],
    ["2019-01-01", -1, "2018-12-31"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-03-01", -1, "2024-02-29"],
    ["2018-05-04", 0, "2018-05-04"],
    ["2018-05-04", -0, "2018-05-04"],
    ["2011-12-29", 1, "2011-12-30"],
    ["1850-01-01", 128199, "2200-12-31"],
  ])("%s and %d are %s", (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });
});

describe("adding months", () => {
  it.each([
    ["2018-08-31", 1, "2018-09-30", true],
    ["2018-08-30", 1, "2018-09-30", false],
    ["2018-10-31", 2, "2018-12-31", false],
    ["2018-12-31", 2, "2019-02-28", true],
    ["2019-12-31", 2, "2020-02-29", true],
    ["2018-01-15", -1, "2017-12-15", false],
    ["2020-02-29", 12, "2021-02-28", true],
    ["2020-02-29", -48, "2016-02-29", false],
    ["2018-01-31", 0, "2018-01-31", false],
    ["1850-01-31", 350 * 12 + 11, "2200-12-31", false],
  ])("%s and %d months are %s", (date, months, expected, clamped) => {
    expect(addMonths(date, months)).toEqual({ date: expected, clamped });
  });

  it("once and once again is not the same as twice at once", () => {
    expect(addMonths(addMonths("2018-01-31", 1).date, 1).date).toBe("2018-03-28");
    expect(addMonths("2018-01-31", 2).date).toBe("2018-03-31");
  });
});

describe("what leads out of the years of the library is a caller's bug", () => {
  it.each([
    ["a day too early", () => addDays("1850-01-01", -1)],
    ["a day too late", () => addDays("2200-12-31", 1)],
    ["a month too early", () => addMonths("1850-01-31", -1)],
    ["a month too late", () => addMonths("2200-12-01", 1)],
    ["more days than a date can hold", () => addDays("2018-05-04", Number.MAX_SAFE_INTEGER)],
    ["more months than a date can hold", () => addMonths("2018-05-04", Number.MAX_SAFE_INTEGER)],
    ["a year of five digits", () => addMonths("2018-05-04", 12 * 8000)],
    ["a duration too late", () => addDuration("2200-12-01", "P1M")],
    ["a duration too early", () => addDuration("1850-01-01", "-P1D")],
    ["a day number too late", () => fromDayNumber(84371)],
    ["a day number too early", () => fromDayNumber(-43830)],
    ["a day number that is none", () => fromDayNumber(Number.NaN)],
    ["a day number beyond all dates", () => fromDayNumber(Number.MAX_VALUE)],
  ])("%s", (_, act) => {
    expect(act).toThrow("the resulting day must be a day YYYY-MM-DD between 1850 and 2200");
    expect(act).toThrow(RangeError);
  });
});

describe("what is no day, no whole number or no duration is a caller's bug, told without the value", () => {
  it.each([
    ["date must be a day YYYY-MM-DD between 1850 and 2200", () => addDays("2018-02-30", 1)],
    ["date must be a day YYYY-MM-DD between 1850 and 2200", () => addMonths("2018-2-3", 1)],
    ["date must be a day YYYY-MM-DD between 1850 and 2200", () => addDuration("", "P1D")],
    ["days must be a whole number", () => addDays("2018-05-04", 0.5)],
    ["days must be a whole number", () => addDays("2018-05-04", Number.NaN)],
    ["days must be a whole number", () => addDays("2018-05-04", Number.POSITIVE_INFINITY)],
    ["months must be a whole number", () => addMonths("2018-05-04", 1.5)],
    ["months must be a whole number", () => addMonths("2018-05-04", 2 ** 53)],
    ["a duration is written like P6M, P28D or P1Y2M", () => addDuration("2018-05-04", "6 months")],
    ["from must be a day YYYY-MM-DD between 1850 and 2200", () => daysBetween("2018-02-30", "2018-03-01")],
    ["to must be a day YYYY-MM-DD between 1850 and 2200", () => daysBetween("2018-03-01", "2018-02-30")],
    ["birth must be a day YYYY-MM-DD between 1850 and 2200", () => ageOn("1978-04", "2018-03-01")],
    ["on must be a day YYYY-MM-DD between 1850 and 2200", () => ageOn("1978-04-12", "2018")],
    ["birth must not be after the day at which the age is asked", () => ageOn("2018-05-05", "2018-05-04")],
  ])("%s", (message, act) => {
    expect(act).toThrow(new RangeError(message));
  });
});
