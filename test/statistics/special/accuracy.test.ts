import { describe, expect, it } from "vitest";
import { runs } from "../../runs.ts";
// The special functions, of which the package exports a few.
import { hedgesJ } from "../../../src/statistics/effect/hedges-j.ts";
import { betaLogit, betaQuantile } from "../../../src/statistics/special/beta-quantile.ts";
import { binomialTails } from "../../../src/statistics/special/binomial-tails.ts";
import { chiSquareUpperTail } from "../../../src/statistics/special/chi-square-upper-tail.ts";
import { fQuantile } from "../../../src/statistics/special/f-quantile.ts";
import { gammaQuantile } from "../../../src/statistics/special/gamma-quantile.ts";
import { noncentralTTails } from "../../../src/statistics/special/noncentral-t.ts";
import { normalQuantile } from "../../../src/statistics/special/normal-quantile.ts";
import { normalTails } from "../../../src/statistics/special/normal-tails.ts";
import { betaTails } from "../../../src/statistics/special/regularized-beta.ts";
import { gammaTails } from "../../../src/statistics/special/regularized-gamma.ts";
import { tQuantile } from "../../../src/statistics/special/t-quantile.ts";
import { tTwoSided } from "../../../src/statistics/special/t-tails.ts";
import { binomialTerm, logHypergeometricTerm, poissonTerm } from "../../../src/statistics/special/terms.ts";
import { betaOracle } from "../oracles/beta.ts";
import { add, divide, exp, log, miss, multiply, PI, relativeMiss, subtract, type Wide, wide } from "../oracles/double-double.ts";
import { gammaOracle } from "../oracles/gamma.ts";
import { logGammaOracle } from "../oracles/log-gamma.ts";
import { noncentralTOracle } from "../oracles/noncentral-t.ts";
import { normalUpperOracle } from "../oracles/normal.ts";
import { between, points } from "../oracles/points.ts";
import { chooseOracle, quotientOracle } from "../oracles/whole.ts";
import { logGamma } from "./stirling.ts";

/** Points of each function: 100,000 with `WELFARE_CORE_RUNS=10`, which takes some minutes. */
const ALL = runs(10_000).numRuns;
/** Where a single value of the oracle is a sum over hundreds of points. */
const FEWER = runs(100).numRuns;

/** The greatest miss over the points, in units of what is allowed: 1 is a relative 1e-10 (or an absolute 1e-14). */
function greatest(count: number, dimensions: number, missAt: (point: readonly number[]) => number): number {
  let most = 0;
  for (const point of points(count, dimensions)) {
    const found = missAt(point);
    if (!(found <= most)) most = found;
  }
  return most;
}

/** How far a quantile lies from the point that cuts off exactly `p`, by the oracle's tail at it and the slope there (density times the point), on the side where the tail is small. */
function quantileMiss(tail: Wide, wanted: Wide, slope: Wide): number {
  return Math.abs(divide(subtract(tail, wanted), slope)[0]) / 1e-10;
}

const probabilityOf = (share: number | undefined) => {
  // Small on either side: 1e-12 to ½ and back.
  const at = 2 * (share ?? 0.5) - 1;
  const small = between(1e-12, 0.5, 1 - Math.abs(at));
  return at < 0 ? { p: small, complement: 1 - small } : { p: 1 - small, complement: 1 - (1 - small) };
};

describe("within a relative 1e-10 of the oracle", () => {
  it("ln Γ, oracle: Stirling's series in 32 digits; range: x from 0.01 to 1e8", () => {
    const worst = greatest(ALL, 1, ([share = 0]) => {
      const x = between(0.01, 1e8, share);
      return miss(logGamma(x), logGammaOracle(wide(x)));
    });
    expect(worst).toBeLessThan(1);
  });

  it("tails of the normal distribution, oracle: series and Laplace's fraction in 32 digits; range: |z| up to 37, tails down to 1e-299", () => {
    const worst = greatest(ALL, 1, ([share = 0]) => {
      const z = 37 * share;
      const upper = normalUpperOracle(z);
      const [right, left] = [normalTails(z), normalTails(-z)];
      const rest = subtract(wide(1), upper);
      return Math.max(
        relativeMiss(right.upper, upper),
        relativeMiss(left.lower, upper),
        relativeMiss(right.lower, rest),
        relativeMiss(left.upper, rest),
      );
    });
    expect(worst).toBeLessThan(1);
  });

  it("quantile of the normal distribution, oracle: the tail at the quantile; range: p from 1e-300 to 1 − 1e-12", () => {
    const worst = greatest(ALL, 1, ([share = 0]) => {
      const { p, complement } =
        share < 0.25 ? { p: between(1e-300, 1e-12, 4 * share), complement: 1 } : probabilityOf((share - 0.25) / 0.75);
      const z = normalQuantile(p);
      const small = Math.min(p, complement);
      const upper = normalUpperOracle(Math.abs(z));
      const density = exp(multiply(wide(-0.5), add(multiply(wide(z), wide(z)), log(multiply(PI, wide(2))))));
      // Absolute near 0, where the quantile is: its error times the density is that of the tail.
      const error = Math.abs(divide(subtract(upper, wide(small)), density)[0]);
      return error / (1e-10 * Math.abs(z) + 1e-14);
    });
    expect(worst).toBeLessThan(1);
  });

  it("tails of the beta distribution, oracle: power series in 32 digits; range: shapes 0.5 to 300, x over all, tails down to 1e-250", () => {
    const worst = greatest(ALL, 3, ([first = 0, second = 0, share = 0]) => {
      const [a, b] = [between(0.5, 300, first), between(0.5, 300, second)];
      // A multiple of 2⁻⁴¹, so that 1 − x is a double too.
      const x = (Math.floor(share * 2 ** 40) + 0.5) / 2 ** 40;
      const exact = betaOracle(wide(x), a, b);
      if (Math.min(exact.lower[0], exact.upper[0]) < 1e-250) return 0;
      const found = betaTails(x, 1 - x, a, b);
      return Math.max(relativeMiss(found.lower, exact.lower), relativeMiss(found.upper, exact.upper));
    });
    expect(worst).toBeLessThan(1);
  });

  it("quantiles of the beta and the F distribution, oracle: the beta tail at them; range: shapes 0.5 to 300, p from 1e-12 to 1 − 1e-12", () => {
    const worst = greatest(ALL, 3, ([first = 0, second = 0, share = 0]) => {
      const [a, b] = [between(0.5, 300, first), between(0.5, 300, second)];
      const { p, complement } = probabilityOf(share);
      // The point as ln(x / y): neither x nor y loses digits.
      const logit = betaLogit({ lower: p, upper: complement }, a, b);
      const odds = exp(wide(logit));
      const x = divide(odds, add(odds, wide(1)));
      const { lower, upper, slope } = betaOracle(x, a, b);
      const ofLogit = p < complement ? quantileMiss(lower, wide(p), slope) : quantileMiss(upper, wide(complement), slope);
      const ofBeta = relativeMiss(betaQuantile(p, a, b), x);
      return Math.max(ofLogit, ofBeta, relativeMiss(fQuantile(p, 2 * a, 2 * b), multiply(odds, divide(wide(b), wide(a)))));
    });
    expect(worst).toBeLessThan(1);
  });

  it("tail and quantile of Student's t, oracle: the beta tail; range: 0.5 to 300 degrees, |t| from 1e-3 to 1e3, p from 1e-12 to 1 − 1e-12", () => {
    const worst = greatest(ALL, 3, ([first = 0, second = 0, share = 0]) => {
      const degrees = between(0.5, 300, first);
      const t = between(1e-3, 1e3, second);
      const at = (value: number) => {
        const square = multiply(wide(value), wide(value));
        return betaOracle(divide(wide(degrees), add(wide(degrees), square)), degrees / 2, 0.5);
      };
      const tail = at(t).lower;
      const ofTail = tail[0] < 1e-250 ? 0 : relativeMiss(tTwoSided(-t, degrees), tail);
      const { p, complement } = probabilityOf(share);
      const quantile = tQuantile(p, degrees);
      const { lower, slope } = at(quantile);
      const both = multiply(wide(2), wide(Math.min(p, complement)));
      // The slope of the two tails by ln t is twice xᵃ yᵇ / B.
      return Math.max(ofTail, quantileMiss(lower, both, multiply(slope, wide(2))));
    });
    expect(worst).toBeLessThan(1);
  });

  it("tails of the gamma distribution and of chi-square, oracle: series and Legendre's fraction in 32 digits; range: shapes 0.5 to 300, x to 4 times the shape, tails down to 1e-250", () => {
    const worst = greatest(ALL, 2, ([first = 0, second = 0]) => {
      const shape = between(0.5, 300, first);
      const x = shape * between(1e-3, 4, second);
      const exact = gammaOracle(x, shape);
      const found = gammaTails(x, shape);
      const upper =
        exact.upper[0] < 1e-250
          ? 0
          : Math.max(relativeMiss(found.upper, exact.upper), relativeMiss(chiSquareUpperTail(2 * x, 2 * shape), exact.upper));
      return Math.max(upper, exact.lower[0] < 1e-250 ? 0 : relativeMiss(found.lower, exact.lower));
    });
    expect(worst).toBeLessThan(1);
  });

  it("quantile of the gamma distribution, oracle: the gamma tail at it; range: shapes 0.5 to 300, p from 1e-12 to 1 − 1e-12", () => {
    const worst = greatest(ALL, 2, ([first = 0, share = 0]) => {
      const shape = between(0.5, 300, first);
      const { p, complement } = probabilityOf(share);
      const { lower, upper, slope } = gammaOracle(gammaQuantile(p, shape), shape);
      return p < complement ? quantileMiss(lower, wide(p), slope) : quantileMiss(upper, wide(complement), slope);
    });
    expect(worst).toBeLessThan(1);
  });

  it("Hedges's factor, oracle: ln Γ in 32 digits; range: 1.01 to 1e6 degrees", () => {
    const worst = greatest(ALL, 1, ([share = 0]) => {
      const degrees = between(1.01, 1e6, share);
      const half = divide(wide(degrees), wide(2));
      const logarithm = subtract(subtract(logGammaOracle(half), multiply(log(half), wide(0.5))), logGammaOracle(subtract(half, wide(0.5))));
      return relativeMiss(hedgesJ(degrees), exp(logarithm));
    });
    expect(worst).toBeLessThan(1);
  });

  it("terms and tails of the binomial distribution, oracle: whole numbers of any length; range: n to 60, p in 1024ths", () => {
    const worst = greatest(ALL, 3, ([first = 0, second = 0, third = 0]) => {
      const n = 1 + Math.floor(60 * first);
      const x = Math.floor((n + 1) * second);
      const part = 1 + Math.floor(1023 * third);
      const term = (count: number) => chooseOracle(n, count) * BigInt(part) ** BigInt(count) * BigInt(1024 - part) ** BigInt(n - count);
      const all = 1024n ** BigInt(n);
      const found = binomialTerm(x, n, part / 1024, 1 - part / 1024);
      const ofTerm = relativeMiss(found, wide(quotientOracle(term(x), all)));
      // Sums of up to sixty long numbers are for one point in sixteen.
      if (part % 16 !== 0) return ofTerm;
      const sum = (from: number, to: number) =>
        Array.from({ length: to - from + 1 }, (_, index) => term(from + index)).reduce((total, one) => total + one, 0n);
      const tails = binomialTails(x, n, part / 1024, 1 - part / 1024);
      return Math.max(
        ofTerm,
        relativeMiss(tails.atMost, wide(quotientOracle(sum(0, x), all))),
        relativeMiss(tails.atLeast, wide(quotientOracle(sum(x, n), all))),
      );
    });
    expect(worst).toBeLessThan(1);
  });

  it("terms of the hypergeometric distribution, oracle: whole numbers of any length; range: groups to 60", () => {
    const worst = greatest(ALL, 4, ([first = 0, second = 0, third = 0, fourth = 0]) => {
      const [marked, others] = [Math.floor(61 * first), Math.floor(61 * second)];
      const drawn = Math.floor((marked + others + 1) * third);
      const [low, high] = [Math.max(0, drawn - others), Math.min(drawn, marked)];
      const x = low + Math.floor((high - low + 1) * fourth);
      const exact = quotientOracle(chooseOracle(marked, x) * chooseOracle(others, drawn - x), chooseOracle(marked + others, drawn));
      return relativeMiss(Math.exp(logHypergeometricTerm(x, marked, others, drawn)), wide(exact));
    });
    expect(worst).toBeLessThan(1);
  });

  it("terms of the Poisson distribution, oracle: ln Γ in 32 digits; range: x from 0.5 to 1000, means from 0.01 to 1000, terms down to 1e-250", () => {
    const worst = greatest(ALL, 2, ([first = 0, second = 0]) => {
      const [x, mean] = [between(0.5, 1000, first), between(0.01, 1000, second)];
      const logarithm = subtract(subtract(multiply(wide(x), log(wide(mean))), wide(mean)), logGammaOracle(add(wide(x), wide(1))));
      return logarithm[0] < -575 ? 0 : relativeMiss(poissonTerm(x, mean), exp(logarithm));
    });
    expect(worst).toBeLessThan(1);
  });

  it("tails of the noncentral t, oracle: the normal tail averaged over chi; range: 1 to 60 degrees, t from −6 to 20, noncentrality −6 to 10", () => {
    const worst = greatest(FEWER, 3, ([first = 0, second = 0, third = 0]) => {
      const degrees = Math.ceil(between(0.5, 60, first));
      const [t, shift] = [-6 + 26 * second, -6 + 16 * third];
      const exact = noncentralTOracle(t, degrees, shift);
      const found = noncentralTTails(t, degrees, shift);
      return Math.max(miss(found.lower, wide(exact.lower)), miss(found.upper, wide(exact.upper)));
    });
    expect(worst).toBeLessThan(1);
  });
});
