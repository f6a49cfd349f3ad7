import { poolSites, ratioOfSums } from "welfare-core/statistics";
import { describe, it } from "vitest";
import { expectFigures } from "../figures.ts";
import { valueOf } from "../value-of.ts";

const z = 1.959963984540054;
/** Quantiles 0.975 of t with one and with two degrees of freedom. */
const [t1, t2] = [Math.tan(0.475 * Math.PI), 0.95 / Math.sqrt(2 * 0.975 * 0.025)];

describe("pooled sites, worked by hand", () => {
  const about = { method: "dersimonian-laird", level: 0.95 };
  const around = (estimate: number, se: number, reach: number) => ({ se, lower: estimate - reach * se, upper: estimate + reach * se });

  it("of one site are that site, without a test and without Hartung and Knapp's interval", () => {
    const site = { estimate: 2, ...around(2, 0.5, z) };
    expectFigures(valueOf(poolSites({ estimates: [2], variances: [0.25] })), {
      ...about,
      n: 1,
      fixed: site,
      random: { ...site, tau2: 0 },
      q: 0,
      i2: 0,
    });
  });

  it("of two sites that differ: 0.2 and 0.8, each with variance 0.04", () => {
    // Weights 25: Q is 25 · 2 · 0.09 = 4.5, tau² (4.5 − 1) / (50 − 1250/50) = 0.14; both have then 0.18.
    expectFigures(valueOf(poolSites({ estimates: [0.2, 0.8], variances: [0.04, 0.04] })), {
      ...about,
      n: 2,
      fixed: { estimate: 0.5, ...around(0.5, Math.sqrt(0.02), z) },
      random: { estimate: 0.5, ...around(0.5, 0.3, z), tau2: 0.14 },
      // (0.09 + 0.09) / 0.18 over one degree of freedom.
      hartungKnapp: around(0.5, 0.3, t1),
      q: 4.5,
      // P(χ²₁ > 4.5) is erfc(1.5).
      qP: 0.03389485352468927,
      i2: 3.5 / 4.5,
    });
  });

  it("of three sites that agree better than chance: no variance between them", () => {
    // Weights 1, 2 and 1: mean 2, Q is 1 · 0.25 + 1 · 0.25; Q over two degrees is 0.25, and its error √(1/4 · 0.25).
    const pooled = { estimate: 2, ...around(2, 0.5, z) };
    expectFigures(valueOf(poolSites({ estimates: [1.5, 2, 2.5], variances: [1, 0.5, 1] })), {
      ...about,
      n: 3,
      fixed: pooled,
      random: { ...pooled, tau2: 0 },
      hartungKnapp: around(2, 0.25, t2),
      q: 0.5,
      qP: Math.exp(-0.25),
      i2: 0,
    });
  });

  it("of three sites of unequal weight: 1, 3 and 9 with weights 1, 1 and 2", () => {
    // Mean 22/4; Q is 4.5² + 2.5² + 2 · 3.5² = 51; tau² (51 − 2) / (4 − 6/4) = 19.6.
    const { fixed, random, q, qP, i2 } = valueOf(poolSites({ estimates: [1, 3, 9], variances: [1, 1, 0.5] }));
    const [w, v] = [1 / 20.6, 1 / 20.1];
    const mean = (4 * w + 9 * v) / (2 * w + v);
    expectFigures([fixed, q, qP, i2], [{ estimate: 5.5, ...around(5.5, 0.5, z) }, 51, Math.exp(-25.5), 49 / 51]);
    expectFigures(random, { estimate: mean, ...around(mean, 1 / Math.sqrt(2 * w + v), z), tau2: 19.6 });
  });
});

describe("a ratio of sums, worked by hand", () => {
  const about = { method: "ratio-jackknife", level: 0.95 };

  it("of two sites: without either of them 3 or 1", () => {
    expectFigures(valueOf(ratioOfSums({ numerators: [1, null, 3], denominators: [1, 5, 1] })), {
      ...about,
      n: 2,
      missing: 1,
      ratio: 2,
      meanOfRatios: 2,
      jackknifeSE: 1,
      lower: 2 - t1,
      upper: 2 + t1,
    });
  });

  it("of three sites, one of them without a denominator: no mean of ratios", () => {
    // Without each of them 6/1, 7/7 and 5/6: about their mean 47/18, 61/18, −29/18 and −32/18.
    const error = Math.sqrt(((2 / 3) * (61 ** 2 + 29 ** 2 + 32 ** 2)) / 18 ** 2);
    expectFigures(valueOf(ratioOfSums({ numerators: [3, 2, 4], denominators: [6, 0, 1] })), {
      ...about,
      n: 3,
      missing: 0,
      ratio: 9 / 7,
      jackknifeSE: error,
      lower: 9 / 7 - t2 * error,
      upper: 9 / 7 + t2 * error,
    });
  });

  it("of two sites with one denominator has neither error nor mean of ratios", () => {
    expectFigures(valueOf(ratioOfSums({ numerators: [3, 2], denominators: [6, 0] })), { ...about, n: 2, missing: 0, ratio: 5 / 6 });
  });

  it("of one site has no error", () => {
    expectFigures(valueOf(ratioOfSums({ numerators: [3], denominators: [6] })), {
      ...about,
      n: 1,
      missing: 0,
      ratio: 0.5,
      meanOfRatios: 0.5,
    });
  });
});
