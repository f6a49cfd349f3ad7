import * as room from "welfare-core/statistics";
import { describe, expect, it } from "vitest";

const none = { bothYes: 0, yesToNo: 0, noToYes: 0, bothNo: 0 };
const many = Array.from({ length: 51 }, (_, index) => index);
const roots = Array.from({ length: 21 }, (_, index) => Math.sqrt(index + 2));
const scale = { sd: 4, reliability: 0.8, higherIsBetter: true };
const once = (size: number) => ({ time: many.concat(many).slice(0, size), event: new Array<1>(size).fill(1) });

describe("a refusal says why in a sentence", () => {
  it.each([
    [() => room.wilson({ x: Number.NaN, n: 3 }), "not-finite", "a value is no number that can be computed with"],
    [() => room.wilson({ x: -1, n: 3 }), "negative", "a value lies below 0"],
    [() => room.wilson({ x: 0, n: 0 }), "empty", "a proportion of nobody"],
    [() => room.wilson({ x: 1, n: 1_000_000_001 }), "too-many", "a count is above a thousand million"],
    [() => room.mcnemarExact(none), "empty", "a proportion of nobody"],
    [() => room.pairedDifferenceOfProportions(none), "empty", "a proportion of nobody"],
    [() => room.conditionalOddsRatio({ x1: 0, n1: 5, x2: 0, n2: 5 }), "no-variation", "only one table has these margins"],
    [() => room.fisherExact({ x1: 60_000, n1: 120_000, x2: 60_000, n2: 120_000 }), "too-many", "too many tables have these margins"],
    [() => room.poissonRate({ events: 0, personTime: 0 }), "zero-denominator", "nobody was watched for any time"],
    [() => room.poissonRate({ events: 1, personTime: 5e-324 }), "not-finite", "values are too far apart to be computed with"],
    [() => room.poissonRateRatio({ events: [1, 1], personTime: [0, 1] }), "zero-denominator", "a group was not watched for any time"],
    [() => room.poissonRateRatio({ events: [0, 0], personTime: [1, 1] }), "empty", "no event in either group"],
    [() => room.meanInterval({ values: [null] }), "empty", "no value is known"],
    [() => room.weightedMean({ values: [1, 2], weights: [0, 0] }), "zero-denominator", "all weights are 0"],
    [() => room.weightedMean({ values: [1], weights: [-1] }), "negative", "a value lies below 0"],
    [() => room.pairedT({ before: [1], after: [null] }), "empty", "no pair is complete"],
    [() => room.pairedT({ before: [1], after: [2] }), "too-few", "one pair has no spread"],
    [() => room.welchT({ a: [1], b: [1, 2] }), "too-few", "a group has too few known values"],
    [() => room.adjustP({ p: [0.5, Number.NaN] }), "not-finite", "a value is no number that can be computed with"],
    [() => room.pairedEffectSizes({ before: [1, 2], after: [2, 4] }), "too-few", "an effect size needs three pairs"],
    [() => room.pairedEffectSizes({ before: [1, 2, 3], after: [2, 3, 4] }), "no-variation", "all changes are equal"],
    [() => room.hedgesG({ a: [1, 1], b: [2, 2] }), "no-variation", "neither group varies"],
    [() => room.rankBiserial({ differences: [0, 0] }), "no-variation", "all differences are 0"],
    [() => room.wilcoxonSignedRank({ differences: many }), "too-many", "exact for up to 50 values in a group"],
    [() => room.mannWhitney({ a: [1], b: many }), "too-many", "exact for up to 50 values in a group"],
    [() => room.pairedPermutationTest({ differences: roots }), "too-many", "too many differences to go through all their signs"],
    [() => room.cronbachAlpha({ items: [[null, 1]] }), "empty", "nobody answered every item"],
    [() => room.cronbachAlpha({ items: [[1, Number.NaN]] }), "not-finite", "a value is no number that can be computed with"],
    [() => room.cronbachAlpha({ items: [[1], [2]] }), "too-few", "alpha needs two items and two people"],
    [
      () =>
        room.cronbachAlpha({
          items: [
            [1, 2],
            [2, 1],
          ],
        }),
      "no-variation",
      "all totals are equal",
    ],
    [() => room.reliableChange({ before: [null], after: [1], ...scale }), "empty", "no pair is complete"],
    [
      () => room.reliableChange({ before: [1], after: [1], ...scale, clinical: { mean: 1, sd: 0 }, normative: { mean: 2, sd: 0 } }),
      "zero-denominator",
      "both norms have deviation 0",
    ],
    [() => room.poolSites({ estimates: [], variances: [] }), "empty", "no site"],
    [() => room.poolSites({ estimates: [1, 2], variances: [1, 0] }), "zero-denominator", "a variance is 0"],
    [() => room.poolSites({ estimates: [1, 20], variances: [1e-320, 1] }), "not-finite", "values are too far apart to be computed with"],
    [() => room.ratioOfSums({ numerators: [1, 2], denominators: [0, 0] }), "zero-denominator", "all denominators are 0"],
    [() => room.kaplanMeier({ time: [], event: [] }), "empty", "nobody was followed"],
    [() => room.restrictedMeanTime({ time: [1], event: [0], tau: 2 }), "beyond-follow-up", "nobody was seen as late as the limit"],
    [() => room.cumulativeIncidence({ time: [1], cause: [0], at: [2] }), "beyond-follow-up", "nobody was seen as late as a time asked for"],
    [
      () => room.cumulativeIncidence({ time: once(101).time, cause: Array.from({ length: 101 }, (_, index) => index + 1) }),
      "too-many",
      "more causes than can be told apart",
    ],
    [() => room.logRank({ ...once(2), group: ["a", "a"] }), "too-few", "there is one group only"],
    [() => room.logRank({ ...once(51), group: many }), "too-many", "more groups than can be compared with each other"],
    [
      () => room.logRank({ time: [1, 2], event: [0, 1], group: ["a", "b"] }),
      "no-variation",
      "the groups were never at risk together at an event",
    ],
  ] as const)("%s is %s: %s", (call, code, message) => {
    expect(call()).toStrictEqual({ ok: false, error: { code, message } });
  });
});
