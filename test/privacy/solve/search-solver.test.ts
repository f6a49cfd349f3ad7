import { describe, expect, it } from "vitest";
import { type Equation, searchSolver } from "../../../src/privacy/solve/index.ts";
import { patienceFor } from "../../../src/privacy/solve/patience.ts";
import { endsOf, equation, isSolution, triangle, within } from "./equations.ts";

const solver = (equations: readonly Equation[], size: number) => searchSolver(equations, size, 200);

describe("equations that are no network", () => {
  it("may have one solution that no range shows: each two of three are eight", () => {
    expect(endsOf(solver(triangle(8, 8, 8), 3), within(3, 0))).toStrictEqual([
      [4, 4],
      [4, 4],
      [4, 4],
    ]);
    expect(solver(triangle(8, 8, 8), 3).another(within(3, 0), [4, 4, 4], 1)).toBe("none");
  });

  it("may have none in whole numbers: each two of three are seven", () => {
    expect(solver(triangle(7, 7, 7), 3).solve(within(3, 0))).toBe("none");
  });

  it("may have an unknown in three sums", () => {
    const equations = [equation([1, 2], 6), equation([1, 3], 5), equation([1, 4], 4)];
    expect(endsOf(solver(equations, 4), within(4, 1))).toStrictEqual([
      [1, 3],
      [3, 5],
      [2, 4],
      [1, 3],
    ]);
  });

  it("have gaps between their ends, that are stepped over: each two of three and a pair", () => {
    // x1 = (p + r − q) / 2 with p = 10 − y, q = r = 10: y is even.
    const equations = [equation([1, 2, 4], 10), equation([2, 3], 10), equation([1, 3], 10)];
    const ranges = [...within(3, 0), ...within(1, 0, 5)];
    expect(endsOf(solver(equations, 4), ranges)).toStrictEqual([
      [3, 5],
      [3, 5],
      [5, 7],
      [0, 4],
    ]);
    const another = solver(equations, 4).another(ranges, [5, 5, 5, 0], 3);
    expect(isSolution(equations, ranges, another)).toBe(true);
    expect(another[3]).not.toBe(0);
    expect(solver(equations, 4).another(ranges, [3, 3, 7, 4], 3)[3]).toBeLessThan(4);
  });

  it("have no other value for an unknown whose range holds one, however free the others are", () => {
    const ranges = [...within(1, 2, 2), ...within(2, 0)];
    expect(solver([equation([1, 2, -3], 5)], 3).another(ranges, [2, 3, 0], 0)).toBe("none");
    expect(solver([equation([1, 2, -3], 5)], 3).another(ranges, [2, 3, 0], 1)).toStrictEqual([2, 4, 1]);
  });

  it("go on for ever where more can always be added", () => {
    // x1 + x2 = x4, x2 + x3 = x4, x1 + x3 = 6: x1 = x3 = 3, and x2 has no end.
    const equations = [equation([1, 2, -4], 0), equation([2, 3, -4], 0), equation([1, 3], 6)];
    const ranges = within(4, 0);
    const end = (unknown: number, direction: 1 | -1) => solver(equations, 4).extreme(ranges, [3, 0, 3, 3], unknown, direction);
    expect([end(1, -1), end(1, 1)]).toStrictEqual([0, Number.POSITIVE_INFINITY]);
    expect([end(3, -1), end(3, 1)]).toStrictEqual([3, Number.POSITIVE_INFINITY]);
  });
});

describe("too much for the search", () => {
  it("are more unknowns than it is told to take: then nothing is proven", () => {
    const equations = triangle(8, 8, 8);
    const [few, enough] = [searchSolver(equations, 3, 2), searchSolver(equations, 3, 3)];
    const ranges = within(3, 0);
    expect([few.solve(ranges, [4, 4, 4]), few.extreme(ranges, [4, 4, 4], 0, 1), few.another(ranges, [4, 4, 4], 0)]).toStrictEqual([
      "unproven",
      "unproven",
      "unproven",
    ]);
    expect([enough.solve(ranges), enough.extreme(ranges, [4, 4, 4], 0, 1), enough.another(ranges, [4, 4, 4], 0)]).toStrictEqual([
      [4, 4, 4],
      4,
      "none",
    ]);
  });

  it("are more values than it has patience for, unless it starts near a solution", () => {
    const far = solver(triangle(100_000, 100_000, 100_000), 3);
    const ranges = within(3, 0);
    const solution = [50_000, 50_000, 50_000];
    expect(far.solve(ranges)).toBe("unproven");
    expect(far.solve(ranges, [50_001, 49_999, 50_000])).toStrictEqual(solution);
    expect(far.another(ranges, solution, 0)).toBe("none");
    expect([far.extreme(ranges, solution, 0, -1), far.extreme(ranges, solution, 0, 1)]).toStrictEqual([50_000, 50_000]);
  });

  it("are sums that chase each other upwards without an end", () => {
    // x1 is 6 in every solution, but x2 and x3 = x2 + 1 go on for ever.
    const chasing = solver([equation([1, 2, -3], 5), equation([1, -2, 3], 7)], 3);
    const ranges = within(3, 0);
    const solution = [6, 0, 1];
    expect(chasing.solve(ranges, solution)).toStrictEqual(solution);
    expect(chasing.extreme(ranges, solution, 0, 1)).toBe("unproven");
    expect(chasing.another(ranges, solution, 0)).toBe("unproven");
    expect(chasing.another([...within(1, 6), ...within(2, 0)], solution, 0)).toBe("unproven");
    expect(chasing.another([...within(1, 0, 6), ...within(2, 0)], solution, 0)).toBe("unproven");
  });
});

describe("patience", () => {
  it("lasts for its steps and no more", () => {
    const patience = patienceFor(2);
    expect([patience.isOver(), patience.spend(), patience.spend(), patience.isOver()]).toStrictEqual([false, true, true, false]);
    expect([patience.spend(), patience.isOver()]).toStrictEqual([false, true]);
  });
});
