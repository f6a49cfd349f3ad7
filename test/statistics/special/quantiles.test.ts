import { normalQuantile, tQuantile } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
// The special function under the quantiles, which the package does not export.
import { betaTails } from "../../../src/statistics/special/regularized-beta.ts";
import { logGamma } from "./stirling.ts";

const closeTo = (found: number, expected: number, tolerance: number) => {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
};

describe("quantile of the normal distribution", () => {
  it.each([
    // Published with the algorithm: Wichura (1988), AS 241, to sixteen figures.
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798408],
    // The level of most intervals.
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489],
  ])("at %d is %d", (p, expected) => {
    closeTo(normalQuantile(p), expected, 1e-14);
  });

  it("is infinite at 0 and 1, and 0 in the middle", () => {
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([Number.NEGATIVE_INFINITY, 0, Number.POSITIVE_INFINITY]);
  });

  it.each([-0.1, 1.1, Number.NaN])("of %d is a caller's bug", (p) => {
    expect(() => normalQuantile(p)).toThrow(new RangeError("a probability lies between 0 and 1"));
  });
});

describe("quantile of Student's distribution", () => {
  it("with one degree of freedom is a tangent", () => {
    for (const p of [0.6, 0.75, 0.9, 0.99, 0.9999]) closeTo(tQuantile(p, 1), Math.tan(Math.PI * (p - 0.5)), 1e-11);
  });

  it("with two degrees of freedom has a closed form", () => {
    for (const p of [0.001, 0.3, 0.6, 0.975]) closeTo(tQuantile(p, 2), (2 * p - 1) / Math.sqrt(2 * p * (1 - p)), 1e-11);
  });

  it("with many degrees of freedom is the normal one and a little more", () => {
    // M. Abramowitz and I. Stegun, Handbook of Mathematical Functions (1964), 26.7.5, two terms of the expansion.
    for (const degrees of [1e4, 1e5, 1e6]) {
      for (const p of [0.6, 0.975, 0.995]) {
        const z = normalQuantile(p);
        const expected = z + (z ** 3 + z) / (4 * degrees) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2);
        expect(Math.abs(tQuantile(p, degrees) / expected - 1)).toBeLessThan(1e-9);
      }
    }
  });

  it("is 0 in the middle, and exact far out on the left: 1e-20 is not 0", () => {
    expect(tQuantile(0.5, 14)).toBe(0);
    // Two degrees of freedom, closed form: (2p - 1)/√(2p(1 - p)).
    closeTo(tQuantile(1e-20, 2), -1 / Math.sqrt(2e-20), 1e-11);
    const p = 0.5 + 1e-9;
    expect((tQuantile(p, 2) * Math.sqrt(2 * p * (1 - p))) / (2 * p - 1)).toBeCloseTo(1, 11);
  });

  it.each([
    [0, 5],
    [1, 5],
    [Number.NaN, 5],
  ])("of the probability %d is a caller's bug", (p, degrees) => {
    expect(() => tQuantile(p, degrees)).toThrow(new RangeError("a probability lies between 0 and 1"));
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("with %d degrees of freedom is a caller's bug", (degrees) => {
    expect(() => tQuantile(0.975, degrees)).toThrow(new RangeError("degrees of freedom are above 0"));
  });
});

const regularizedBeta = (x: number, a: number, b: number) => betaTails(x, 1 - x, a, b).lower;

describe("special functions", () => {
  it("the gamma function of whole numbers is a factorial", () => {
    let factorial = 1;
    for (let n = 1; n <= 20; n += 1) {
      closeTo(logGamma(n), Math.log(factorial), 1e-13);
      factorial *= n;
    }
  });

  it("the gamma function of 1/2 is the root of π, of 1/4 as Gauss had it", () => {
    closeTo(logGamma(0.5), Math.log(Math.PI) / 2, 1e-14);
    closeTo(logGamma(1.5), Math.log(Math.PI) / 2 - Math.LN2, 1e-14);
    closeTo(logGamma(0.25), Math.log(3.625609908221908), 1e-14);
  });

  it("the beta distribution with a whole number is a power, its ends are 0 and 1", () => {
    for (const x of [0.01, 0.3, 0.5, 0.9]) {
      closeTo(regularizedBeta(x, 3, 1), x ** 3, 1e-14);
      closeTo(regularizedBeta(x, 1, 4), 1 - (1 - x) ** 4, 1e-14);
      closeTo(regularizedBeta(x, 0.5, 0.5), (2 / Math.PI) * Math.asin(Math.sqrt(x)), 1e-13);
    }
    expect([regularizedBeta(0, 2, 3), regularizedBeta(1, 2, 3), regularizedBeta(-1, 2, 3), regularizedBeta(2, 2, 3)]).toEqual([0, 1, 0, 1]);
  });

  it.each([
    // R 4.2.2: qbeta(p, a, b).
    [0.975, 10, 6, 0.8366356761404865],
    [0.5, 2, 3, 0.3857275681323895],
    [1e-6, 3, 4, 0.003694265299405908],
  ])("the beta distribution at the quantile R gives for %d is %d", (p, a, b, x) => {
    expect(Math.abs(regularizedBeta(x, a, b) / p - 1)).toBeLessThan(1e-11);
  });
});
