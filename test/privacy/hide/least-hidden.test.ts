import { describe, expect, it } from "vitest";
import { type FrequencyTable, suppressTables } from "welfare-core";
import { tablesOf } from "../arbitraries.ts";
import { countsOf, gridTable, LARGE, lineTable, singleCell } from "../read-table.ts";

describe.each([
  ["alone", []],
  ["beside a large table", [LARGE]],
])("%s,", (_, others) => {
  const published = (tables: readonly FrequencyTable[], threshold?: number) => {
    const result = suppressTables([...tables, ...others], { threshold });
    if (!result.ok) return result.error.problems;
    const counts = result.value.tables.map(countsOf);
    expect(counts.slice(tables.length)).toStrictEqual(others.map(countsOf));
    return counts.slice(0, tables.length);
  };

  describe("the least that is hidden in a line", () => {
    it.each([
      ["the smallest beside a small one", [1, 9, 4, 10, 24], [null, 9, null, 10, 24]],
      ["the first of two that are alike", [1, 4, 4, 9, 18], [null, null, 4, 9, 18]],
      ["the last where the others are larger", [1, 9, 5, 4, 19], [null, 9, 5, null, 19]],
      ["the total, where it is the smallest that helps", [2, 3, 0, 5], [null, null, 0, 5]],
      ["no zero, however small it is", [2, 0, 0, 6, 8], [null, 0, 0, null, 8]],
      ["nothing where two small ones hide each other", [1, 2, 30, 33], [null, null, 30, 33]],
      ["nothing where all are nobody or many", [0, 3, 7, 10], [0, 3, 7, 10]],
      ["nothing more where nothing is published of what hangs together", [2, 2], [null, null]],
    ] as const)("is %s", (_, given, expected) => {
      expect(published([lineTable(given)])).toStrictEqual([expected]);
    });

    it("depends on the threshold", () => {
      const line = lineTable([3, 4, 20, 30, 57]);
      expect(published([line], 3)).toStrictEqual([[3, 4, 20, 30, 57]]);
      expect(published([line], 4)).toStrictEqual([[null, null, 20, 30, 57]]);
    });
  });

  describe("the least that is hidden in a grid", () => {
    it("is one total, where everything beside a small row is nobody", () => {
      expect(
        published([
          gridTable([
            [1, 0, 1],
            [0, 5, 5],
            [1, 5, 6],
          ]),
        ]),
      ).toStrictEqual([[null, 0, null, 0, 5, 5, null, 5, null]]);
    });

    it("is a rectangle with the smallest sum", () => {
      expect(
        published([
          gridTable([
            [1, 20, 9, 30],
            [20, 20, 20, 60],
            [9, 20, 9, 38],
            [30, 60, 38, 128],
          ]),
        ]),
      ).toStrictEqual([[null, 20, null, 30, 20, 20, 20, 60, null, 20, null, 38, 30, 60, 38, 128]]);
    });

    it("is nothing more where small ones stand in a rectangle", () => {
      expect(
        published([
          gridTable([
            [1, 2, 9, 12],
            [2, 1, 9, 12],
            [9, 9, 9, 27],
            [12, 12, 27, 51],
          ]),
        ]),
      ).toStrictEqual([[null, null, 9, 12, null, null, 9, 12, 9, 9, 9, 27, 12, 12, 27, 51]]);
    });
  });

  describe("linked tables", () => {
    it("hide a zero where nothing else helps", () => {
      // The total is at least 1 + 1, and at most the 2 of the other line, if the other there is published as nobody.
      const women = (table: FrequencyTable) => ({ ...table, population: "women" });
      const [byWork, byTown] = [women(lineTable([1, 1, 2], "work", "work")), women(lineTable([2, 0, 2], "town", "town"))];
      expect(published([byWork, byTown])).toStrictEqual([
        [null, null, null],
        [null, null, null],
      ]);
    });

    const shapes = (["b", "c"] as const).map((other) => [["a", 2] as const, [other, 2] as const]);
    const persons = (...groups: readonly (readonly [number, readonly number[]])[]) =>
      groups.flatMap(([size, person]) => Array.from({ length: size }, () => person));

    it("hide the total of all and one of a column, and no zero, where one person is what 3 leave of 4 by each trait", () => {
      // All, by the other trait, then a row with its two cells, and a row with its two cells.
      expect(published(tablesOf(shapes, persons([3, [0, 0, 0]], [1, [1, 1, 0]])))).toStrictEqual([
        [null, 3, null, 3, 3, 0, null, 0, null],
        [null, null, 0, 3, 3, 0, null, null, 0],
      ]);
    });

    it("hide totals rather than cells of which a reader could take one for small", () => {
      // 1 or 2 leave 3 or 2 of 4, and 2 would be small; of the totals of 4 and 5 nothing is known but what was given.
      expect(
        published(
          tablesOf(
            shapes,
            persons([2, [0, 0, 0]], [1, [0, 0, 1]], [1, [0, 1, 0]], [2, [0, 1, 1]], [1, [1, 0, 0]], [1, [1, 0, 1]], [1, [1, 1, 1]]),
          ),
        ),
      ).toStrictEqual([
        [9, null, null, 6, 3, 3, 3, null, null],
        [9, null, null, 6, 3, 3, 3, null, null],
      ]);
    });

    it("count a count that two of them show twice", () => {
      // Beside 1 there are 5, shown in both, and 6, shown in one.
      const other = {
        ...lineTable([5, 30, 35], "other"),
        cells: lineTable([5, 30, 35], "other").cells.map((cell, index) => (index === 0 ? { ...cell, key: "k" } : cell)),
      };
      const line = lineTable([1, 5, 6, 12]);
      const keyed = { ...line, cells: line.cells.map((cell, index) => (index === 1 ? { ...cell, key: "k" } : cell)) };
      expect(published([keyed])).toStrictEqual([[null, null, 6, 12]]);
      expect(published([keyed, other])).toStrictEqual([
        [null, 5, null, 12],
        [5, 30, 35],
      ]);
    });

    it("hide a count wherever it stands", () => {
      expect(published([singleCell(2, { key: "k" }), singleCell(2, { key: "k" }, "u"), singleCell(3, { key: "l" }, "v")])).toStrictEqual([
        [null],
        [null],
        [3],
      ]);
    });
  });

  describe("what a base leaves", () => {
    const figures = (part: number | null, base: number | null) => [
      singleCell(part, { partOf: "k" }, "part"),
      singleCell(base, { key: "k" }, "base"),
    ];

    it.each([
      [9, 10, 3, [[null], [10]]],
      [8, 10, 3, [[null], [10]]],
      [7, 10, 3, [[7], [10]]],
      [7, 10, 4, [[null], [10]]],
      [10, 10, 3, [[10], [10]]],
      [2, 10, 3, [[null], [10]]],
      [2, 2, 3, [[null], [null]]],
      [1, 2, 3, [[null], [null]]],
      [0, 2, 3, [[0], [null]]],
    ])("is protected: a part of %d of %d by the threshold %d", (part, base, threshold, expected) => {
      expect(published(figures(part, base), threshold)).toStrictEqual(expected);
    });

    it("is looked after where the part came hidden", () => {
      expect(published(figures(null, 10))).toStrictEqual([[null], [10]]);
      expect(published(figures(9, null))).toStrictEqual([[9], [null]]);
      expect(published(figures(null, 2))).toStrictEqual([[null], [null]]);
    });
  });
});

describe("the least that is hidden in twenty cells", () => {
  it("is safe against who takes a cell for small: not the smallest rectangle, but the next", () => {
    // Beside 5, 6 and 6 in a rectangle 1 would be at most 5, by 1 + 5, and so the 6 below it 2 or more, by 1 + 6: 2, if it is small. With 13, 6 and 5 it is 1 or 2.
    const table = gridTable([
      [20, 3, 16, 22, 61],
      [13, 1, 10, 5, 29],
      [5, 6, 18, 6, 35],
      [38, 10, 44, 33, 125],
    ]);
    const result = suppressTables([table]);
    expect(result.ok && result.value.reasons.map(({ at }) => [at["row"], at["column"]])).toStrictEqual([
      ["r2", "c1"],
      ["r2", "c2"],
      ["r3", "c1"],
      ["r3", "c2"],
    ]);
  });

  it("is a zero and the total of all, where two tables of the same five leave nothing less", () => {
    // As long as nobody is published, 2 = 0 + 2 is at most 2, and 1 + 1 at least 2. And 5 less each of three totals of 3 is 2: hidden are the three, or the 5.
    const people = [
      [0, 0, 1],
      [0, 1, 1],
      [1, 0, 0],
      [1, 1, 0],
      [1, 1, 1],
    ];
    const shapes = (["b", "c"] as const).map((other) => [["a", 2] as const, [other, 2] as const]);
    const result = suppressTables(tablesOf(shapes, people));
    expect(result.ok && result.value.tables.map((table) => countsOf(table).filter((count) => count !== null))).toStrictEqual([
      [3, 3],
      [3, 3],
    ]);
  });
});
