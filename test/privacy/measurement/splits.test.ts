import { describe, expect, it } from "vitest";
import type { ReadResult } from "../../../src/privacy/measurement/read-measurement.ts";
import { placeIn, splitsOf } from "../../../src/privacy/measurement/splits.ts";

interface Named {
  readonly name: string;
  readonly categories: readonly string[];
  readonly overlapping: boolean;
}

const group = (categories: readonly string[], overlapping = false, name = "group"): Named => ({ name, categories, overlapping });

/** The ways in which a table with such parts divides a total: lists of categories by dimension. */
function waysOf(by: readonly Named[], parts: readonly (number | undefined)[], total: number | undefined) {
  const result = (index: number): ReadResult => ({ index, place: [] });
  const counts = [total, ...parts];
  const countsOf = ({ index }: ReadResult) => {
    const count = counts[index];
    return count === undefined ? undefined : [count, 0];
  };
  const splits = splitsOf({ by, parts: parts.map((_, index) => result(index + 1)) }, result(0), countsOf);
  return splits.map((split) => split.map(({ id, categories }) => [id, ...categories].join(", ")));
}

const APART = [["by group, in a, not in a"], ["by group, in b, not in b"]];
const DIVIDED = [["by group, in a, in b"]];

describe("parts of which nobody is in two", () => {
  it("divide the total where they add up, and where that cannot be seen", () => {
    expect(waysOf([group(["a", "b"])], [3, 4], 7)).toStrictEqual(DIVIDED);
    expect(waysOf([group(["a", "b"])], [3, undefined], 7)).toStrictEqual(DIVIDED);
    expect(waysOf([group(["a", "b"])], [3, 4], undefined)).toStrictEqual(DIVIDED);
  });

  it("are looked at one by one where they do not add up, those of whom it is not known too", () => {
    expect(waysOf([group(["a", "b"])], [3, 4], 8)).toStrictEqual(APART);
    expect(waysOf([group(["a", "unknown"])], [3, 4], 8)).toStrictEqual([
      ["by group, in a, not in a"],
      ["by group, in unknown, not in unknown"],
    ]);
  });
});

describe("parts that overlap", () => {
  it("divide the total only where they are seen to add up", () => {
    expect(waysOf([group(["a", "b"], true)], [3, 4], 7)).toStrictEqual(DIVIDED);
    expect(waysOf([group(["a", "b"], true)], [3, 4], 6)).toStrictEqual(APART);
    expect(waysOf([group(["a", "b"], true)], [3, undefined], 7)).toStrictEqual(APART);
    expect(waysOf([group(["a", "b"], true)], [3, 4], undefined)).toStrictEqual(APART);
  });

  it("are looked at beside those in none and of whom it is not known", () => {
    expect(waysOf([group(["a", "none", "b", "unknown"], true)], [3, 1, 4, 1], 6)).toStrictEqual([
      ["by group, in a, not in a, in none, in unknown"],
      ["by group, in b, not in b, in none, in unknown"],
    ]);
    expect(waysOf([group(["none"], true)], [1], 6)).toStrictEqual([["by group, others, in none"]]);
  });

  it("keep a dimension beside them that does not overlap whole", () => {
    const by = [group(["a", "b"], true), group(["x", "y"], false, "town")];
    expect(waysOf(by, [3, 4, 5, 6], 9)).toStrictEqual([
      ["by group, in a, not in a", "by town, in x, in y"],
      ["by group, in b, not in b", "by town, in x, in y"],
    ]);
  });
});

describe("several dimensions", () => {
  it("are divided in every combination of their ways", () => {
    const by = [group(["a", "b"]), group(["x", "y"], false, "town")];
    expect(waysOf(by, [1, 2, 3, 4], 10)).toStrictEqual([["by group, in a, in b", "by town, in x, in y"]]);
    expect(waysOf(by, [1, 2, 3, 4], 11)).toStrictEqual([
      ["by group, in a, not in a", "by town, in x, not in x"],
      ["by group, in a, not in a", "by town, in y, not in y"],
      ["by group, in b, not in b", "by town, in x, not in x"],
      ["by group, in b, not in b", "by town, in y, not in y"],
    ]);
  });
});

describe("a place in a table", () => {
  const dimensions = [
    { id: "by group", categories: ["in a", "not in a"] },
    { id: "by town", categories: ["in x", "in y"] },
  ];

  it.each([
    ["the total", [], {}],
    ["a margin", [["town", "y"]], { "by town": "in y" }],
    [
      "a cell",
      [
        ["group", "a"],
        ["town", "x"],
      ],
      { "by group": "in a", "by town": "in x" },
    ],
    ["no category of it", [["group", "b"]], undefined],
    ["a category of another dimension", [["group", "x"]], undefined],
    [
      "one that is half in it",
      [
        ["group", "a"],
        ["age", "old"],
      ],
      undefined,
    ],
  ] as const)("is that of %s", (_, place, expected) => {
    expect(placeIn(place, dimensions)).toStrictEqual(expected);
  });
});
