import fc from "fast-check";
import { poolSites, ratioOfSums } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { runs } from "../../runs.ts";
import { near, valueOf } from "../value-of.ts";

const amount = fc.integer({ min: 1, max: 60 });
const sites = fc.array(fc.tuple(amount, amount), { minLength: 2, maxLength: 12 });

describe("a ratio of sums", () => {
  it("has the jackknife error of leaving out one site after the other", () => {
    fc.assert(
      fc.property(sites, (all) => {
        const n = all.length;
        const total = (side: 0 | 1, without = -1) => all.reduce((sum, site, index) => (index === without ? sum : sum + site[side]), 0);
        const partial = all.map((_, index) => total(0, index) / total(1, index));
        const mean = partial.reduce((sum, one) => sum + one, 0) / n;
        const error = Math.sqrt(((n - 1) / n) * partial.reduce((sum, one) => sum + (one - mean) ** 2, 0));
        const found = valueOf(ratioOfSums({ numerators: all.map(([above]) => above), denominators: all.map(([, below]) => below) }));
        expect(found).toMatchObject({ method: "ratio-jackknife", n, missing: 0, level: 0.95, ratio: total(0) / total(1) });
        expect(near(found.jackknifeSE ?? 9, error, 1e-12)).toBe(true);
        expect(near(found.meanOfRatios ?? 99, all.reduce((sum, [above, below]) => sum + above / below, 0) / n, 1e-12)).toBe(true);
        expect(near((found.lower ?? 9) + (found.upper ?? 9), 2 * found.ratio, 1e-9)).toBe(true);
      }),
      runs(1000),
    );
  });

  it("of sites that are all alike has no error", () => {
    expect(valueOf(ratioOfSums({ numerators: [2, 4, 6], denominators: [1, 2, 3] }))).toMatchObject({
      ratio: 2,
      meanOfRatios: 2,
      lower: 2,
      upper: 2,
    });
  });

  it("of one site has no error, and a site without denominator no ratio of its own", () => {
    expect(valueOf(ratioOfSums({ numerators: [3, null], denominators: [6, 2] }))).toEqual({
      method: "ratio-jackknife",
      n: 1,
      missing: 1,
      level: 0.95,
      ratio: 0.5,
      meanOfRatios: 0.5,
    });
    const found = valueOf(ratioOfSums({ numerators: [3, 2, 4], denominators: [6, 0, 1] }));
    expect([found.meanOfRatios, found.jackknifeSE === undefined]).toEqual([undefined, false]);
    // Without the only site that has a denominator there is nothing to divide by.
    expect(valueOf(ratioOfSums({ numerators: [3, 2], denominators: [6, 0] })).jackknifeSE).toBeUndefined();
  });

  it("leaves a small site out without rounding the rest away", () => {
    // Without the first, 3/2 is left; the difference of sums would be 0.
    const found = valueOf(ratioOfSums({ numerators: [1e20, 3], denominators: [1e20, 2] }));
    expect(found.jackknifeSE).toBeCloseTo(0.25, 12);
  });
});

describe("pooled sites", () => {
  it("worked by hand: 0.2 and 0.8, each with variance 0.04", () => {
    // Weights 25: mean 0.5, Q = 25 · (0.3² + 0.3²) = 4.5, tau² = (4.5 − 1) / (50 − 1250/50) = 0.14, weights then 1/0.18.
    const found = valueOf(poolSites({ estimates: [0.2, 0.8], variances: [0.04, 0.04] }));
    expect(found).toMatchObject({ method: "dersimonian-laird", n: 2, level: 0.95 });
    const { fixed, random, hartungKnapp, q, qP, i2 } = found;
    for (const [value, expected] of [
      [fixed.estimate, 0.5],
      [fixed.se, Math.SQRT1_2 / 5],
      [q, 4.5],
      [i2, 3.5 / 4.5],
      [random.tau2, 0.14],
      [random.estimate, 0.5],
      [random.se, 0.3],
      [random.upper - random.lower, 2 * 1.959963984540054 * 0.3],
      // Σ w (y − 0.5)² = (0.09 + 0.09) / 0.18 = 1 over one degree of freedom; t is tan(0.475 π).
      [hartungKnapp?.se ?? 9, 0.3],
      [hartungKnapp?.upper ?? 9, 0.5 + 0.3 * Math.tan(0.475 * Math.PI)],
      [hartungKnapp?.lower ?? 9, 0.5 - 0.3 * Math.tan(0.475 * Math.PI)],
    ] as const)
      expect(value).toBeCloseTo(expected, 10);
    // P(χ²₁ > 4.5), R 4.2.2: pchisq(4.5, 1, lower.tail = FALSE).
    expect(qP).toBeCloseTo(0.03389485, 7);
  });

  it("of one site are that site", () => {
    const found = valueOf(poolSites({ estimates: [2], variances: [0.25] }));
    expect(found).toMatchObject({ n: 1, q: 0, i2: 0, fixed: { estimate: 2, se: 0.5 }, random: { estimate: 2, se: 0.5, tau2: 0 } });
    expect([found.hartungKnapp, found.qP]).toEqual([undefined, undefined]);
  });

  it("lie among the estimates, whatever the order and the unit; random effects are never surer than the fixed", () => {
    const all = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 40 })), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(all, fc.integer({ min: 2, max: 9 }), (pairs, factor) => {
        const [estimates, variances] = [pairs.map(([one]) => one), pairs.map(([, one]) => one)];
        const one = valueOf(poolSites({ estimates, variances }));
        const other = valueOf(
          poolSites({ estimates: estimates.map((y) => y * factor).reverse(), variances: variances.map((v) => v * factor ** 2).reverse() }),
        );
        const [low, high] = [Math.min(...estimates) - 1e-9, Math.max(...estimates) + 1e-9];
        for (const { estimate, lower, upper } of [one.fixed, one.random]) {
          expect(low <= estimate && estimate <= high && lower <= estimate && estimate <= upper).toBe(true);
        }
        expect(one.random.se).toBeGreaterThanOrEqual(one.fixed.se - 1e-12);
        expect([one.i2 >= 0 && one.i2 < 1, one.random.tau2 === 0]).toEqual([true, one.i2 === 0]);
        expect(near(other.random.estimate, one.random.estimate * factor, 1e-9) && near(other.q, one.q, 1e-9)).toBe(true);
        expect(near(other.hartungKnapp?.se ?? 9, (one.hartungKnapp?.se ?? 9) * factor, 1e-8)).toBe(true);
      }),
      runs(1000),
    );
  });

  it("are weighed also when one variance is nothing beside the other", () => {
    expect(valueOf(poolSites({ estimates: [1, 2], variances: [1e-20, 1] })).random.tau2).toBe(0);
    // Q = 19² and 2 · 10²⁰ / (10²⁰ + 1) = 2: (361 − 1) / 2.
    expect(valueOf(poolSites({ estimates: [1, 20], variances: [1e-20, 1] })).random.tau2).toBeCloseTo(180, 9);
    // Weights 10⁸ and 10⁻⁸: Q = 10⁻⁸ · 10¹⁰ = 100, and 2 / (10⁸ + 10⁻⁸) = 2 · 10⁻⁸: 99 / (2 · 10⁻⁸).
    for (const [estimates, variances] of [
      [
        [0, 1e5],
        [1e-8, 1e8],
      ],
      [
        [1e5, 0],
        [1e8, 1e-8],
      ],
    ] as const)
      expect(valueOf(poolSites({ estimates, variances })).random.tau2 / 4.95e9).toBeCloseTo(1, 12);
  });

  it("of any weights have the τ² that fractions give", () => {
    const site = fc.record({ estimate: fc.integer({ min: -100, max: 100 }), power: fc.integer({ min: 0, max: 40 }) });
    fc.assert(
      fc.property(fc.array(site, { minLength: 2, maxLength: 6 }), (sites) => {
        // Weights are powers of 2, so that sums of them and of their products are whole numbers.
        const weights = sites.map(({ power }) => 2n ** BigInt(power));
        const total = weights.reduce((sum, weight) => sum + weight, 0n);
        const ofAll = (value: (estimate: bigint, weight: bigint) => bigint) =>
          sites.reduce((sum, { estimate }, index) => sum + value(BigInt(estimate), weights[index] ?? 0n), 0n);
        // τ² = (Q − k + 1) / (W − Σw² / W), both sides times W, where Q W = W Σwy² − (Σwy)².
        const above = total * ofAll((y, w) => w * y * y) - ofAll((y, w) => w * y) ** 2n - BigInt(sites.length - 1) * total;
        const below = total * total - ofAll((_, w) => w * w);
        const expected = above > 0n ? Number((above * 10n ** 30n) / below) / 1e30 : 0;
        const { tau2 } = valueOf(
          poolSites({ estimates: sites.map(({ estimate }) => estimate), variances: sites.map(({ power }) => 2 ** -power) }),
        ).random;
        expect(Math.abs(tau2 - expected)).toBeLessThanOrEqual(1e-9 * (1 + expected));
      }),
      runs(1000),
    );
  });

  it("cannot be weighed by a variance of 0, nor without sites", () => {
    expect(poolSites({ estimates: [1, 2], variances: [0, 1] })).toMatchObject({ ok: false, error: { code: "zero-denominator" } });
    expect(poolSites({ estimates: [], variances: [] })).toMatchObject({ ok: false, error: { code: "empty" } });
    expect(() => poolSites({ estimates: [1], variances: [] })).toThrow(new RangeError("each estimate has a variance"));
  });
});
