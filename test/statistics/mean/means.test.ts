import fc from "fast-check";
import { differenceInDifferences, hedgesG, meanInterval, pairedEffectSizes, pairedT, weightedMean, welchT } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { runs } from "../../runs.ts";
import { near, valueOf } from "../value-of.ts";

const score = fc.integer({ min: -200, max: 200 }).map((tenth) => tenth / 10);
const scores = fc.array(score, { minLength: 2, maxLength: 25 });

describe("the weighted mean", () => {
  it("counts a value of weight 3 like three values", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(score, fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 20 }), (pairs) => {
        const repeated = pairs.flatMap(([value, weight]) => new Array<number>(weight).fill(value));
        const found = valueOf(weightedMean({ values: pairs.map(([value]) => value), weights: pairs.map(([, weight]) => weight) }));
        expect(near(found.mean, valueOf(meanInterval({ values: repeated })).mean, 1e-12)).toBe(true);
        expect(found).toMatchObject({ method: "weighted-mean", n: pairs.length, missing: 0, sumWeights: repeated.length });
        expect(found.effectiveN).toBeLessThanOrEqual(pairs.length * (1 + 1e-12));
      }),
      runs(1000),
    );
  });

  it("with equal weights has as many effective values as values, and with one weight above 0 a single one", () => {
    expect(valueOf(weightedMean({ values: [1, 2, 6], weights: [0.5, 0.5, 0.5] })).effectiveN).toBeCloseTo(3, 12);
    expect(valueOf(weightedMean({ values: [1, 2, 6], weights: [0, 0, 7] }))).toMatchObject({ mean: 6, sumWeights: 7, effectiveN: 1 });
  });

  it("of equal values is exactly their value, whatever the weights", () => {
    for (const value of [0.1, 0.7, 0.3, 1e-7])
      for (const weights of [
        [1, 2, 4],
        [3, 3, 3],
        [1, 5, 7, 11],
      ])
        expect(valueOf(weightedMean({ values: weights.map(() => value), weights })).mean).toBe(value);
  });

  it("leaves out what lacks a value or a weight, and counts it", () => {
    expect(valueOf(weightedMean({ values: [1, null, 3, 5], weights: [1, 1, null, 1] }))).toMatchObject({ n: 2, missing: 2, mean: 3 });
  });

  it("of equal values is exactly that value", () => {
    expect(valueOf(weightedMean({ values: [0.1, 0.1, 0.1], weights: [0.3, 0.7, 1.1] })).mean).toBe(0.1);
  });
});

describe("the paired t test", () => {
  it("is the mean of the differences with its interval, tested against 0", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score), { minLength: 2, maxLength: 25 }), (pairs) => {
        const [before, after] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
        const found = valueOf(pairedT({ before, after }));
        const mean = valueOf(meanInterval({ values: pairs.map(([first, second]) => second - first) }));
        expect(found).toMatchObject({ method: "paired-t", n: pairs.length, level: 0.95, meanDifference: mean.mean, sdDifference: mean.sd });
        expect([found.lower, found.upper]).toEqual([mean.lower, mean.upper]);
        if (mean.sd === 0) expect([found.t, found.df, found.p]).toEqual([undefined, undefined, undefined]);
        else {
          expect(found.df).toBe(pairs.length - 1);
          // The interval leaves 0 out exactly when p is below 1 − level.
          const { p = 1, lower, upper } = found;
          if (Math.abs(p - 0.05) > 1e-9) expect(p < 0.05).toBe(lower > 0 || upper < 0);
        }
      }),
      runs(1000),
    );
  });

  it("counts what is missing on either side, and leaves those pairs out", () => {
    const found = pairedT({ before: [1, null, 3, null, 5], after: [2, 2, null, null, 9] });
    expect(valueOf(found)).toMatchObject({ n: 2, missingBefore: 2, missingAfter: 2, incompletePairs: 3, meanDifference: 2.5 });
  });

  it("turns round with before and after", () => {
    const one = valueOf(pairedT({ before: [1, 2, 4], after: [3, 3, 9], level: 0.9 }));
    const other = valueOf(pairedT({ before: [3, 3, 9], after: [1, 2, 4], level: 0.9 }));
    expect([other.lower, other.upper, other.p, other.t]).toEqual([-one.upper, -one.lower, one.p, -(one.t ?? 0)]);
  });

  it("knows equal changes in spite of rounding: 0.3 − 0.1 is 0.4 − 0.2", () => {
    const decimals = { before: [0.1, 0.2, 0.3], after: [0.3, 0.4, 0.5] };
    expect(decimals.after.map((value, index) => value - (decimals.before[index] ?? 0))).not.toEqual([0.2, 0.2, 0.2]);
    const { t, p, sdDifference, lower, upper } = valueOf(pairedT(decimals));
    expect([t, p, sdDifference, upper - lower]).toEqual([undefined, undefined, 0, 0]);
    expect(pairedEffectSizes(decimals)).toMatchObject({ ok: false, error: { code: "no-variation" } });
    expect(hedgesG({ a: [0.1 + 0.2, 0.3], b: [1, 1] })).toMatchObject({ ok: false, error: { code: "no-variation" } });
    expect(valueOf(welchT({ a: [0.1 + 0.2, 0.3], b: [1, 1] })).t).toBeUndefined();
    // Small in itself, but not beside the values.
    expect(valueOf(pairedT({ before: [0, 0, 0], after: [1e-9, 2e-9, 1e-9] })).t).toBeCloseTo(4, 9);
  });

  it("with two degrees of freedom has a closed form", () => {
    // Differences 2, 1, 5: mean 8/3, t = (8/3) / √(13/9) = 8/√13; both tails are 1 − t/√(2 + t²).
    const { t = 0, p = 0 } = valueOf(pairedT({ before: [1, 2, 4], after: [3, 3, 9] }));
    expect(t).toBeCloseTo(8 / Math.sqrt(13), 13);
    expect(p).toBeCloseTo(1 - t / Math.sqrt(2 + t * t), 13);
  });
});

describe("Welch's test", () => {
  it("moves, stretches and turns round with the values, whatever their order", () => {
    fc.assert(
      fc.property(scores, scores, score, fc.integer({ min: 1, max: 9 }), (a, b, shift, factor) => {
        const one = valueOf(welchT({ a, b }));
        const moved = (values: readonly number[]) => values.map((value) => value * factor + shift).reverse();
        const other = valueOf(welchT({ a: moved(a), b: moved(b) }));
        const turned = valueOf(welchT({ a: b, b: a }));
        expect(near(other.difference, one.difference * factor, 1e-9)).toBe(true);
        expect(near(other.lower, one.lower * factor, 1e-8) && near(other.upper, one.upper * factor, 1e-8)).toBe(true);
        expect(near(turned.lower, -one.upper, 1e-12) && near(turned.upper, -one.lower, 1e-12)).toBe(true);
        expect(one.lower <= one.difference && one.difference <= one.upper).toBe(true);
        expect(one).toMatchObject({ method: "welch-t", n: a.length + b.length, missing: 0, level: 0.95 });
        if (one.p !== undefined) expect(one.p >= 0 && one.p <= 1).toBe(true);
      }),
      runs(1000),
    );
  });

  it("of equal spreads and sizes has n₁ + n₂ − 2 degrees of freedom, fewer else but never below the smaller group's", () => {
    expect(valueOf(welchT({ a: [1, 2, 3], b: [5, 6, 7] })).df).toBeCloseTo(4, 12);
    fc.assert(
      fc.property(scores, scores, (a, b) => {
        const { df } = valueOf(welchT({ a, b }));
        if (df === undefined) return;
        expect(df).toBeLessThanOrEqual((a.length + b.length - 2) * (1 + 1e-12));
        expect(df).toBeGreaterThanOrEqual((Math.min(a.length, b.length) - 1) * (1 - 1e-12));
      }),
      runs(1000),
    );
  });

  it("without spread has no t and no p, and an interval of width 0", () => {
    expect(valueOf(welchT({ a: [3, 3, null], b: [1, 1] }))).toEqual({
      method: "welch-t",
      n: 4,
      missing: 1,
      level: 0.95,
      difference: 2,
      lower: 2,
      upper: 2,
    });
  });

  it("needs two values in each group", () => {
    expect(welchT({ a: [3], b: [1, 2] })).toMatchObject({ ok: false, error: { code: "too-few" } });
    expect(welchT({ a: [3, 4], b: [1, null] })).toMatchObject({ ok: false, error: { code: "too-few" } });
    expect(welchT({ a: [3, 4], b: [1, 2] }).ok).toBe(true);
  });
});

describe("the difference in differences", () => {
  it("is Welch's test of the changes", () => {
    const [changeTreated, changeComparison] = [
      [5, 3, null, 6, 1],
      [1, -2, 0, 3],
    ];
    const { effect, method, ...found } = valueOf(differenceInDifferences({ changeTreated, changeComparison, level: 0.9 }));
    const { difference, method: _, ...welch } = valueOf(welchT({ a: changeTreated, b: changeComparison, level: 0.9 }));
    expect(method).toBe("welch-t-of-changes");
    expect([effect, found]).toEqual([difference, welch]);
    expect(_).toBe("welch-t");
  });
});
