import { describe, expect, it } from "vitest";
import { ATTACKERS, auditTable, type FrequencyTable } from "welfare-core";
import { lineTable } from "../read-table.ts";

/** Each hidden cell: the ends for the three readers; an interval without an end has one number. */
function intervals(table: FrequencyTable | readonly FrequencyTable[], threshold?: number) {
  return auditTable(table, { threshold }).cells.map((cell) =>
    ATTACKERS.map((attacker) => {
      const { lower, upper } = cell.intervals[attacker] ?? { lower: "none" };
      return upper === undefined ? [lower] : [lower, upper];
    }),
  );
}

const marked = (counts: readonly (number | null)[], primary: readonly (boolean | undefined)[]) => {
  const table = lineTable(counts);
  return { ...table, cells: table.cells.map((cell, index) => ({ ...cell, primary: primary[index] })) };
};

describe("a belief that fits nothing", () => {
  it("is given up where a zero is hidden", () => {
    expect(intervals(lineTable([null, 5, 5]))).toStrictEqual([
      [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    ]);
  });

  it("is given up for the others first: who takes one of two to be small then knows that the other is nobody", () => {
    expect(intervals(lineTable([null, null, 9, 10]))).toStrictEqual([
      [
        [0, 1],
        [0, 1],
        [1, 1],
      ],
      [
        [0, 1],
        [0, 1],
        [1, 1],
      ],
    ]);
  });

  it("is given up where two that are told to be small would have to be ten", () => {
    expect(intervals(marked([null, null, 5, 15], [true, true, undefined, undefined]))).toStrictEqual([
      [
        [0, 10],
        [1, 9],
        [1, 9],
      ],
      [
        [0, 10],
        [1, 9],
        [1, 9],
      ],
    ]);
  });

  it("is given up where one that is told to be small would have to be none", () => {
    expect(intervals(marked([null, null, 5, 6], [true, false, undefined, undefined]))).toStrictEqual([
      [
        [0, 1],
        [0, 1],
        [1, 1],
      ],
      [
        [0, 1],
        [0, 1],
        [0, 0],
      ],
    ]);
  });
});

describe("what is told of a hidden cell", () => {
  it("is that it is small, or that it is not for being small that it is hidden", () => {
    expect(intervals(marked([null, null, 5, 15], [true, false, undefined, undefined]))).toStrictEqual([
      [
        [0, 10],
        [1, 9],
        [1, 2],
      ],
      [
        [0, 10],
        [1, 9],
        [8, 9],
      ],
    ]);
    expect(intervals(marked([null, null, 5, 15], [false, false, undefined, undefined]))).toStrictEqual([
      [
        [0, 10],
        [1, 9],
        [1, 9],
      ],
      [
        [0, 10],
        [1, 9],
        [1, 9],
      ],
    ]);
  });

  it("says nothing of the others where nothing is published beside them", () => {
    expect(intervals(marked([null, null, null], [true, true, undefined]))).toStrictEqual([
      [[0], [1], [1, 2]],
      [[0], [1], [1, 2]],
      [[0], [2], [2]],
    ]);
  });

  it("depends on the threshold", () => {
    expect(intervals(marked([null, null, 5, 15], [true, false, undefined, undefined]), 5)).toStrictEqual([
      [
        [0, 10],
        [1, 9],
        [1, 4],
      ],
      [
        [0, 10],
        [1, 9],
        [6, 9],
      ],
    ]);
    expect(intervals(lineTable([null, null, 5, 15]), 2)).toStrictEqual([
      [
        [0, 10],
        [1, 9],
        [1, 1],
      ],
      [
        [0, 10],
        [1, 9],
        [1, 1],
      ],
    ]);
  });
});

describe("what no cell shows", () => {
  it("may be nobody, and nobody takes it to be small", () => {
    const listed = { ...lineTable([null, 5, 9]), cells: lineTable([null, 5, 9]).cells.filter(({ at }) => at["a"] !== "a2") };
    expect(intervals(listed)).toStrictEqual([
      [
        [0, 9],
        [1, 9],
        [1, 2],
      ],
    ]);
    const part = { id: "t", dimensions: [], cells: [{ at: {}, count: null, partOf: "k" }] };
    const base = { id: "u", dimensions: [], cells: [{ at: {}, count: 9, key: "k" }] };
    expect(intervals([part, base])).toStrictEqual([
      [
        [0, 9],
        [1, 9],
        [1, 2],
      ],
      [
        [0, 9],
        [0, 8],
        [0, 8],
      ],
    ]);
  });
});
