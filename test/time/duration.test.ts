import { durationParts, durationSchema, isDuration } from "welfare-core";
import { describe, expect, it } from "vitest";

describe("a duration", () => {
  it.each([
    ["P6M", { months: 6, days: 0 }],
    ["P28D", { months: 0, days: 28 }],
    ["P2W", { months: 0, days: 14 }],
    ["P1Y", { months: 12, days: 0 }],
    ["P1Y2M3W4D", { months: 14, days: 25 }],
    ["-P1M1D", { months: -1, days: -1 }],
    ["P0D", { months: 0, days: 0 }],
    ["-P0D", { months: 0, days: 0 }],
    ["P9999Y99999M99999W999999D", { months: 9999 * 12 + 99999, days: 99999 * 7 + 999999 }],
  ])("%s is taken apart", (text, parts) => {
    expect(isDuration(text)).toBe(true);
    expect(durationParts(text)).toEqual(parts);
  });

  it.each([
    ["P", "no part"],
    ["", "nothing"],
    ["6M", "no P"],
    ["P6", "no unit"],
    ["PM", "no number"],
    ["P1M1Y", "parts out of order"],
    ["P1D1W", "parts out of order"],
    ["P1.5M", "a fraction"],
    ["P-1M", "a sign inside"],
    ["+P1M", "a plus sign"],
    ["PT1H", "hours"],
    ["P1DT1H", "hours after days"],
    ["p6m", "small letters"],
    ["P6M ", "a space"],
    ["P٦M", "Arabic-Indic digits"],
    ["P12345Y", "five digits of years"],
    ["P123456M", "six digits of months"],
    ["P1234567D", "seven digits of days"],
  ])("%j is none: %s", (text) => {
    expect(isDuration(text)).toBe(false);
    expect(() => durationParts(text)).toThrow(RangeError);
    expect(durationSchema.safeParse(text).success).toBe(false);
  });

  it("is a text", () => {
    expect(isDuration(6)).toBe(false);
    expect(isDuration(undefined)).toBe(false);
  });
});

describe("a duration in stored data", () => {
  it.each(["P6M", "P28D", "P1Y2M3W4D", "P0Y1D"])("%s is accepted", (text) => {
    expect(durationSchema.safeParse(text)).toEqual({ success: true, data: text });
  });

  it.each(["P0D", "P0M0D", "-P1M"])("%s is refused: it leads nowhere or back", (text) => {
    expect(durationSchema.safeParse(text).success).toBe(false);
  });
});
