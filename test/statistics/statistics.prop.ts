import fc from "fast-check";
import { meanInterval, normalQuantile, tQuantile, wilson } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";

const near = (a: number, b: number, tolerance: number) => Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
/** Probabilities of which the complement is exact. */
const probability = fc.integer({ min: 1, max: 2 ** 20 - 1 }).map((count) => count / 2 ** 20);
const level = fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99, 0.999);
const proportion = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));
const values = fc.array(fc.option(fc.integer({ min: -1000, max: 1000 }).map((tenth) => tenth / 10)), { minLength: 0, maxLength: 30 });

describe("quantiles", () => {
  it("rise with the probability, and are mirrored in the middle", () => {
    fc.assert(
      fc.property(probability, probability, fc.integer({ min: 1, max: 60 }), (p, q, degrees) => {
        for (const quantile of [normalQuantile, (share: number) => tQuantile(share, degrees)]) {
          expect(near(quantile(1 - p), -quantile(p), 1e-10)).toBe(true);
          if (p < q) expect(quantile(p)).toBeLessThan(quantile(q));
        }
      }),
    );
  });

  it("Student's tails are the heavier, the fewer the degrees of freedom", () => {
    fc.assert(
      fc.property(probability, fc.integer({ min: 1, max: 100 }), (p, degrees) => {
        fc.pre(p > 0.501);
        expect(tQuantile(p, degrees)).toBeGreaterThan(tQuantile(p, degrees + 1));
        expect(tQuantile(p, degrees)).toBeGreaterThan(normalQuantile(p));
      }),
    );
  });
});

describe("Wilson's interval", () => {
  const interval = (input: { x: number; n: number; level?: number }) => {
    const result = wilson(input);
    if (!result.ok) throw new Error("refused");
    return result.value;
  };

  it("lies in 0 to 1 around the estimate", () => {
    fc.assert(
      fc.property(proportion, level, ({ x, n }, confidence) => {
        const { estimate, lower, upper } = interval({ x, n, level: confidence });
        expect(estimate).toBe(x / n);
        expect(0 <= lower && lower <= estimate && estimate <= upper && upper <= 1).toBe(true);
      }),
    );
  });

  it("ends where the score test is just not refuted", () => {
    fc.assert(
      fc.property(proportion, level, ({ x, n }, confidence) => {
        const { estimate, lower, upper } = interval({ x, n, level: confidence });
        const z = normalQuantile((1 + confidence) / 2);
        const limit = (share: number) => z * Math.sqrt((share * (1 - share)) / n);
        if (x > 0) expect(near(estimate - lower, limit(lower), 1e-9)).toBe(true);
        if (x < n) expect(near(upper - estimate, limit(upper), 1e-9)).toBe(true);
      }),
    );
  });

  it("of the failures is that of the successes, mirrored", () => {
    fc.assert(
      fc.property(proportion, level, ({ x, n }, confidence) => {
        const [one, other] = [interval({ x, n, level: confidence }), interval({ x: n - x, n, level: confidence })];
        return near(one.lower, 1 - other.upper, 1e-12) && near(one.upper, 1 - other.lower, 1e-12);
      }),
    );
  });

  it("is narrower with more people and wider with more confidence", () => {
    fc.assert(
      fc.property(proportion, fc.integer({ min: 2, max: 10 }), ({ x, n }, times) => {
        const width = (input: { x: number; n: number; level?: number }) => interval(input).upper - interval(input).lower;
        return width({ x: x * times, n: n * times }) < width({ x, n }) && width({ x, n, level: 0.99 }) > width({ x, n, level: 0.9 });
      }),
    );
  });
});

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
