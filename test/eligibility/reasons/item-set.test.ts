import { describe, expect, it } from "vitest";
// What the package does not export: sets of positions.
import { compareSets, isWithin, smallestSets, unionOf } from "../../../src/eligibility/reasons/item-set.ts";

describe("the order of sets", () => {
  it.each<[string, readonly number[], readonly number[], number]>([
    ["the smaller comes first, whatever it holds", [9], [0, 1], -1],
    ["the larger comes last", [0, 1, 2], [8, 9], 1],
    ["of one size the one with the earlier first item", [0, 9], [1, 2], -1],
    ["of one size the later one comes last", [3, 4], [3, 2], 1],
    ["of one first item the next one tells", [0, 2, 9], [0, 3, 4], -1],
    ["the same set has the same place", [0, 2], [0, 2], 0],
    ["nothing and nothing, too", [], [], 0],
  ])("%s", (_, a, b, sign) => {
    expect(Math.sign(compareSets(a, b))).toBe(sign);
  });
});

describe("a set lies within another", () => {
  it.each<[string, readonly number[], readonly number[], boolean]>([
    ["if it is the same", [1, 3], [1, 3], true],
    ["if the other holds more before, between and after", [1, 3], [0, 1, 2, 3, 4], true],
    ["if it holds nothing", [], [1], true],
    ["but not if its last item is missing", [1, 3], [1, 2, 4], false],
    ["but not if its first item is missing", [1, 3], [2, 3], false],
    ["but not in nothing", [1], [], false],
  ])("%s", (_, a, b, expected) => {
    expect(isWithin(a, b)).toBe(expected);
  });
});

it("sets together hold each item once, ascending by number", () => {
  expect(
    unionOf([
      [2, 10],
      [1, 10],
    ]),
  ).toStrictEqual([1, 2, 10]);
  expect(unionOf([])).toStrictEqual([]);
});

describe("the smallest sets", () => {
  const sets = [[4, 5], [0, 1, 2], [3], [1, 2], [3], [3, 4]];

  it("are in order, each once, and none holds another", () => {
    expect(smallestSets(sets, 16)).toStrictEqual({ sets: [[3], [1, 2], [4, 5]], complete: true });
  });

  it("are all if there is just enough room, and are said not to be where there is less", () => {
    expect(smallestSets(sets, 3)).toStrictEqual({ sets: [[3], [1, 2], [4, 5]], complete: true });
    expect(smallestSets(sets, 2)).toStrictEqual({ sets: [[3], [1, 2]], complete: false });
  });

  it("of none are none", () => {
    expect(smallestSets([], 16)).toStrictEqual({ sets: [], complete: true });
  });

  it("leave the sets that are handed over in their order", () => {
    const given = [[2, 3], [1]];
    smallestSets(given, 16);
    expect(given).toStrictEqual([[2, 3], [1]]);
  });
});
