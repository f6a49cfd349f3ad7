import { describe, expect, it } from "vitest";
import type { ReadIndicator } from "../../../src/privacy/measurement/read-measurement.ts";
import { tableToGiveUp } from "../../../src/privacy/measurement/table-to-give-up.ts";

/** An indicator of which only the tables matter: their dimensions, and the numbers of their results. */
function indicator(...tables: readonly (readonly [dimensions: string, results: readonly number[]])[]): ReadIndicator {
  return {
    basis: { population: "", known: "", question: "", isOpposite: false },
    hasAnswers: false,
    total: { index: 99, place: [] },
    tables: tables.map(([dimensions, results]) => ({
      by: dimensions.split(" ").map((name) => ({ name, categories: [], overlapping: false })),
      parts: results.map((index) => ({ index, place: [] })),
    })),
  };
}

describe("what is given up where the search takes too long", () => {
  it.each([
    ["the table with the most dimensions", [indicator(["town", [1, 2]], ["town gender", [3, 4]])], [1, 2], [3, 4]],
    [
      "of all indicators together, in whatever order they have the dimensions",
      [indicator(["town gender", [1, 2]]), indicator(["gender town", [3]])],
      [],
      [1, 2, 3],
    ],
    [
      "of two with as many the one of which more is suppressed anyway",
      [indicator(["town", [1, 2, 3, 4]], ["gender", [5, 6]])],
      [1, 5],
      [5, 6],
    ],
    ["the first of two that are alike", [indicator(["town", [1, 2]], ["gender", [3, 4]])], [1, 3], [1, 2]],
    ["no table that is suppressed already", [indicator(["town gender", [1, 2]], ["town", [3, 4]])], [1, 2], [3, 4]],
    ["nothing where only totals are left", [indicator(["town", [1, 2]])], [1, 2], undefined],
    ["nothing where there are no tables", [indicator()], [], undefined],
  ])("is %s", (_, indicators, hidden, expected) => {
    expect(tableToGiveUp(indicators, new Set(hidden))).toStrictEqual(expected);
  });
});
