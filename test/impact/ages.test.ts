import { describe, expect, it } from "vitest";
import { measureIndicators, type AgeDimension, type Facts } from "welfare-core";
import { AS_OF, count, FACTS } from "./measure-one.ts";

const facts: Facts = { ...FACTS, bornOn: { type: "date" } };

/** The part of one row. */
function partOf(row: object, dimension: Partial<AgeDimension> & Pick<AgeDimension, "bands">) {
  const by = [{ name: "age", age: "birthDate", at: "2018-05-06", ...dimension }];
  const [found] = measureIndicators([count], { asOf: AS_OF, facts, rows: [row as never], issues: [] }, { by });
  const parts = found?.tables[0]?.parts.filter(({ result }) => result.status === "value" && result.value === 1) ?? [];
  return parts.map(({ categories }) => categories.join(" ")).join(", ");
}

const adult = [{ id: "adult", from: 18 }];
const child = [{ id: "child", to: 17 }];

describe("bands of ages", () => {
  it.each([
    ["from an age on hold that age", adult, "2000-05-06", "adult"],
    ["from an age on do not hold the age before", adult, "2000-05-07", "outside-bands"],
    ["up to an age hold the day of birth", child, "2018-05-06", "child"],
    ["up to an age hold that age", child, "2000-05-07", "child"],
    ["up to an age do not hold the next", child, "2000-05-06", "outside-bands"],
    ["of one age hold it", [{ id: "ten", from: 10, to: 10 }], "2008-05-06", "ten"],
  ])("%s", (_, bands, birthDate, part) => {
    expect(partOf({ birthDate }, { bands })).toBe(part);
  });

  it("hold the greatest age between two days that are accepted, where they have no upper end", () => {
    expect(partOf({ birthDate: "1850-01-01" }, { at: "2200-12-31", bands: adult })).toBe("adult");
    expect(partOf({ birthDate: "1850-01-01" }, { at: "2200-12-31", bands: [{ id: "old", from: 350, to: 350 }] })).toBe("old");
  });

  it("leave nobody outside where they hold every age", () => {
    const by = [{ name: "age", age: "birthDate", bands: [...child, ...adult] }];
    const [found] = measureIndicators([count], { asOf: AS_OF, facts, rows: [], issues: [] }, { by });
    expect(found?.tables[0]?.by).toEqual([{ name: "age", categories: ["child", "adult", "unknown"], overlapping: false }]);
  });
});

describe("a birth", () => {
  it.each([
    ["on the day itself has no age yet", "2018-05-06", "child"],
    ["on the next day is none", "2018-05-07", "unknown"],
    ["in a month that has begun may be", "2018-05", "child"],
    ["in the next month is none", "2018-06", "unknown"],
    ["in a year that gives one age is in its band", "1999", "outside-bands"],
    ["in a year of which some days give another band is unknown", "2000", "unknown"],
    ["that is no date is unknown", "2000-13", "unknown"],
    ["that is a number is unknown", 2000, "unknown"],
  ])("%s", (_, birthDate, part) => {
    expect(partOf({ birthDate }, { bands: child })).toBe(part);
  });

  it("of a fact that is never known in part is unknown where it is", () => {
    expect(partOf({ bornOn: "2016-05-06" }, { age: "bornOn", bands: child })).toBe("child");
    expect(partOf({ bornOn: "2016-05" }, { age: "bornOn", bands: child })).toBe("unknown");
    expect(partOf({ bornOn: "2016" }, { age: "bornOn", bands: child })).toBe("unknown");
  });

  it.each([
    ["2017-02-28", undefined, "outside-bands"],
    ["2017-03-01", undefined, "one"],
    ["2017-02-28", "mar1", "outside-bands"],
    ["2017-02-28", "feb28", "one"],
    ["2017-02-27", "feb28", "outside-bands"],
    ["2017-03-01", "feb28", "one"],
  ] as const)("on a 29 February, asked on %s under the rule %s", (at, leapDay, part) => {
    const bands = [{ id: "one", from: 1, to: 1 }];
    expect(partOf({ birthDate: "2016-02-29" }, { at, leapDay, bands })).toBe(part);
  });

  it.each([
    ["2016-02-28", "2017-02-28", "one"],
    ["2016-03-01", "2017-02-28", "outside-bands"],
    ["2016-01-29", "2017-01-28", "outside-bands"],
    ["2012-02-29", "2016-02-28", "outside-bands"],
    ["2015-02-28", "2016-02-28", "one"],
  ])("on %s, asked on %s, knows no 28 February in place of a 29th that is there", (birthDate, at, part) => {
    const bands = [
      { id: "one", from: 1, to: 1 },
      { id: "four", from: 4, to: 4 },
    ];
    expect(partOf({ birthDate }, { at, leapDay: "feb28", bands })).toBe(part);
  });
});

describe("the day at which age is asked", () => {
  const bands = [...child, ...adult];
  const row = { birthDate: "2000-05-06", entryDate: "2018-05-05", exitDate: "2018-05-06" };

  it("is a day, a fact of the row, or the day of the table", () => {
    expect(partOf(row, { at: "2018-05-05", bands })).toBe("child");
    expect(partOf(row, { at: "entryDate", bands })).toBe("child");
    expect(partOf(row, { at: "exitDate", bands })).toBe("adult");
    expect(partOf(row, { at: undefined, bands })).toBe("adult");
  });

  it("is unknown where the fact is missing or cannot be read", () => {
    for (const entryDate of [undefined, null, "2018", "2018-02-30", 20180505])
      expect(partOf({ ...row, entryDate }, { at: "entryDate", bands })).toBe("unknown");
  });
});
