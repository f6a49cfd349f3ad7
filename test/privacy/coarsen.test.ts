import { describe, expect, it } from "vitest";
import { coarsen, type Coarsening } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";

const value = (given: unknown, rule: Coarsening) => coarsen([{ x: given }], { x: rule })[0]?.["x"];
const bands = [
  { id: "under-18", to: 17 },
  { id: "18-29", from: 18, to: 29 },
  { id: "50+", from: 50 },
];
const band = (birth: unknown, leapDay?: "feb28") => value(birth, { kind: "age-band", at: "2019-05-15", bands, leapDay });

describe("an age band", () => {
  it("holds its first and its last age", () => {
    expect([band("2001-05-16"), band("2001-05-15"), band("1989-05-16"), band("1989-05-15")]).toEqual(["under-18", "18-29", "18-29", null]);
    expect([band("1969-05-16"), band("1969-05-15"), band("1900-01-01"), band("2019-05-15")]).toEqual([null, "50+", "50+", "under-18"]);
  });

  it("is given for a birth known in part when every day of it gives the same", () => {
    expect([band("1995"), band("2001-05"), band("2001-06"), band("2001"), band("2019")]).toEqual([
      "18-29",
      null,
      "under-18",
      null,
      "under-18",
    ]);
  });

  it("completes a leap day's year on 1 March unless told otherwise", () => {
    const at = { kind: "age-band", at: "2019-02-28", bands: [{ id: "19+", from: 19 }] } as const;
    expect(value("2000-02-29", at)).toBeNull();
    expect(value("2000-02-29", { ...at, leapDay: "feb28" })).toBe("19+");
  });

  it("is not given for what is no birth before the day", () => {
    expect(["2019-05-16", "2020", "n.d.", "", 1980, null, undefined].map((birth) => band(birth))).toEqual(Array(7).fill(null));
  });

  it("needs a day", () => {
    expect(() => coarsen([], { x: { kind: "age-band", at: "2019-02-30", bands } })).toThrow(RangeError);
  });
});

describe("a coarse date", () => {
  it("is a month or a year, and never finer than what is known", () => {
    const month = { kind: "date", to: "month" } as const;
    const year = { kind: "date", to: "year" } as const;
    expect([value("2018-03-05", month), value("2018-03", month), value("2018", month)]).toEqual(["2018-03", "2018-03", null]);
    expect([value("2018-03-05", year), value("2018-03", year), value("2018", year)]).toEqual(["2018", "2018", "2018"]);
    expect([value("2018-02-30", year), value("hello", year), value(2018, year)]).toEqual([null, null, null]);
  });
});

describe("a wider code", () => {
  it("is the table's; a code that is not in it is not left as it was", () => {
    const district = { kind: "code", table: { "020030": "mantova" } } as const;
    expect(["020030", "020999", "toString", 20030, null].map((code) => value(code, district))).toEqual(["mantova", null, null, null, null]);
  });
});

describe("rows", () => {
  it("keep the fields that have no rule, lack the ones they lacked, and stay as they were", () => {
    const rows = deepFreeze([{ a: "2018-03-05", b: 1 }, { b: 2 }]);
    expect(coarsen(rows, { a: { kind: "date", to: "year" }, c: { kind: "date", to: "year" } })).toEqual([{ a: "2018", b: 1 }, { b: 2 }]);
    expect(coarsen([{ toString: "x" }], {})).toEqual([{ toString: "x" }]);
  });
});
