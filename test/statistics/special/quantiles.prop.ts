import fc from "fast-check";
import { normalQuantile, tQuantile } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { near } from "../value-of.ts";

/** Probabilities of which the complement is exact. */
const probability = fc.integer({ min: 1, max: 2 ** 20 - 1 }).map((count) => count / 2 ** 20);

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
