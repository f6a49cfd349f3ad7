import fc from "fast-check";
import { meanInterval } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { near } from "../value-of.ts";

const values = fc.array(fc.option(fc.integer({ min: -1000, max: 1000 }).map((tenth) => tenth / 10)), { minLength: 0, maxLength: 30 });

describe("mean and its interval", () => {
  it("counts each value as known or missing, and lies between the extremes", () => {
    fc.assert(
      fc.property(values, (list) => {
        const known = list.filter((value) => value !== null);
        const result = meanInterval({ values: list });
        expect(result.ok).toBe(known.length > 0);
        if (!result.ok) return;
        const { n, missing, mean, sd, se, lower, upper } = result.value;
        expect([n, missing]).toEqual([known.length, list.length - known.length]);
        expect(mean >= Math.min(...known) - 1e-9 && mean <= Math.max(...known) + 1e-9).toBe(true);
        expect([sd, se, lower, upper].every((figure) => (figure === undefined) === (n === 1))).toBe(true);
        if (lower !== undefined && upper !== undefined) expect(lower <= mean && mean <= upper).toBe(true);
      }),
    );
  });

  it("moves and stretches with the values, whatever their order", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 }), (list, shift, factor) => {
        const one = meanInterval({ values: list });
        const other = meanInterval({ values: list.map((value) => (value === null ? null : value * factor + shift)).reverse() });
        if (!one.ok || !other.ok) return one.ok === other.ok;
        return (
          near(other.value.mean, one.value.mean * factor + shift, 1e-9) &&
          near(other.value.sd ?? 0, (one.value.sd ?? 0) * factor, 1e-9) &&
          near(other.value.lower ?? 0, one.value.lower === undefined ? 0 : one.value.lower * factor + shift, 1e-9) &&
          near(other.value.upper ?? 0, one.value.upper === undefined ? 0 : one.value.upper * factor + shift, 1e-9)
        );
      }),
    );
  });

  it("has the deviation of all pairs of values", () => {
    fc.assert(
      fc.property(values, (list) => {
        const known = list.filter((value) => value !== null);
        const result = meanInterval({ values: list });
        if (!result.ok || result.value.sd === undefined) return;
        // The variance is half the mean squared difference of two different values.
        const squares = known.flatMap((a) => known.map((b) => (a - b) ** 2)).reduce((sum, square) => sum + square, 0);
        expect(near(result.value.sd ** 2, squares / (2 * known.length * (known.length - 1)), 1e-9)).toBe(true);
      }),
    );
  });
});
