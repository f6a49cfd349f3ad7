import { describe, expect, it } from "vitest";
import { cheapestMove } from "../../../src/privacy/hide/cheapest-move.ts";
import { countSystem } from "../../../src/privacy/tables/index.ts";
import { cube } from "../attack/cubes.ts";
import { grid, known as knownOf, type Written } from "./systems.ts";

const sorted = (counts: readonly number[] | undefined) => (counts === undefined ? undefined : [...counts].sort((a, b) => a - b));

/** The cheapest move of the first count of a line of four with their total. */
function inLine(values: readonly number[], hidden: readonly number[], more: Partial<Written> = {}, zeros = false) {
  return sorted(cheapestMove(knownOf({ values, sums: [[4, 0, 1, 2, 3]], ...more }), new Set(hidden), 0, zeros));
}

describe("the cheapest counts that could be one more and one less together with a small one", () => {
  it("are the smallest beside it", () => {
    expect(inLine([1, 9, 4, 10, 24], [0])).toStrictEqual([0, 2]);
  });

  it("are the total, where that is the smallest or everything else is nobody", () => {
    expect(inLine([1, 0, 0, 0, 1], [0])).toStrictEqual([0, 4]);
    expect(inLine([1, 4, 0, 0, 3], [0])).toStrictEqual([0, 4]);
  });

  it("are no zero, unless it is hidden or zeros are asked for", () => {
    expect(inLine([2, 0, 7, 0, 9], [0])).toStrictEqual([0, 2]);
    expect(inLine([2, 0, 7, 0, 9], [0, 3])).toStrictEqual([0, 3]);
    expect(inLine([2, 0, 7, 0, 9], [0], {}, true)).toStrictEqual([0, 1]);
  });

  it("are what is hidden already, which costs nothing", () => {
    expect(inLine([1, 4, 90, 100, 195], [0, 3])).toStrictEqual([0, 3]);
  });

  it("are one shown once rather than a smaller one shown twice", () => {
    expect(inLine([1, 4, 90, 100, 195], [0], { cells: [1, 2, 1, 1, 1] })).toStrictEqual([0, 2]);
  });

  describe("in two lines with a count in common", () => {
    // 1 + 5000 + 5 = 5006, and with the same 5, 5 + 4 = 9.
    const lines: Written = {
      values: [1, 5000, 5, 4, 5006, 9],
      sums: [
        [4, 0, 1, 2],
        [5, 2, 3],
      ],
    };
    const move = (more: Partial<Written> = {}) => sorted(cheapestMove(knownOf({ ...lines, ...more }), new Set([0]), 0, false));

    it("are one large count rather than two small ones", () => {
      expect(move()).toStrictEqual([0, 1]);
    });

    it("are, of two pairs, the one with the smaller sum", () => {
      expect(move({ cells: [1, 3, 1, 1, 3, 1] })).toStrictEqual([0, 2, 3]);
    });
  });

  it("are the corners of a rectangle in a grid, and of a box in a cube", () => {
    const rows = [
      [1, 50, 20, 50],
      [50, 50, 50, 50],
      [30, 50, 40, 50],
    ];
    expect(sorted(cheapestMove(grid(rows), new Set([0]), 0, false))).toStrictEqual([0, 2, 8, 10]);
    const inner = box();
    expect(sorted(cheapestMove(inner, new Set([0]), 0, false))).toStrictEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});

/** A cube of two by two by two counts, 1 and seven times 10, with its twelve sums of pairs. */
function box() {
  const corners = [0, 1, 2, 3, 4, 5, 6, 7];
  const pairs = [1, 2, 4].flatMap((bit) => corners.flatMap((corner) => ((corner & bit) === 0 ? [[corner, corner | bit] as const] : [])));
  const inner = corners.map((corner) => (corner === 0 ? 1 : 10));
  return knownOf({
    values: [...inner, ...pairs.map((pair) => pair.reduce((sum, corner) => sum + Number(inner[corner]), 0))],
    sums: pairs.map((pair, index) => [8 + index, ...pair] as const),
    // Sums stand in many tables.
    cells: [...inner.map(() => 1), ...pairs.map(() => 9)],
  });
}

describe("a count could be one more or one less", () => {
  const small = (counts: readonly boolean[]) => ({ primary: [...counts, false, false, false].slice(0, 5) });

  it("below the threshold, where it is known to be small", () => {
    expect(inLine([1, 2, 9, 13, 25], [0, 1])).toStrictEqual([0, 1]);
    expect(inLine([2, 2, 9, 13, 26], [0, 1])).toStrictEqual([0, 2]);
    expect(inLine([2, 2, 9, 13, 26], [0, 1], { threshold: 4 })).toStrictEqual([0, 1]);
    expect(inLine([2, 2, 9, 13, 26], [0, 1], small([true, false]))).toStrictEqual([0, 1]);
  });

  it("but not nobody, where a cell shows it: zeros are published", () => {
    expect(inLine([1, 1, 9, 13, 24], [0, 1], small([true, false]))).toStrictEqual([0, 2]);
    expect(inLine([2, 1, 9, 13, 25], [0, 1], small([true, false]))).toStrictEqual([0, 1]);
    expect(inLine([1, 0, 9, 13, 23], [0, 1])).toStrictEqual([0, 2]);
    expect(inLine([2, 0, 9, 13, 24], [0, 1])).toStrictEqual([0, 1]);
  });

  it("and nobody, where no cell shows it, unless it is known to be small", () => {
    const nowhere = { cells: [1, 0, 1, 1, 1] };
    expect(inLine([1, 1, 9, 13, 24], [0, 1], { ...nowhere, ...small([true, false]) })).toStrictEqual([0, 1]);
    expect(inLine([1, 1, 9, 13, 24], [0, 1], { ...nowhere, ...small([true, true]) })).toStrictEqual([0, 2]);
    expect(inLine([1, 0, 9, 13, 23], [0, 1], nowhere)).toStrictEqual([0, 2]);
  });

  it("not at all, where it is 1 and only 1 is small: then there is no move", () => {
    expect(inLine([1, 9, 4, 10, 24], [0], { threshold: 2 })).toBeUndefined();
  });

  it("not at all, where all that hang together are known to be small and none can go the other way", () => {
    expect(inLine([1, 1, 0, 0, 2], [0, 1, 4])).toStrictEqual([0, 4]);
    expect(inLine([1, 1, 0, 0, 2], [0, 1, 4], small([true, true, false, false, true]))).toBeUndefined();
  });
});

describe("a search for the cheapest move", () => {
  it("does not go round and round in what is hidden before it pays for something", () => {
    // The first six rows and columns are hidden where they meet, and the last six too. The start stands in one of each.
    const [size, half] = [12, 6];
    const at = (row: number, column: number) => row * size + column;
    const start = at(0, size - 1);
    const values = new Map([
      [start, 1],
      [at(8, 3), 40],
    ]);
    const indices = Array.from({ length: size }, (_, index) => index);
    const rows = indices.map((row) => indices.map((column) => values.get(at(row, column)) ?? 50));
    const blocks = indices.flatMap((row) => indices.filter((column) => row < half === column < half).map((column) => at(row, column)));
    const move = cheapestMove(grid(rows), new Set([start, ...blocks]), start, false);
    expect((move ?? []).filter((count) => !blocks.includes(count))).toStrictEqual([start, at(8, 3)]);
  });

  it("is given up after 4,000 half-made moves, as in a cube of six by six by six", () => {
    const read = countSystem([cube(6, 5)]);
    if ("problems" in read) throw new Error("the cube has problems");
    const values = read.system.counts.map(({ published }) => published ?? 0);
    const start = values.indexOf(5);
    const known = { system: read.system, values, threshold: 6, primary: values.map((_, count) => count === start) };
    expect(cheapestMove(known, new Set([start]), start, false)).toBeUndefined();
  });
});
