import { describe, expect, it } from "vitest";
import type { MeasuredIndicator } from "welfare-core";
import { overlappingParts } from "../../../src/privacy/measurement/overlapping-parts.ts";
import { readMeasurement } from "../../../src/privacy/measurement/read-measurement.ts";
import { smallRemainders } from "../../../src/privacy/measurement/small-remainders.ts";
import { combinations } from "./measured.ts";
import { base, hours, measured, said, type Said, share } from "./said.ts";

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

describe("overlapping parts", () => {
  const more = (total: Said, parts: readonly Said[], hidden: readonly number[], names = ["a", "b", "none"], overlapping = true) => [
    ...overlappingParts(indicatorsOf(measured(total, parts, share, names, overlapping)), new Set(hidden), 3),
  ];
  const [many, nobody]: readonly [Said, Said] = [
    [9, 9],
    [0, 0],
  ];

  it("go all with one that is hidden, but for those of nobody", () => {
    expect(more([20, 20], [many, many, many], [1])).toStrictEqual([2, 3]);
    expect(more([20, 20], [many, many, nobody], [1])).toStrictEqual([2]);
    expect(more([20, 20], [many, [0, 0, { populationUnknown: 5 }], many], [1])).toStrictEqual([2, 3]);
    expect(more([20, 20], [many, [0, 0, { notDue: 5 }], many], [1])).toStrictEqual([2, 3]);
    expect(more([20, 20], [many, many, many], [])).toStrictEqual([]);
    expect(more([20, 20], [many, many, many], [0])).toStrictEqual([]);
  });

  it("are those of one table, and parts that do not overlap are left alone", () => {
    expect(more([27, 27], [many, many, many], [1], undefined, false)).toStrictEqual([]);
    const two = [
      measured([20, 20], [many, many, many], share, ["a", "b", "none"], true),
      measured([20, 20], [many, many, many], hours, ["a", "b", "none"], true),
    ];
    expect([...overlappingParts(indicatorsOf(...two), new Set([5]), 3)]).toStrictEqual([6, 7]);
  });

  it.each([
    ["few say yes in both of two", [17, 18], [many, many, nobody], [1, 2]],
    ["few say no in both of two", [18, 17], [many, many, nobody], [1, 2]],
    ["nobody is in both", [18, 18], [many, many, nobody], []],
    ["many are in both", [15, 15], [many, many, nobody], []],
    ["the parts are fewer than the total", [20, 20], [many, many, nobody], []],
    ["those in none are counted too", [19, 18], [many, many, [2, 0]], [1, 2, 3]],
  ] as const)("go where exactly two overlap and few are in both: %s", (_, total, parts, expected) => {
    expect(more(total, parts, [])).toStrictEqual(expected);
  });

  it("go where few of whom it is not known are in both", () => {
    const declined = (count: number): Said => [9, 9, { missing: { declined: count }, eligible: 18 + count }];
    expect(more([18, 18, { missing: { declined: 5 }, eligible: 41 }], [declined(3), declined(3), nobody], [])).toStrictEqual([1, 2]);
    const unknown = (count: number): Said => [9, 9, { populationUnknown: count }];
    expect(more([18, 18, { populationUnknown: 5 }], [unknown(3), unknown(3), nobody], [])).toStrictEqual([1, 2]);
    expect(more([18, 18, { populationUnknown: 6 }], [unknown(3), unknown(3), nobody], [])).toStrictEqual([]);
  });

  it("are not looked at in pairs where there are one or three of them", () => {
    expect(more([26, 27], [many, many, many], [], ["a", "b", "c"])).toStrictEqual([]);
    expect(more([17, 18], [many, many], [], ["a", "unknown"])).toStrictEqual([]);
  });
});
