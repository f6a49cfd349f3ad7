import { describe, expect, it } from "vitest";
import type { FrequencyTable } from "welfare-core";
import type { LinkedCounts } from "../../../src/privacy/measurement/linked-counts.ts";
import { protect } from "../../../src/privacy/measurement/protect.ts";
import { secretsOf } from "../../../src/privacy/measurement/secrets.ts";
import { countSystem } from "../../../src/privacy/tables/index.ts";
import { gridTable, lineTable } from "../read-table.ts";

/** Counts that a result each shows, by its number, unless told otherwise. */
function countsOf(table: FrequencyTable, owners?: readonly (readonly number[])[], threshold = 3): LinkedCounts {
  const read = countSystem([table]);
  if ("problems" in read) throw new Error("the table has problems");
  const { system } = read;
  const values = system.counts.map(({ published }) => published ?? 0);
  const isSmall = (count: number) => count > 0 && count < threshold;
  return {
    system,
    threshold,
    values,
    primary: system.counts.map(({ isTotal }, count) => !isTotal && isSmall(values[count] ?? 0)),
    owners: owners ?? system.counts.map((_, count) => [count]),
  };
}

const hiddenIn = (counts: LinkedCounts, ...first: readonly number[]) => [...protect(counts, new Set(first))].sort((a, b) => a - b);

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

  it("depend on the threshold", () => {
    expect(hiddenIn(countsOf(lineTable([3, 3, 20, 26]), undefined, 4))).toStrictEqual([0, 1, 2]);
    expect(hiddenIn(countsOf(lineTable([3, 2, 20, 25]), undefined, 4))).toStrictEqual([0, 1]);
  });
});

describe("small counts", () => {
  it("are told in the order of how many results show them", () => {
    const counts = countsOf(lineTable([1, 2, 9, 12]), [[0], [1, 5, 6], [2], [3]]);
    expect(secretsOf(counts).counts).toStrictEqual([1, 0]);
    expect(secretsOf(countsOf(lineTable([1, 9, 2, 12]))).counts).toStrictEqual([0, 2]);
  });

  it("are shown by what is not suppressed", () => {
    const secrets = secretsOf(countsOf(lineTable([1, 4, 5]), [[0, 7], [1], [2]]));
    expect([secrets.shownBy(0, new Set()), secrets.shownBy(0, new Set([7])), secrets.shownBy(0, new Set([0, 7]))]).toStrictEqual([
      [0, 7],
      [0],
      [],
    ]);
    expect([...secrets.beside(0, new Set([0, 7]))].sort()).toStrictEqual([1, 2]);
    expect(secrets.beside(0, new Set([0, 1, 2, 7]))).toStrictEqual([]);
  });

  it("move within what whoever knows the threshold knows", () => {
    const moveOf = (table: FrequencyTable, count: number, most: number, withEmpty?: boolean) => {
      const move = secretsOf(countsOf(table)).move(count, new Set(), most, withEmpty);
      return move === undefined ? undefined : Object.fromEntries(move);
    };
    expect(moveOf(lineTable([1, 4, 5]), 0, 2)).toStrictEqual({ 0: 1, 1: -1 });
    expect(moveOf(lineTable([2, 4, 6]), 0, 2)).toStrictEqual({ 0: -1, 1: 1 });
    expect(moveOf(lineTable([1, 1, 2]), 0, 2)).toStrictEqual({ 0: 1, 2: 1 });
    expect(moveOf(lineTable([1, 4, 5]), 0, 1)).toBeUndefined();
    expect(moveOf(lineTable([2, 0, 2]), 0, 2)).toStrictEqual({ 0: -1, 2: -1 });
  });

  it("are proven from the start where no result shows anything that moves with them", () => {
    const table = lineTable([1, 4, 10, 15]);
    const unlisted = { ...table, cells: table.cells.slice(2) };
    const counts = { ...countsOf(unlisted), values: [10, 15, 1, 4], primary: [false, false, false, false], owners: [[0], [1], [], []] };
    const secrets = secretsOf(counts);
    expect(secrets.counts).toStrictEqual([2]);
    expect(Object.fromEntries(secrets.proofs.get(2) ?? [])).toStrictEqual({ 2: 1, 3: -1 });
    expect(hiddenIn(counts)).toStrictEqual([]);
  });
});
