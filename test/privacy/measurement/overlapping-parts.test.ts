import { describe, expect, it } from "vitest";
import type { MeasuredIndicator } from "welfare-core";
import { overlappingParts } from "../../../src/privacy/measurement/overlapping-parts.ts";
import { readMeasurement } from "../../../src/privacy/measurement/read-measurement.ts";
import { crossed, hours, measured, type Said, share } from "./said.ts";

const indicatorsOf = (...all: readonly MeasuredIndicator[]) => readMeasurement(all).indicators;

describe("overlapping parts", () => {
  const moreOf = (one: MeasuredIndicator, hidden: readonly number[] = []) => [...overlappingParts(indicatorsOf(one), new Set(hidden), 3)];
  const more = (total: Said, parts: readonly Said[], hidden: readonly number[], names = ["a", "b", "none"], overlapping = true) =>
    moreOf(measured(total, parts, share, names, overlapping), hidden);
  const [many, nobody]: readonly [Said, Said] = [
    [9, 9],
    [0, 0],
  ];

  it("go all with one that is hidden, but for those of nobody", () => {
    expect(more([20, 20], [many, many, many], [1])).toStrictEqual([2, 3]);
    expect(more([20, 20], [many, many, nobody], [1])).toStrictEqual([2]);
    expect(more([20, 20], [many, [0, 0, { populationUnknown: 5 }], many], [1])).toStrictEqual([2, 3]);
    expect(more([20, 20], [many, [0, 0, { notDue: 5 }], many], [1])).toStrictEqual([2, 3]);
    expect(more([20, 20], [many, [0, 0, { events: 5 }], many], [1])).toStrictEqual([2, 3]);
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
    ["few say yes in both, though many are in both", [17, 13], [many, many, nobody], [1, 2]],
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

  it("are looked at as two where there is a third of nobody", () => {
    expect(more([17, 18], [many, many, nobody], [], ["a", "b", "c"])).toStrictEqual([1, 2]);
    expect(more([17, 18], [many, nobody, many, nobody], [], ["a", "b", "c", "none"])).toStrictEqual([1, 3]);
  });

  it("are looked at in pairs for sums too, and not where the total is not shown", () => {
    const sums = measured([17, 0], [[9, 0], [9, 0], nobody], hours, ["a", "b", "none"], true);
    expect(moreOf(sums)).toStrictEqual([1, 2]);
    expect(moreOf({ ...sums, total: { status: "suppressed", reason: "confidential" } })).toStrictEqual([]);
  });

  describe("divided by town too", () => {
    const [skills, town] = [
      { name: "skill", categories: ["a", "b"], overlapping: true },
      { name: "town", categories: ["x", "y"], overlapping: false },
    ];
    const five: Said = [5, 0];
    const divided = (total: number, x: number, y: number, second = town) => ({
      ...measured([total, 0], [], hours),
      tables: [
        crossed([skills, second], [five, five, five, five], hours),
        crossed(
          [town],
          [
            [x, 0],
            [y, 0],
          ],
          hours,
        ),
      ],
    });

    it("go all with one that is hidden", () => {
      expect(moreOf(divided(14, 7, 7), [1])).toStrictEqual([2, 3, 4]);
    });

    it.each([
      ["in all", 19, 10, 10, [1, 2, 3, 4]],
      ["in one town", 15, 8, 7, [1, 2, 3, 4]],
      ["nowhere", 14, 7, 7, []],
    ])("go where few are in both: %s", (_, total, x, y, expected) => {
      expect(moreOf(divided(total, x, y))).toStrictEqual(expected);
    });

    it("are not looked at in pairs where they overlap in both dimensions", () => {
      expect(moreOf(divided(19, 10, 10, { ...town, overlapping: true }))).toStrictEqual([]);
    });
  });
});
