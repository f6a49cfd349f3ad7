import { describe, expect, it } from "vitest";
import { kAnonymity } from "welfare-core";

const report = (rows: readonly Readonly<Record<string, unknown>>[], k = 2, quasiIdentifiers = ["town", "age"]) =>
  kAnonymity(rows, { quasiIdentifiers, k });

describe("rows that look alike", () => {
  it("are a class, whatever else they say", () => {
    const rows = [
      { town: "A", age: 30, work: true },
      { town: "B", age: 30 },
      { age: 30, town: "A", work: false },
      { town: "B", age: 31 },
      { town: "A", age: 30 },
    ];
    expect(report(rows)).toEqual({
      rows: 5,
      smallest: 1,
      sizes: [
        { size: 1, classes: 2 },
        { size: 3, classes: 1 },
      ],
      below: [1, 3],
    });
    expect(report(rows, 3).below).toEqual([1, 3]);
    expect(report(rows, 4).below).toEqual([0, 1, 2, 3, 4]);
    expect(report(rows, 1).below).toEqual([]);
  });

  it("may lack the same: null, undefined and absent are one value, and it is no text", () => {
    const rows = [{ town: "A", age: null }, { town: "A", age: undefined }, { town: "A" }, { town: "A", age: "null" }];
    expect(report(rows)).toMatchObject({ smallest: 1, below: [3] });
  });

  it("are told apart by kind, and names of objects' own functions are no values", () => {
    expect(report([{ town: "1" }, { town: 1 }], 2, ["town"]).below).toEqual([0, 1]);
    expect(report([{}, { toString: null }], 2, ["toString"]).below).toEqual([]);
  });

  it("are all of them when nothing is compared; no rows are no class", () => {
    expect(report([{ town: "A" }, { town: "B" }], 2, [])).toEqual({ rows: 2, smallest: 2, sizes: [{ size: 2, classes: 1 }], below: [] });
    expect(report([])).toEqual({ rows: 0, smallest: 0, sizes: [], below: [] });
  });

  it("are at least one: k is a whole number from 1", () => {
    for (const k of [0, -1, 1.5, Number.NaN]) expect(() => report([], k)).toThrow(RangeError);
  });
});
