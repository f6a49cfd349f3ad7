import { describe, expect, it } from "vitest";
import { networkOf } from "../../../src/privacy/solve/index.ts";
import { equation, square, triangle } from "./equations.ts";

describe("equations as a network", () => {
  it("are one node each, and one more for what stands in one equation only", () => {
    expect(networkOf([equation([1, 2], 5)], 2)).toStrictEqual({
      nodes: 2,
      tails: [1, 1],
      heads: [0, 0],
      demands: [5, -5],
      arcsAt: [
        [0, 1],
        [0, 1],
      ],
    });
  });

  it("have what is taken away flow out", () => {
    expect(networkOf([equation([1, -2], 3)], 2)).toMatchObject({ tails: [1, 0], heads: [0, 1], demands: [3, -3] });
  });

  it("turn the columns of a table round, so that each cell flows from its column to its row", () => {
    expect(networkOf(square([9, 6], [4, 11]), 4)).toStrictEqual({
      nodes: 5,
      tails: [2, 3, 2, 3],
      heads: [0, 0, 1, 1],
      demands: [9, 6, -4, -11, -0],
      arcsAt: [[0, 1], [2, 3], [0, 2], [1, 3], []],
    });
  });

  it("leave as it is what is added in one and taken away in another", () => {
    expect(networkOf([equation([1, 2], 4), equation([-1, 3], 6)], 3)).toMatchObject({
      tails: [1, 2, 2],
      heads: [0, 0, 1],
      demands: [4, 6, -10],
    });
  });

  it("are none when no signs do: three unknowns of which each two are added", () => {
    expect(networkOf(triangle(2, 2, 2), 3)).toBeUndefined();
    expect(networkOf([equation([1, -2], 0), equation([2, -3], 0), equation([1, -3], 0)], 3)).toBeDefined();
  });

  it("are none when an unknown stands in three", () => {
    expect(networkOf([equation([1, 2], 4), equation([1, 3], 4)], 3)).toBeDefined();
    expect(networkOf([equation([1, 2], 4), equation([1, 3], 4), equation([1, 4], 4)], 4)).toBeUndefined();
  });

  it("are none when an unknown stands twice in one", () => {
    expect(networkOf([equation([1, 1], 4)], 1)).toBeUndefined();
    expect(networkOf([equation([1, 1, 2], 9), equation([1, 3], 6)], 3)).toBeUndefined();
    expect(networkOf([equation([1, 3], 6), equation([1, 1, 2], 9)], 3)).toBeUndefined();
    expect(networkOf([equation([1, -1, 2], 9), equation([1, 3], 6)], 3)).toBeUndefined();
    expect(networkOf([equation([1, -1, 2], 9)], 2)).toMatchObject({ tails: [0, 1], heads: [0, 0] });
  });

  it("may fall apart, each part with signs of its own", () => {
    const apart = [equation([1, 2], 1), equation([1, 3], 2), equation([4, 5], 3), equation([4, 6], 4)];
    expect(networkOf(apart, 6)).toMatchObject({ demands: [1, -2, 3, -4, 2], heads: [0, 0, 4, 2, 2, 4], tails: [1, 4, 1, 3, 4, 3] });
  });

  it("are none of theirs when there are none", () => {
    expect(networkOf([], 0)).toStrictEqual({ nodes: 1, tails: [], heads: [], demands: [-0], arcsAt: [[]] });
  });
});
