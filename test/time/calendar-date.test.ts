import { calendarDateSchema, isCalendarDate, isPartialDate, partialDateSchema } from "welfare-core";
import { describe, expect, it } from "vitest";

const days = ["1850-01-01", "2200-12-31", "2018-05-04", "2024-02-29", "2000-02-29", "1904-02-29", "2018-01-31", "2018-04-30", "2018-12-31"];

const noDays: readonly (readonly [string, unknown])[] = [
  ["the day before the first", "1849-12-31"],
  ["the day after the last", "2201-01-01"],
  ["29 February of a common year", "2023-02-29"],
  ["29 February 1900", "1900-02-29"],
  ["29 February 2100", "2100-02-29"],
  ["30 February", "2024-02-30"],
  ["31 April", "2018-04-31"],
  ["31 June", "2018-06-31"],
  ["31 September", "2018-09-31"],
  ["31 November", "2018-11-31"],
  ["32 January", "2018-01-32"],
  ["day 0", "2018-05-00"],
  ["month 0", "2018-00-04"],
  ["month 13", "2018-13-04"],
  ["one digit of a month", "2018-5-04"],
  ["one digit of a day", "2018-05-4"],
  ["a space before", " 2018-05-04"],
  ["a space after", "2018-05-04 "],
  ["a line end after", "2018-05-04\n"],
  ["Arabic-Indic digits", "٢٠١٨-٠٥-٠٤"],
  ["full-width digits", "２０１８-０５-０４"],
  ["a hyphen that is none", "2018‐05‐04"],
  ["slashes", "2018/05/04"],
  ["day first", "04-05-2018"],
  ["a time", "2018-05-04T00:00:00Z"],
  ["a sign and six digits", "+002018-05-04"],
  ["nothing", ""],
  ["a number", 20180504],
  ["a Date", new Date(0)],
  ["null", null],
  ["a list with a day", ["2018-05-04"]],
];

describe("a day of the calendar", () => {
  it.each(days)("%s is one", (day) => {
    expect(isCalendarDate(day)).toBe(true);
    expect(calendarDateSchema.safeParse(day)).toEqual({ success: true, data: day });
  });

  it.each(noDays)("%s is none", (_, value) => {
    expect(isCalendarDate(value)).toBe(false);
    expect(calendarDateSchema.safeParse(value).success).toBe(false);
  });

  it("says whether the writing or the calendar is wrong, and never repeats the value", () => {
    const messages = (value: string) => calendarDateSchema.safeParse(value).error?.issues.map(({ message }) => message);
    expect(messages("4.5.2018")).toEqual(["not a day YYYY-MM-DD between 1850 and 2200"]);
    expect(messages("2018-02-30")).toEqual(["no such day in the calendar"]);
  });
});

describe("a day known in part", () => {
  it.each(["1978", "1850", "2200", "1978-04", "1850-01", "2200-12", ...days])("%s is one", (value) => {
    expect(isPartialDate(value)).toBe(true);
    expect(partialDateSchema.safeParse(value)).toEqual({ success: true, data: value });
  });

  it.each([
    "1849",
    "2201",
    "1849-12",
    "2201-01",
    "1978-00",
    "1978-13",
    "1978-4",
    "1978-",
    "78",
    "19780",
    "1978-04-",
    "1978-04-31",
    " 1978",
    "1978\n",
    "١٩٧٨",
    "",
    1978,
    null,
  ])("%j is none", (value) => {
    expect(isPartialDate(value)).toBe(false);
    expect(partialDateSchema.safeParse(value).success).toBe(false);
  });
});
