import { describe, expect, it } from "vitest";
import { coarsen, type Coarsening, kAnonymity } from "welfare-core";

const value = (given: unknown, rule: Coarsening) => coarsen([{ x: given }], { x: rule });

describe("an age band", () => {
  it("is the first that holds the age", () => {
    const bands = [{ id: "adult", from: 18 }, { id: "thirty", from: 30, to: 30 }, { id: "any" }];
    const rule = { kind: "age-band", at: "2019-05-15", bands } as const;
    expect(value("1989-05-15", rule)).toStrictEqual([{ x: "adult" }]);
    expect(value("2010-05-15", rule)).toStrictEqual([{ x: "any" }]);
  });

  it("is null where there is no band at all", () => {
    expect(value("1989-05-15", { kind: "age-band", at: "2019-05-15", bands: [] })).toStrictEqual([{ x: null }]);
  });

  it("may be that of one day alone: a birth in the month of the day", () => {
    const bands = [{ id: "newborn", to: 0 }];
    expect(value("2019-05", { kind: "age-band", at: "2019-05-01", bands })).toStrictEqual([{ x: "newborn" }]);
  });

  it("is refused with a day that is none, whatever stands before it and without rows", () => {
    const rules = {
      entered: { kind: "date", to: "month" },
      birth: { kind: "age-band", at: "2019-02-30", bands: [] },
    } as const;
    expect(() => coarsen([], rules)).toThrow(new RangeError("at must be a day YYYY-MM-DD between 1850 and 2200"));
  });
});

describe("a value that is no text", () => {
  it.each([
    ["a number that is written as a code", 20030, { kind: "code", table: { "20030": "mantova" } }],
    ["a list with a code", ["20030"], { kind: "code", table: { "20030": "mantova" } }],
    ["a list with a day", ["2018-03-05"], { kind: "date", to: "year" }],
  ] as const)("is not kept: %s", (_, given, rule) => {
    expect(value(given, rule)).toStrictEqual([{ x: null }]);
  });

  it("is null where it is undefined, and stays absent where it is absent", () => {
    const rules = { x: { kind: "date", to: "year" } } as const;
    expect(coarsen([{ x: undefined }, {}], rules)).toStrictEqual([{ x: null }, {}]);
    expect(coarsen([], rules)).toStrictEqual([]);
  });
});

describe("k", () => {
  const report = (k: number) => kAnonymity([{ a: 1 }, { a: 1 }, { a: 2 }], { quasiIdentifiers: ["a"], k });

  it.each([0, -1, 1.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])("is no %d", (k) => {
    expect(() => report(k)).toThrow(new RangeError("k must be a whole number, 1 or more"));
  });

  it("may be 1, at which no class is too small", () => {
    expect(report(1)).toStrictEqual({
      rows: 3,
      smallest: 1,
      sizes: [
        { size: 1, classes: 1 },
        { size: 2, classes: 1 },
      ],
      below: [],
    });
    expect(report(2).below).toStrictEqual([2]);
    expect(report(3).below).toStrictEqual([0, 1, 2]);
  });

  it("counts what has −0 with what has 0, and lists by what stands in them", () => {
    const rows = [{ a: 0 }, { a: -0 }, { a: ["x"] }, { a: ["x"] }, { a: "x" }];
    expect(kAnonymity(rows, { quasiIdentifiers: ["a"], k: 2 }).below).toStrictEqual([4]);
  });
});
