import { compareInstants, instantSchema, isInstant, utcDayOf } from "welfare-core";
import { describe, expect, it } from "vitest";

describe("a moment in UTC", () => {
  it.each([
    "2018-05-04T09:30:00Z",
    "1850-01-01T00:00:00Z",
    "2200-12-31T23:59:59.999999999Z",
    "2024-02-29T12:00:00.5Z",
    "2018-05-04T23:59:59Z",
    "2018-05-04T19:00:00Z",
  ])("%s is one", (text) => {
    expect(isInstant(text)).toBe(true);
    expect(instantSchema.safeParse(text)).toEqual({ success: true, data: text });
  });

  it.each([
    ["an offset", "2018-05-04T09:30:00+02:00"],
    ["no zone", "2018-05-04T09:30:00"],
    ["a small z", "2018-05-04T09:30:00z"],
    ["a space for T", "2018-05-04 09:30:00Z"],
    ["no seconds", "2018-05-04T09:30Z"],
    ["hour 24", "2018-05-04T24:00:00Z"],
    ["hour 30", "2018-05-04T30:00:00Z"],
    ["minute 60", "2018-05-04T09:60:00Z"],
    ["a leap second", "2016-12-31T23:59:60Z"],
    ["ten digits of a fraction", "2018-05-04T09:30:00.0123456789Z"],
    ["a point without a fraction", "2018-05-04T09:30:00.Z"],
    ["a comma", "2018-05-04T09:30:00,5Z"],
    ["29 February of a common year", "2023-02-29T09:30:00Z"],
    ["the year before the first", "1849-12-31T23:59:59Z"],
    ["the year after the last", "2201-01-01T00:00:00Z"],
    ["a space after", "2018-05-04T09:30:00Z "],
    ["Arabic-Indic digits", "٢٠١٨-٠٥-٠٤T٠٩:٣٠:٠٠Z"],
    ["a day", "2018-05-04"],
    ["nothing", ""],
    ["a number", 1525426200],
    ["null", null],
  ])("%s: none", (_, value) => {
    expect(isInstant(value)).toBe(false);
    expect(instantSchema.safeParse(value).success).toBe(false);
  });

  it("belongs to a day of UTC", () => {
    expect(utcDayOf("2018-05-04T00:00:00Z")).toBe("2018-05-04");
    expect(utcDayOf("2018-05-04T23:59:59.999999999Z")).toBe("2018-05-04");
  });
});

describe("of two moments", () => {
  it.each([
    ["2018-05-04T09:30:00Z", "2018-05-04T09:30:00.000Z"],
    ["2018-05-04T09:30:00.5Z", "2018-05-04T09:30:00.500Z"],
    ["2018-05-04T09:30:00.050Z", "2018-05-04T09:30:00.05Z"],
  ])("%s and %s are the same", (a, b) => {
    expect(compareInstants(a, b)).toBe(0);
    expect(compareInstants(b, a)).toBe(0);
  });

  it.each([
    ["2018-05-04T09:30:00Z", "2018-05-04T09:30:01Z"],
    ["2018-05-04T09:30:00Z", "2018-05-04T09:30:00.1Z"],
    ["2018-05-04T09:30:00.05Z", "2018-05-04T09:30:00.5Z"],
    ["2018-05-04T09:30:00.9Z", "2018-05-04T09:30:01Z"],
    ["2018-05-04T09:30:00.123Z", "2018-05-04T09:30:00.1230001Z"],
    ["2018-05-04T23:59:59.999Z", "2018-05-05T00:00:00Z"],
  ])("%s is before %s", (earlier, later) => {
    expect(compareInstants(earlier, later)).toBeLessThan(0);
    expect(compareInstants(later, earlier)).toBeGreaterThan(0);
  });
});
