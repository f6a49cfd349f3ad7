import { describe, expect, it } from "vitest";
import { type Equation, flowSolver, networkOf, type Range, searchSolver, type Solver } from "../../../src/privacy/solve/index.ts";
import { endsOf, equation, isSolution, square, within } from "./equations.ts";

const INFINITE = Number.POSITIVE_INFINITY;

function flowing(equations: readonly Equation[], size: number): Solver {
  const network = networkOf(equations, size);
  if (network === undefined) throw new Error("the equations are no network");
  return flowSolver(network);
}

const searching = (equations: readonly Equation[], size: number) => searchSolver(equations, size, 200);

/** Equations that both can solve, with the ends of each unknown by hand. */
const CASES: readonly {
  readonly name: string;
  readonly equations: readonly Equation[];
  readonly ranges: readonly Range[];
  /** Where to start; absent: at the lower ends. */
  readonly near?: readonly number[];
  readonly ends: readonly (readonly [number, number])[];
}[] = [
  {
    name: "five in two",
    equations: [equation([1, 2], 5)],
    ranges: within(2, 0),
    ends: [
      [0, 5],
      [0, 5],
    ],
  },
  {
    name: "five in two, of 1 or more",
    equations: [equation([1, 2], 5)],
    ranges: within(2, 1),
    ends: [
      [1, 4],
      [1, 4],
    ],
  },
  {
    name: "five in two, of which one is small",
    equations: [equation([1, 2], 5)],
    ranges: [{ lower: 1, upper: 2 }, ...within(1, 1)],
    ends: [
      [1, 2],
      [3, 4],
    ],
  },
  {
    name: "a total without an end",
    equations: [equation([-1, 2, 3], 0)],
    ranges: [...within(1, 1), ...within(1, 1, 2), ...within(1, 1)],
    ends: [
      [2, INFINITE],
      [1, 2],
      [1, INFINITE],
    ],
  },
  {
    name: "a total of parts that have an end",
    equations: [equation([-1, 2, 3], 0)],
    ranges: [...within(1, 0), ...within(2, 1, 3)],
    ends: [
      [2, 6],
      [1, 3],
      [1, 3],
    ],
  },
  {
    name: "a difference",
    equations: [equation([1, -2], 3)],
    ranges: within(2, 0),
    ends: [
      [3, INFINITE],
      [0, INFINITE],
    ],
  },
  {
    name: "two by two: 9 − x, 4 − x, 2 + x",
    equations: square([9, 6], [4, 11]),
    ranges: within(4, 0),
    ends: [
      [0, 4],
      [5, 9],
      [0, 4],
      [2, 6],
    ],
  },
  {
    name: "two by two, of 1 or more",
    equations: square([9, 6], [4, 11]),
    ranges: within(4, 1),
    ends: [
      [1, 3],
      [6, 8],
      [1, 3],
      [3, 5],
    ],
  },
  {
    name: "two by two that fit in one way only",
    equations: square([2, 2], [2, 2]),
    ranges: within(4, 1),
    ends: [
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ],
  },
  {
    name: "what can be negative",
    equations: [equation([1, 2], 0)],
    ranges: within(2, -3, 2),
    ends: [
      [-2, 2],
      [-2, 2],
    ],
  },
  {
    name: "what has no end on either side",
    equations: [equation([1, 2], 4)],
    ranges: [{ lower: Number.NEGATIVE_INFINITY, upper: INFINITE }, ...within(1, 1)],
    near: [0, 0],
    ends: [
      [Number.NEGATIVE_INFINITY, 3],
      [1, INFINITE],
    ],
  },
  {
    name: "two sums that share nothing",
    equations: [equation([1, 2], 3), equation([3, 4], 7)],
    ranges: within(4, 1),
    ends: [
      [1, 2],
      [1, 2],
      [1, 6],
      [1, 6],
    ],
  },
  {
    name: "a way through three sums",
    equations: [equation([1, 2], 6), equation([2, 3], 5), equation([3, 4], 9)],
    ranges: within(4, 1),
    ends: [
      [2, 5],
      [1, 4],
      [1, 4],
      [5, 8],
    ],
  },
];

describe.each([
  ["by flows", flowing],
  ["by trying", searching],
])("what unknowns can be, found %s", (_, solverOf) => {
  it.each(CASES)("$name", ({ equations, ranges, near, ends }) => {
    const solver = solverOf(equations, ranges.length);
    expect(endsOf(solver, ranges, near)).toStrictEqual(ends);
    const solution = solver.solve(ranges, near);
    expect(isSolution(equations, ranges, solution)).toBe(true);
    if (typeof solution === "string") return;
    for (const [unknown, [lower, upper]] of ends.entries()) {
      const another = solver.another(ranges, solution, unknown);
      if (lower === upper) expect(another).toBe("none");
      else {
        expect(isSolution(equations, ranges, another)).toBe(true);
        expect(another[unknown]).not.toBe(solution[unknown]);
      }
    }
  });

  it.each([
    ["a sum that is too small", [equation([1, 2], 1)], within(2, 1)],
    ["a sum that is too large", [equation([1, 2], 7)], within(2, 0, 3)],
    ["a range without a number", [equation([1, 2], 4)], [{ lower: 3, upper: 2 }, ...within(1, 0)]],
    ["margins that do not add up", square([9, 6], [4, 10]), within(4, 0)],
    ["margins that leave less than nothing", square([9, 6], [20, -5]), within(4, 0)],
    ["a negative sum", [equation([1, 2], -1)], within(2, 0)],
  ] as const)("is nothing with %s", (_, equations, ranges) => {
    expect(solverOf(equations, ranges.length).solve(ranges)).toBe("none");
  });

  it("starts from values that fit, and changes nothing about them", () => {
    const near = [2, 7, 2, 4];
    expect(solverOf(square([9, 6], [4, 11]), 4).solve(within(4, 0), near)).toStrictEqual(near);
  });

  it.each([[[0, 0, 0, 0]], [[100, 0, 0, 100]], [[-5, 9, 4, 2]], [[2, 7, 2]], [[]]])("starts from values that need not fit: %j", (near) => {
    const [equations, ranges] = [square([9, 6], [4, 11]), within(4, 1)];
    expect(isSolution(equations, ranges, solverOf(equations, 4).solve(ranges, near))).toBe(true);
  });

  it("stays as near as it goes: a start within its ends, in a sum that leaves room", () => {
    expect(solverOf([equation([-1, 2, 3], 0)], 3).solve(within(3, 1), [9, 4, 5])).toStrictEqual([9, 4, 5]);
  });

  it("is found from either end of its range", () => {
    const [equations, ranges] = [square([9, 6], [4, 11]), within(4, 0)];
    const solver = solverOf(equations, 4);
    for (const x of [0, 2, 4]) {
      const solution = [x, 9 - x, 4 - x, 2 + x];
      expect([solver.extreme(ranges, solution, 0, -1), solver.extreme(ranges, solution, 0, 1)]).toStrictEqual([0, 4]);
      const another = solver.another(ranges, solution, 0);
      expect(isSolution(equations, ranges, another)).toBe(true);
      expect(another[0]).not.toBe(x);
    }
  });
});
