import { differenceInDifferences, meanInterval, medianInterval, pairedT, weightedMean, welchT } from "welfare-core/statistics";
import { describe, it } from "vitest";
import { expectFigures } from "../figures.ts";
import { valueOf } from "../value-of.ts";

/** With two degrees of freedom the quantile of t is (2p − 1) / √(2p (1 − p)). */
const t2 = (p: number) => (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
/** Both tails of a t with two degrees of freedom. */
const tails2 = (t: number) => 1 - Math.abs(t) / Math.sqrt(2 + t * t);

describe("means, worked by hand", () => {
  it("of 1, 2 and 3", () => {
    const half = t2(0.975) / Math.sqrt(3);
    expectFigures(valueOf(meanInterval({ values: [1, null, 3, 2] })), {
      method: "student-t",
      n: 3,
      missing: 1,
      mean: 2,
      level: 0.95,
      sd: 1,
      se: 1 / Math.sqrt(3),
      lower: 2 - half,
      upper: 2 + half,
    });
  });

  it("of 1 three times and 2 once", () => {
    expectFigures(valueOf(weightedMean({ values: [1, null, 2, 7], weights: [3, 2, 1, null] })), {
      method: "weighted-mean",
      n: 2,
      missing: 2,
      mean: 5 / 4,
      sumWeights: 4,
      effectiveN: 16 / 10,
    });
  });
});

describe("changes, worked by hand", () => {
  const about = { method: "paired-t", missingBefore: 0, missingAfter: 0, incompletePairs: 0, level: 0.95 };

  it("of 2, 1 and 5", () => {
    // Mean 8/3, variance 13/3, error √(13/9).
    const [t, half] = [8 / Math.sqrt(13), t2(0.975) * Math.sqrt(13 / 9)];
    expectFigures(valueOf(pairedT({ before: [1, 2, null, 4], after: [3, 3, 8, 9] })), {
      ...about,
      n: 3,
      missingBefore: 1,
      incompletePairs: 1,
      meanDifference: 8 / 3,
      sdDifference: Math.sqrt(13 / 3),
      t,
      df: 2,
      p: tails2(t),
      lower: 8 / 3 - half,
      upper: 8 / 3 + half,
    });
  });

  it("of −1 and −3, at 0.9", () => {
    // Mean −2, deviation √2, error 1; with one degree of freedom t is Cauchy's.
    const half = Math.tan(0.45 * Math.PI);
    expectFigures(valueOf(pairedT({ before: [1, 3], after: [0, 0], level: 0.9 })), {
      ...about,
      n: 2,
      level: 0.9,
      meanDifference: -2,
      sdDifference: Math.SQRT2,
      t: -2,
      df: 1,
      p: 1 - (2 / Math.PI) * Math.atan(2),
      lower: -2 - half,
      upper: -2 + half,
    });
  });

  it("that are equal have no t, no degrees and no p", () => {
    expectFigures(valueOf(pairedT({ before: [1, 2], after: [3, 4] })), {
      ...about,
      n: 2,
      meanDifference: 2,
      sdDifference: 0,
      lower: 2,
      upper: 2,
    });
  });
});

describe("two groups, worked by hand", () => {
  // Both variances are 1/2, both squared errors 1/4: error √½, and two degrees of freedom.
  const [a, b] = [
    [1, 2],
    [4, null, 5],
  ];
  const t = -3 / Math.SQRT1_2;
  const figures = (level: number) => ({
    n: 4,
    missing: 1,
    level,
    t,
    df: 2,
    p: tails2(t),
    lower: -3 - t2((1 + level) / 2) * Math.SQRT1_2,
    upper: -3 + t2((1 + level) / 2) * Math.SQRT1_2,
  });

  it("of 1 and 2 against 4 and 5", () => {
    expectFigures(valueOf(welchT({ a, b })), { method: "welch-t", difference: -3, ...figures(0.95) });
    expectFigures(valueOf(welchT({ a, b, level: 0.9 })), { method: "welch-t", difference: -3, ...figures(0.9) });
  });

  it("of changes", () => {
    const changes = { changeTreated: a, changeComparison: b };
    expectFigures(valueOf(differenceInDifferences(changes)), { method: "welch-t-of-changes", effect: -3, ...figures(0.95) });
    expectFigures(valueOf(differenceInDifferences({ ...changes, level: 0.9 })), {
      method: "welch-t-of-changes",
      effect: -3,
      ...figures(0.9),
    });
  });

  it("of unequal size and spread have the degrees of Welch and Satterthwaite", () => {
    // Squared errors 1/3 and 5/12, together 3/4: 1 / ((4/9)² / 2 + (5/9)² / 3).
    const { df, t: found } = valueOf(welchT({ a: [1, 2, 3], b: [5, 6, 7, 8] }));
    expectFigures([df, found], [486 / 98, -4.5 / Math.sqrt(0.75)]);
  });
});

describe("the interval of a median, worked by hand", () => {
  // Five values: none below the least with 1/32, at most one below the second with 6/32.
  it.each([
    [0.5, 2, 4, 20 / 32],
    [0.625, 2, 4, 20 / 32],
    [0.63, 1, 5, 30 / 32],
    [0.9375, 1, 5, 30 / 32],
  ])("of five values at %d goes from %d to %d", (level, lower, upper, coverage) => {
    expectFigures(valueOf(medianInterval({ values: [5, 3, null, 1, 2, 4], level })), {
      method: "median-order-statistics",
      n: 5,
      missing: 1,
      median: 3,
      level,
      lower,
      upper,
      coverage,
    });
  });

  it("of two values at one half is both, of one value none", () => {
    const about = { method: "median-order-statistics", missing: 0, level: 0.5 };
    expectFigures(valueOf(medianInterval({ values: [4, 1], level: 0.5 })), {
      ...about,
      n: 2,
      median: 2.5,
      lower: 1,
      upper: 4,
      coverage: 0.5,
    });
    expectFigures(valueOf(medianInterval({ values: [4], level: 0.5 })), { ...about, n: 1, median: 4 });
  });
});
