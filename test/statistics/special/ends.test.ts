import { betaQuantile, chiSquareUpperTail, gammaQuantile, noncentralTCdf, tQuantile } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
// The functions beneath, which the package does not export.
import { binet } from "../../../src/statistics/special/binet.ts";
import { binomialTails } from "../../../src/statistics/special/binomial-tails.ts";
import { deviance } from "../../../src/statistics/special/deviance.ts";
import { logMiss } from "../../../src/statistics/special/log-miss.ts";
import { normalTails } from "../../../src/statistics/special/normal-tails.ts";
import { betaTails } from "../../../src/statistics/special/regularized-beta.ts";
import { gammaTails } from "../../../src/statistics/special/regularized-gamma.ts";
import { tTwoSided } from "../../../src/statistics/special/t-tails.ts";
import { binomialTerm, logBinomialTerm, poissonTerm } from "../../../src/statistics/special/terms.ts";

describe("where a distribution ends", () => {
  it("one tail is 0 and the other 1", () => {
    expect([betaTails(0, 1, 2, 3), betaTails(-1, 2, 2, 3)]).toEqual(new Array(2).fill({ lower: 0, upper: 1 }));
    expect([betaTails(1, 0, 2, 3), betaTails(2, -1, 2, 3)]).toEqual(new Array(2).fill({ lower: 1, upper: 0 }));
    expect([gammaTails(0, 2), gammaTails(-1, 2)]).toEqual(new Array(2).fill({ lower: 0, upper: 1 }));
    expect(gammaTails(Number.POSITIVE_INFINITY, 2)).toEqual({ lower: 1, upper: 0 });
    expect([chiSquareUpperTail(0, 3), chiSquareUpperTail(Number.POSITIVE_INFINITY, 3)]).toEqual([1, 0]);
    expect([binomialTails(0, 5, 0.3, 0.7).atLeast, binomialTails(5, 5, 0.3, 0.7).atMost, binomialTails(0, 0, 0.5, 0.5)]).toEqual([
      1,
      1,
      { atMost: 1, atLeast: 1 },
    ]);
    for (const p of [0.001, 0.05, 0.5, 0.95, 0.999]) {
      expect([binomialTails(5, 5, p, 1 - p).atMost, binomialTails(0, 5, p, 1 - p).atLeast]).toEqual([1, 1]);
    }
  });

  it("quantiles are the ends", () => {
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
    expect([gammaQuantile(0, 2), gammaQuantile(1, 2)]).toEqual([0, Number.POSITIVE_INFINITY]);
  });

  it("a t of 0 is as near as can be, one of a number's whole length as far", () => {
    expect([tTwoSided(0, 5), tTwoSided(0, 1e17)]).toEqual([1, 1]);
    expect(tTwoSided(Number.MAX_VALUE, 1)).toBeLessThan(1e-300);
    expect(tTwoSided(3, 7)).toBe(tTwoSided(-3, 7));
  });

  it("the normal distribution is even, with one half on each side of 0", () => {
    expect(normalTails(0)).toEqual({ lower: 0.5, upper: 0.5 });
    const [right, left] = [normalTails(1.3), normalTails(-1.3)];
    expect(right).toEqual({ lower: left.upper, upper: left.lower });
    expect(normalTails(50).upper).toBe(0);
  });

  it("terms of what cannot be are 0, of what must be 1", () => {
    expect([binomialTerm(0, 3, 0, 1), binomialTerm(1, 3, 0, 1), binomialTerm(3, 3, 1, 0), binomialTerm(2, 3, 1, 0)]).toEqual([1, 0, 1, 0]);
    expect(logBinomialTerm(0, 0, 0.5, 0.5)).toBe(0);
    expect([binomialTerm(7, 9, 0, 1), binomialTerm(7, 9, 1, 0), deviance(2, 0)]).toEqual([0, 0, Number.POSITIVE_INFINITY]);
    expect([poissonTerm(0, 0), poissonTerm(2, 0), poissonTerm(0, 1.5)]).toEqual([1, 0, Math.exp(-1.5)]);
  });
});

describe("the noncentral t", () => {
  it("without noncentrality is Student's", () => {
    for (const t of [-3, -0.4, 0.4, 3]) {
      const tail = tTwoSided(t, 9) / 2;
      expect(noncentralTCdf(t, 9, 0)).toBeCloseTo(t < 0 ? tail : 1 - tail, 14);
    }
    expect(noncentralTCdf(tQuantile(0.975, 14), 14, 0)).toBeCloseTo(0.975, 13);
  });

  it("mirrored is that of the other sign, and reaches as far as a thousand", () => {
    expect(noncentralTCdf(1.5, 6, -2)).toBeCloseTo(1 - noncentralTCdf(-1.5, 6, 2), 14);
    expect(noncentralTCdf(1000, 1e9, 1000)).toBeCloseTo(0.5, 3);
    expect(noncentralTCdf(-1000, 20, -1000)).toBeGreaterThan(0.4);
  });

  it("with very many degrees is a normal distribution that is shifted", () => {
    for (const [t, shift] of [
      [-1, 0.5],
      [-0.2, 1.5],
      [1, -0.5],
      [2, 0.5],
    ] as const)
      expect(noncentralTCdf(t, 1e9, shift)).toBeCloseTo(normalTails(t - shift).lower, 8);
  });

  it("at 0 has the normal tail beyond the noncentrality below it", () => {
    expect(noncentralTCdf(0, 5, 1.96)).toBeCloseTo(normalTails(1.96).upper, 15);
  });
});

describe("the building blocks", () => {
  it("Binet's function is what Stirling's formula leaves of a factorial", () => {
    // ln 20! = Σ ln k
    let logarithm = 0;
    for (let k = 2; k <= 20; k += 1) logarithm += Math.log(k);
    expect(binet(21)).toBeCloseTo(logarithm - 20.5 * Math.log(21) + 21 - 0.5 * Math.log(2 * Math.PI), 12);
    // The values on both sides of the series' beginning go on smoothly: μ(x) − μ(x + 1) = (x + ½) ln(1 + 1/x) − 1.
    for (const x of [14.5, 15, 0.3, 200]) expect(binet(x) - binet(x + 1)).toBeCloseTo((x + 0.5) * Math.log1p(1 / x) - 1, 15);
  });

  it("the deviance is 0 at the mean, the mean at 0, and the plain formula elsewhere", () => {
    expect([deviance(7, 7), deviance(0, 3)]).toEqual([0, 3]);
    for (const [x, mean] of [
      [1, 9],
      [9, 1],
      [5, 5.5],
      [5.5, 5],
      [5, 6.2],
    ] as const)
      expect(deviance(x, mean)).toBeCloseTo(x * Math.log(x / mean) + mean - x, 14);
    // Near the mean (x − m)² / 2m, less a third of its ratio: all digits stay.
    expect(deviance(1 + 1e-8, 1) / 5e-17).toBeCloseTo(1, 7);
    const difference = 300.000003 - 300;
    expect(deviance(300.000003, 300) / (difference ** 2 / 600)).toBeCloseTo(1, 7);
  });

  it("a probability near 0 or near 1 loses no digits", () => {
    // (1 − 1e-12) to the power of a million is e to the power of −1e-6; 1e-20 to that of three is 1e-60.
    expect(logBinomialTerm(0, 1e6, 1e-12, 1 - 1e-12) / -1e-6).toBeCloseTo(1, 10);
    expect(logBinomialTerm(1e6, 1e6, 1 - 1e-12, 1e-12) / -1e-6).toBeCloseTo(1, 10);
    expect(logBinomialTerm(0, 3, 1, 1e-20) / Math.log(1e-60)).toBeCloseTo(1, 14);
  });

  it("tails are missed by the logarithm of the smaller one", () => {
    expect(logMiss({ lower: 0.2, upper: 0.8 }, { lower: 0.1, upper: 0.9 })).toBeCloseTo(Math.LN2, 14);
    expect(logMiss({ lower: 0.8, upper: 0.2 }, { lower: 0.9, upper: 0.1 })).toBeCloseTo(-Math.LN2, 14);
    expect(logMiss({ lower: 0, upper: 1 }, { lower: 0.1, upper: 0.9 })).toBeLessThan(-700);
  });
});
