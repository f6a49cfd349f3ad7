import { describe, expect, it } from "vitest";
// Beneath the means, and not exported.
import { clearMoments, moments } from "../../../src/statistics/mean/moments.ts";

describe("the moments of values", () => {
  it("of one value have no spread", () => {
    expect(moments([5])).toStrictEqual({ n: 1, mean: 5, variance: 0 });
  });

  it("of 1, 2 and 6 are 3 and 7", () => {
    expect(moments([1, 2, 6])).toStrictEqual({ n: 3, mean: 3, variance: 7 });
  });
});

describe("a spread that rounding may have left", () => {
  const step = Number.EPSILON;
  // One of four values lies d below the others: deviations d/4 three times and 3d/4, so the deviation is d/2.
  const spread = (d: number) => clearMoments([1, 1 - d * step, 1, 1], [1]).variance > 0;

  it("is none up to ten roundings of the greatest value", () => {
    expect([spread(19), spread(20), spread(20.5), spread(21)]).toEqual([false, false, true, true]);
  });

  it("is measured against all that the values were worked out from, whatever its sign", () => {
    const values = [1e-14, 2e-14];
    expect(clearMoments(values, [1, 2], [3, -100]).variance).toBe(0);
    expect(clearMoments(values, [3, -100], [1, 2]).variance).toBe(0);
    expect(clearMoments(values, [1e-3], [2e-3]).variance).toBeCloseTo(0.5e-28, 40);
  });
});
