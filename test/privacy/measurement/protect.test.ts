import { describe, expect, it } from "vitest";
import type { LinkedCounts } from "../../../src/privacy/measurement/linked-counts.ts";
import { cheapestOf, protect } from "../../../src/privacy/measurement/protect.ts";
import { secretsOf } from "../../../src/privacy/measurement/secrets.ts";
import { gridTable, lineTable } from "../read-table.ts";
import { countsOf, namedLine } from "./linked-lines.ts";

function hiddenIn(counts: LinkedCounts, ...first: readonly number[]): readonly number[] {
  const hidden = protect(counts, new Set(first));
  if (hidden === "unproven") throw new Error("the search took too long");
  return [...hidden].sort((a, b) => a - b);
}

describe("results that protect small counts", () => {
  it.each([
    ["the one with the smallest count, in a line", lineTable([1, 4, 10, 15]), [0, 1]],
    ["the first of two that are alike", lineTable([1, 4, 4, 9]), [0, 1]],
    ["none where two small ones protect each other", lineTable([1, 2, 10, 13]), [0, 1]],
    ["one more where both of two can only be one", lineTable([1, 1, 8, 10]), [0, 1, 2]],
    ["one more where both of two can only be two", lineTable([2, 2, 8, 12]), [0, 1, 2]],
    ["none where nothing is small", lineTable([3, 4, 7]), []],
    ["the total where that is small too", lineTable([1, 0, 1]), [0, 2]],
    ["none of nobody, where another helps", lineTable([2, 0, 9, 11]), [0, 2]],
    [
      "a rectangle, in a grid",
      gridTable([
        [1, 20, 9, 30],
        [20, 20, 20, 60],
        [9, 20, 9, 38],
        [30, 60, 38, 128],
      ]),
      [0, 2, 8, 10],
    ],
  ])("are %s", (_, table, expected) => {
    expect(hiddenIn(countsOf(table))).toStrictEqual(expected);
  });

  it("are those that are suppressed already, where they do", () => {
    expect(hiddenIn(countsOf(lineTable([1, 4, 10, 15])), 2)).toStrictEqual([0, 2]);
    expect(hiddenIn(countsOf(lineTable([1, 4, 10, 15])), 3)).toStrictEqual([0, 3]);
    expect(hiddenIn(countsOf(lineTable([3, 4, 7])), 1)).toStrictEqual([1]);
  });

  it("are as few as can be where one shows several counts", () => {
    const line = lineTable([1, 4, 5, 6, 16]);
    expect(hiddenIn(countsOf(line, [[0], [1, 5], [2], [3], [4]]))).toStrictEqual([0, 2]);
    expect(hiddenIn(countsOf(line, [[0], [1], [1], [0], [4]]))).toStrictEqual([0]);
  });

  it("are two that are enough, rather than one that asks for two more", () => {
    // Of s, a and b the first is small. For a also c and d would have to go, each shown by one result; b is shown by two.
    const lines = [
      namedLine("first", { s: 1, a: 5, b: 8, all: 14 }),
      namedLine("second", { a: 5, c: 6, ac: 11 }),
      namedLine("third", { c: 6, d: 7, cd: 13 }),
    ];
    const many = (from: number) => Array.from({ length: 7 }, (_, index) => from + index);
    const owners = [[0], [1], [2, 3], many(10), [4], many(20), [5], many(30)];
    expect(hiddenIn(countsOf(lines, owners))).toStrictEqual([0, 2, 3]);
  });

  it("are all that hang together where the small ones can be nothing else: those of another table stay", () => {
    // s and b add up to t and t to two that are at most 2 each; b is three that are at least 1 each: so s is 1, whatever is hidden.
    const lines = [
      namedLine("first", { s: 1, b: 3, t: 4 }),
      namedLine("second", { t1: 2, t2: 2, t: 4 }),
      namedLine("third", { b1: 1, b2: 1, b3: 1, b: 3 }),
      namedLine("fourth", { x: 4, y: 5, xy: 9 }),
    ];
    expect(hiddenIn(countsOf(lines))).toStrictEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it.each([
    ["that which fewest results show", [[0], [1, 5], [2], [3, 6]], [], [1, 2, 3], 2],
    ["of these the smallest", [[0], [1], [2], [3]], [], [1, 2, 3], 3],
    ["the first of those that are alike", [[0], [1], [2], [3], [4]], [], [4, 3], 4],
    ["without counting what is suppressed already", [[0], [1, 5], [2, 6], [3, 7, 8]], [7, 8], [1, 2, 3], 3],
    ["the fewest, though it is larger", [[0], [1], [2], [3, 5]], [], [3, 1], 1],
  ])("are, where nothing is found, looked for count by count: %s", (_, owners, hidden, among, expected) => {
    const counts = countsOf(lineTable([1, 9, 8, 4, 4, 26]), [...owners, [], []].slice(0, 6));
    expect(cheapestOf(among, secretsOf(counts), counts, new Set(hidden))).toBe(expected);
  });

  it("are the total of an indicator only where two others would have to go instead", () => {
    // The third shows a count of 30, too, so that it is cheaper than the total only because it is no total.
    const withTotal = (table: Parameters<typeof countsOf>[0], owners: LinkedCounts["owners"]) => ({
      ...countsOf(table, owners),
      totals: new Set([9]),
    });
    expect(hiddenIn(withTotal(lineTable([1, 0, 40, 41]), [[0], [1], [2], [9]]))).toStrictEqual([0, 2]);
    expect(hiddenIn(withTotal(lineTable([1, 0, 40, 41]), [[0], [1], [2, 3], [9]]))).toStrictEqual([0, 2, 3]);
    expect(hiddenIn(withTotal(lineTable([1, 0, 40, 41]), [[0], [1], [2, 3, 4], [9]]))).toStrictEqual([0, 9]);
  });

  it("depend on the threshold", () => {
    expect(hiddenIn(countsOf(lineTable([3, 3, 20, 26]), undefined, 4))).toStrictEqual([0, 1, 2]);
    expect(hiddenIn(countsOf(lineTable([3, 2, 20, 25]), undefined, 4))).toStrictEqual([0, 1]);
  });
});
