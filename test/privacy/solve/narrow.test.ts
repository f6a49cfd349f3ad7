import { describe, expect, it } from "vitest";
import { narrow } from "../../../src/privacy/solve/narrow.ts";
import { patienceFor } from "../../../src/privacy/solve/patience.ts";
import type { Equation } from "../../../src/privacy/solve/index.ts";
import { equation, square } from "./equations.ts";

const INFINITE = Number.POSITIVE_INFINITY;

function narrowed(equations: readonly Equation[], lower: readonly number[], upper: readonly number[], steps = 100) {
  const standing = lower.map((_, unknown) =>
    equations.flatMap(({ terms }, index) => (terms.some((term) => term.unknown === unknown) ? [index] : [])),
  );
  return narrow({ equations, standing }, { lower, upper }, equations.keys(), patienceFor(steps));
}

describe("ranges are narrowed", () => {
  it.each([
    ["by what the others leave of a sum", [equation([1, 2], 5)], [0, 0], [INFINITE, INFINITE], [0, 0], [5, 5]],
    ["from below by what the others can be at most", [equation([1, 2], 9)], [0, 0], [4, 7], [2, 5], [4, 7]],
    ["where one is taken away", [equation([1, -2], 3)], [0, 0], [8, INFINITE], [3, 0], [8, 5]],
    ["where both are taken away", [equation([-1, -2], -5)], [1, 1], [INFINITE, INFINITE], [1, 1], [4, 4]],
    ["from sum to sum", [equation([1, 2], 5), equation([2, 3], 9)], [0, 0, 0], [2, 9, 9], [0, 3, 4], [2, 5, 6]],
    ["from sum to sum and back", [equation([2, 3], 9), equation([1, 2], 5)], [0, 0, 0], [2, 9, 9], [0, 3, 4], [2, 5, 6]],
    ["to one value", square([2, 2], [2, 2]), [1, 1, 1, 1], [9, 9, 9, 9], [1, 1, 1, 1], [1, 1, 1, 1]],
  ] as const)("%s", (_, equations, lower, upper, least, most) => {
    expect(narrowed(equations, lower, upper)).toStrictEqual({ lower: least, upper: most });
  });

  it.each([
    ["two of three have no end", [equation([1, 2, -3], 0)], [1, 1, 0], [INFINITE, 4, INFINITE], [1, 1, 2], [INFINITE, 4, INFINITE]],
    ["one alone has no end", [equation([1, 2, -3], 0)], [1, 1, 0], [3, 4, INFINITE], [1, 1, 2], [3, 4, 7]],
    ["one has no end below", [equation([1, 2], 4)], [-INFINITE, 1], [INFINITE, 3], [1, 1], [3, 3]],
    [
      "nothing has an end",
      [equation([1, -2], 4)],
      [-INFINITE, -INFINITE],
      [INFINITE, INFINITE],
      [-INFINITE, -INFINITE],
      [INFINITE, INFINITE],
    ],
  ] as const)("as far as it goes where %s", (_, equations, lower, upper, least, most) => {
    expect(narrowed(equations, lower, upper)).toStrictEqual({ lower: least, upper: most });
  });

  it("until nothing fits", () => {
    expect(narrowed([equation([1, 2], 9)], [0, 0], [4, 4])).toBeUndefined();
    expect(narrowed([equation([1, 2], 8)], [0, 0], [4, 4])).toStrictEqual({ lower: [4, 4], upper: [4, 4] });
  });

  it("as long as patience lasts: one step for each time that a sum is looked at", () => {
    const equations = [equation([1, 2], 5), equation([2, 3], 9)];
    expect(narrowed(equations, [0, 0, 0], [9, 9, 9], 1)).toBeUndefined();
    expect(narrowed(equations, [0, 0, 0], [5, 5, 9], 2)).toBeDefined();
  });

  it("beginning with the sums that are told", () => {
    const equations = [equation([1, 2], 5), equation([3, 4], 5)];
    const indexed = { equations, standing: [[0], [0], [1], [1]] };
    const box = { lower: [0, 0, 0, 0], upper: [9, 9, 9, 9] };
    expect(narrow(indexed, box, [1], patienceFor(9))).toStrictEqual({ lower: [0, 0, 0, 0], upper: [9, 9, 5, 5] });
    expect(box.upper).toStrictEqual([9, 9, 9, 9]);
  });
});
