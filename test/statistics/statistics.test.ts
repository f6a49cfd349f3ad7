import { meanInterval, normalQuantile, tQuantile, wilson } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
// The special functions under the quantiles, which the package does not export.
import { logGamma } from "../../src/statistics/special/log-gamma.ts";
import { regularizedBeta } from "../../src/statistics/special/regularized-beta.ts";

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
  });

  it.each([
    [0, 5],
    [1, 5],
    [Number.NaN, 5],
  ])("of the probability %d is a caller's bug", (p, degrees) => {
    expect(() => tQuantile(p, degrees)).toThrow(new RangeError("a probability lies between 0 and 1"));
  });

  it.each([0, -1, Number.NaN])("with %d degrees of freedom is a caller's bug", (degrees) => {
    expect(() => tQuantile(0.975, degrees)).toThrow(new RangeError("degrees of freedom are above 0"));
  });
});

describe("Wilson's interval", () => {
  it("reaches exactly 0 when there was no success, and exactly 1 when there was no failure", () => {
    expect(wilson({ x: 0, n: 15 })).toMatchObject({ ok: true, value: { estimate: 0, lower: 0 } });
    expect(wilson({ x: 15, n: 15 })).toMatchObject({ ok: true, value: { estimate: 1, upper: 1 } });
  });

  it("of nobody is refused", () => {
    expect(wilson({ x: 0, n: 0 })).toEqual({ ok: false, error: { code: "empty", message: "a proportion of nobody" } });
  });

  it("has level 0.95 unless another is given", () => {
    expect(wilson({ x: 9, n: 15 })).toEqual(wilson({ x: 9, n: 15, level: 0.95 }));
    expect(wilson({ x: 9, n: 15 })).not.toEqual(wilson({ x: 9, n: 15, level: 0.9 }));
  });

  it("has ends at the level next to 1 too", () => {
    const result = wilson({ x: 3, n: 5, level: 1 - 2 ** -53 });
    expect(result.ok && result.value.lower > 0 && result.value.upper < 1 && result.value.lower < result.value.upper).toBe(true);
  });

  it.each([
    [{ x: 1.5, n: 3 }, "counts are whole numbers"],
    [{ x: 1, n: 2.5 }, "counts are whole numbers"],
    [{ x: 1, n: 2 ** 53 }, "counts are whole numbers"],
    [{ x: 4, n: 3 }, "no more successes than trials"],
    [{ x: 1, n: 3, level: 0 }, "a level lies between 0 and 1"],
    [{ x: 1, n: 3, level: 1 }, "a level lies between 0 and 1"],
    [{ x: 1, n: 3, level: 95 }, "a level lies between 0 and 1"],
    [{ x: 1, n: 3, level: Number.NaN }, "a level lies between 0 and 1"],
  ])("of %j is a caller's bug", (input, message) => {
    expect(() => wilson(input)).toThrow(new RangeError(message));
  });
});

describe("Wilson's interval of data that are none", () => {
  it.each([
    [{ x: -1, n: 3 }, "negative"],
    [{ x: 0, n: -1 }, "negative"],
    [{ x: Number.NaN, n: 3 }, "not-finite"],
    [{ x: 1, n: Number.POSITIVE_INFINITY }, "not-finite"],
  ])("%j is refused with %s", (input, code) => {
    expect(wilson(input)).toMatchObject({ ok: false, error: { code } });
  });
});

describe("mean and its interval", () => {
  it("of one value has no spread and no interval", () => {
    expect(meanInterval({ values: [18, null] })).toEqual({
      ok: true,
      value: { method: "student-t", n: 1, missing: 1, mean: 18, level: 0.95 },
    });
  });

  it("of nobody is refused", () => {
    expect(meanInterval({ values: [] })).toEqual({ ok: false, error: { code: "empty", message: "no value is known" } });
    expect(meanInterval({ values: [null, null] })).toMatchObject({ ok: false, error: { code: "empty" } });
  });

  it.each([0.1, 18, -3.3, 1e15 + 0.3])("of equal values, such as %d, has width 0", (value) => {
    expect(meanInterval({ values: [value, value, value] })).toEqual({
      ok: true,
      value: { method: "student-t", n: 3, missing: 0, mean: value, level: 0.95, sd: 0, se: 0, lower: value, upper: value },
    });
  });

  it("of two values, worked by hand: 1 and 3", () => {
    // Mean 2, deviation √2, error 1, and t with one degree of freedom is tan(0.475 π).
    const result = meanInterval({ values: [1, 3] });
    if (!result.ok) throw new Error("refused");
    closeTo(result.value.mean, 2, 1e-15);
    closeTo(result.value.sd ?? 0, Math.SQRT2, 1e-15);
    closeTo(result.value.se ?? 0, 1, 1e-15);
    closeTo(result.value.upper ?? 0, 2 + Math.tan(0.475 * Math.PI), 1e-12);
    closeTo(result.value.lower ?? 0, 2 - Math.tan(0.475 * Math.PI), 1e-12);
  });

  it("has ends at the level next to 1 too", () => {
    expect(meanInterval({ values: [1, 2, 4], level: 1 - 2 ** -53 })).toMatchObject({ ok: true, value: { n: 3 } });
  });

  it.each([
    [{ values: [1, 2], level: 1 }, "a level lies between 0 and 1"],
    [{ values: [1, 2], level: 0 }, "a level lies between 0 and 1"],
  ])("of %j is a caller's bug", (input, message) => {
    expect(() => meanInterval(input)).toThrow(new RangeError(message));
  });
});

describe("the mean of what is no number", () => {
  it.each([[[1, Number.NaN]], [[Number.POSITIVE_INFINITY]], [[1, 2e150]]])("%j is refused", (values) => {
    expect(meanInterval({ values })).toMatchObject({ ok: false, error: { code: "not-finite" } });
  });
});

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
