import { describe, expect, it } from "vitest";
import type { MeasuredIndicator } from "welfare-core";
import { readMeasurement } from "../../../src/privacy/measurement/read-measurement.ts";
import { smallRemainders } from "../../../src/privacy/measurement/small-remainders.ts";
import { combinations } from "./measured.ts";
import { base, crossed, hours, measured, said, type Said } from "./said.ts";

const indicatorsOf = (...all: readonly MeasuredIndicator[]) => readMeasurement(all).indicators;

describe("what a sum leaves when the other parts are taken away", () => {
  const few = (all: readonly MeasuredIndicator[], hidden: readonly number[], threshold = 4) => [
    ...smallRemainders(indicatorsOf(...all), new Set(hidden), threshold),
  ];
  const sums = (total: number, parts: readonly number[], overlapping = false) =>
    measured(
      [total, 0],
      parts.map((n): Said => [n, 0]),
      hours,
      undefined,
      overlapping,
    );

  it.each([
    ["takes the smallest of the others with it", 20, [1, 2, 9, 8], [1, 2], [4]],
    ["takes the first of two that are alike", 20, [3, 9, 8, 8], [1], [3]],
    ["takes nobody with it", 12, [3, 0, 9], [1], [3]],
    ["takes the total where the others are nobody", 3, [3, 0], [1], [0]],
    ["does not matter where they are enough together", 20, [2, 2, 9, 7], [1, 2], []],
    ["does not matter where nobody is in what is hidden", 17, [0, 9, 8], [1], []],
    ["does not matter where nothing is hidden", 17, [3, 6, 8], [], []],
    ["does not matter where the total is hidden", 12, [3, 9], [0, 1], []],
    ["is all of it where all parts are hidden", 3, [1, 2], [1, 2], [0]],
  ])("%s", (_, total, parts, hidden, expected) => {
    expect(few([sums(total, parts)], hidden)).toStrictEqual(expected);
  });

  it("depends on the threshold", () => {
    expect(few([sums(20, [1, 2, 9, 8])], [1, 2], 3)).toStrictEqual([]);
    expect(few([sums(20, [1, 1, 10, 8])], [1, 2], 3)).toStrictEqual([4]);
  });

  it("is not asked of answers yes or no, nor of parts that overlap", () => {
    const counts = measured(
      [20, 0],
      [
        [1, 0],
        [2, 0],
        [9, 0],
        [8, 0],
      ],
      { ...base, kind: "count" },
    );
    expect(few([counts], [1, 2])).toStrictEqual([]);
    expect(few([sums(20, [1, 2, 9, 8], true)], [1, 2])).toStrictEqual([]);
  });

  it("is not asked of parts that overlap in one of several dimensions", () => {
    const by = [
      { name: "skill", categories: ["a", "b"], overlapping: true },
      { name: "town", categories: ["x", "y"], overlapping: false },
    ];
    const tables = [
      crossed(
        by,
        [
          [3, 0],
          [4, 0],
          [6, 0],
          [7, 0],
        ],
        hours,
      ),
    ];
    expect(few([{ ...measured([20, 0], [], hours), tables }], [1])).toStrictEqual([]);
  });

  it("is asked of each indicator, by the numbers of its results", () => {
    expect(few([sums(20, [9, 11]), sums(20, [3, 8, 9])], [3 + 1])).toStrictEqual([3 + 2]);
  });

  it("is asked of margins too", () => {
    const numbers = [3, 9, 8, 7];
    const crossed = {
      by: ["group", "town"].map((name, index) => ({ name, categories: index === 0 ? ["a", "b"] : ["x", "y"], overlapping: false })),
      parts: combinations([
        ["a", "b"],
        ["x", "y"],
      ]).map((categories, index) => ({ categories, result: said([numbers[index] ?? 0, 0], hours) })),
    };
    const margin = sums(27, [12, 15]);
    const all = { ...margin, tables: [...margin.tables, crossed] };
    // a/x is hidden: of the total the smallest other part is b/y, of the margin a it is a/y.
    expect(few([all], [3]).sort()).toStrictEqual([4, 6]);
    expect(few([all], [3, 0])).toStrictEqual([4]);
    expect(few([all], [3, 0, 1])).toStrictEqual([]);
  });
});
