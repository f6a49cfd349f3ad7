import fc from "fast-check";
import { normalQuantile, wilson } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { near } from "../value-of.ts";

const level = fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99, 0.999);
const proportion = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

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
