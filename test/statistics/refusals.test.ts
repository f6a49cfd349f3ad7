import * as room from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { codeOf } from "./value-of.ts";

const nan = Number.NaN;
const table = { bothYes: 1, yesToNo: 1, noToYes: 1, bothNo: 1 };
const groups = { x1: 1, n1: 2, x2: 1, n2: 2 };

describe("what cannot be computed is refused with a code", () => {
  it.each([
    ["wilson", () => room.wilson({ x: 0, n: 0 }), "empty"],
    ["clopperPearson", () => room.clopperPearson({ x: 0, n: 0 }), "empty"],
    ["clopperPearson", () => room.clopperPearson({ x: -1, n: 3 }), "negative"],
    ["clopperPearson", () => room.clopperPearson({ x: 1, n: 1_000_000_001 }), "too-many"],
    ["clopperPearson", () => room.clopperPearson({ x: 1, n: 1_000_000_000 }), "ok"],
    ["poissonRate", () => room.poissonRate({ events: 1_000_000_001, personTime: 1 }), "too-many"],
    ["jeffreys", () => room.jeffreys({ x: 0, n: 0 }), "empty"],
    ["jeffreys", () => room.jeffreys({ x: nan, n: 3 }), "not-finite"],
    ["binomialTest", () => room.binomialTest({ x: 0, n: 0 }), "empty"],
    ["binomialTest", () => room.binomialTest({ x: 0, n: -1 }), "negative"],
    ["proportionMissingBounds", () => room.proportionMissingBounds({ x: 0, known: 0, eligible: 0 }), "empty"],
    ["proportionMissingBounds", () => room.proportionMissingBounds({ x: -1, known: 2, eligible: 3 }), "negative"],
    ["proportionMissingBounds", () => room.proportionMissingBounds({ x: nan, known: 0, eligible: 3 }), "not-finite"],
    ["differenceOfProportions", () => room.differenceOfProportions({ ...groups, x1: 0, n1: 0 }), "empty"],
    ["differenceOfProportions", () => room.differenceOfProportions({ ...groups, x2: 0, n2: 0 }), "empty"],
    ["pairedDifferenceOfProportions", () => room.pairedDifferenceOfProportions({ bothYes: 0, yesToNo: 0, noToYes: 0, bothNo: 0 }), "empty"],
    ["pairedDifferenceOfProportions", () => room.pairedDifferenceOfProportions({ ...table, bothNo: -1 }), "negative"],
    ["mcnemarExact", () => room.mcnemarExact({ bothYes: 0, yesToNo: 0, noToYes: 0, bothNo: 0 }), "empty"],
    ["mcnemarExact", () => room.mcnemarExact({ ...table, bothYes: nan }), "not-finite"],
    ["fisherExact", () => room.fisherExact({ ...groups, x1: 0, n1: 0 }), "empty"],
    ["fisherExact", () => room.fisherExact({ ...groups, x2: -1 }), "negative"],
    ["conditionalOddsRatio", () => room.conditionalOddsRatio({ ...groups, x2: 0, n2: 0 }), "empty"],
    ["conditionalOddsRatio", () => room.conditionalOddsRatio({ x1: 50_000, n1: 100_000, x2: 50_000, n2: 100_000 }), "too-many"],
    ["poissonRate", () => room.poissonRate({ events: 1, personTime: 0 }), "zero-denominator"],
    ["poissonRate", () => room.poissonRate({ events: 1, personTime: -1 }), "negative"],
    ["poissonRate", () => room.poissonRate({ events: -1, personTime: 1 }), "negative"],
    ["poissonRate", () => room.poissonRate({ events: 1, personTime: Number.POSITIVE_INFINITY }), "not-finite"],
    ["poissonRateRatio", () => room.poissonRateRatio({ events: [0, 0], personTime: [1, 1] }), "empty"],
    ["poissonRateRatio", () => room.poissonRateRatio({ events: [1, 0], personTime: [0, 1] }), "zero-denominator"],
    ["poissonRateRatio", () => room.poissonRateRatio({ events: [1, 0], personTime: [1, 0] }), "zero-denominator"],
    ["poissonRateRatio", () => room.poissonRateRatio({ events: [1, -1], personTime: [1, 1] }), "negative"],
    ["poissonRateRatio", () => room.poissonRateRatio({ events: [1, 1], personTime: [1, nan] }), "not-finite"],
    ["meanInterval", () => room.meanInterval({ values: [null] }), "empty"],
    ["weightedMean", () => room.weightedMean({ values: [], weights: [] }), "empty"],
    ["weightedMean", () => room.weightedMean({ values: [1], weights: [0] }), "zero-denominator"],
    ["weightedMean", () => room.weightedMean({ values: [1, 2], weights: [2, -1] }), "negative"],
    ["weightedMean", () => room.weightedMean({ values: [1, 2], weights: [2, nan] }), "not-finite"],
    ["quantile7", () => room.quantile7({ values: [null], probs: [0.5] }), "empty"],
    ["quantile7", () => room.quantile7({ values: [nan], probs: [0.5] }), "not-finite"],
    ["medianInterval", () => room.medianInterval({ values: [] }), "empty"],
    ["pairedT", () => room.pairedT({ before: [1, null], after: [null, 1] }), "empty"],
    ["pairedT", () => room.pairedT({ before: [1], after: [2] }), "too-few"],
    ["pairedT", () => room.pairedT({ before: [1, nan], after: [2, 3] }), "not-finite"],
    ["pairedT", () => room.pairedT({ before: [1, 1], after: [2, nan] }), "not-finite"],
    ["welchT", () => room.welchT({ a: [], b: [1, 2] }), "empty"],
    ["welchT", () => room.welchT({ a: [1, 2], b: [] }), "empty"],
    ["differenceInDifferences", () => room.differenceInDifferences({ changeTreated: [1], changeComparison: [1, 2] }), "too-few"],
    ["wilcoxonSignedRank", () => room.wilcoxonSignedRank({ differences: [] }), "empty"],
    ["signTest", () => room.signTest({ differences: [null] }), "empty"],
    ["signTest", () => room.signTest({ differences: [nan] }), "not-finite"],
    ["pairedPermutationTest", () => room.pairedPermutationTest({ differences: [] }), "empty"],
    ["hodgesLehmann", () => room.hodgesLehmann({ differences: [null] }), "empty"],
    ["hodgesLehmannShift", () => room.hodgesLehmannShift({ a: [1], b: [] }), "empty"],
    ["mannWhitney", () => room.mannWhitney({ a: [], b: [1] }), "empty"],
    ["cliffsDelta", () => room.cliffsDelta({ a: [nan], b: [1] }), "not-finite"],
    ["rankBiserial", () => room.rankBiserial({ differences: [] }), "empty"],
    ["pairedEffectSizes", () => room.pairedEffectSizes({ before: [], after: [] }), "empty"],
    ["hedgesG", () => room.hedgesG({ a: [1], b: [2, 3] }), "too-few"],
    ["kaplanMeier", () => room.kaplanMeier({ time: [], event: [] }), "empty"],
    ["kaplanMeier", () => room.kaplanMeier({ time: [-1], event: [1] }), "negative"],
    ["kaplanMeier", () => room.kaplanMeier({ time: [nan], event: [1] }), "not-finite"],
    ["restrictedMeanTime", () => room.restrictedMeanTime({ time: [], event: [], tau: 1 }), "empty"],
    ["logRank", () => room.logRank({ time: [], event: [], group: [] }), "empty"],
    ["cumulativeIncidence", () => room.cumulativeIncidence({ time: [-2], cause: [1] }), "negative"],
    ["ratioOfSums", () => room.ratioOfSums({ numerators: [], denominators: [] }), "empty"],
    ["ratioOfSums", () => room.ratioOfSums({ numerators: [1], denominators: [0] }), "zero-denominator"],
    ["ratioOfSums", () => room.ratioOfSums({ numerators: [1, 1], denominators: [1, -1] }), "negative"],
    ["poolSites", () => room.poolSites({ estimates: [1], variances: [-1] }), "negative"],
    ["poolSites", () => room.poolSites({ estimates: [nan], variances: [1] }), "not-finite"],
  ] as const)("%s", (_, call, code) => {
    expect(codeOf(call())).toBe(code);
  });

  it("each refusal is a sentence that repeats no value", () => {
    const refused = [
      room.wilson({ x: 0, n: 0 }),
      room.wilson({ x: -7777, n: 9 }),
      room.meanInterval({ values: [nan] }),
      room.signTest({ differences: [] }),
    ];
    expect(refused.map((result) => !result.ok && result.error.message)).toEqual([
      "a proportion of nobody",
      "a value lies below 0",
      "a value is no number that can be computed with",
      "no value is known",
    ]);
  });
});

describe("a caller's bug is thrown", () => {
  const whole = "counts are whole numbers";
  it.each([
    [() => room.clopperPearson({ x: 0.5, n: 2 }), whole],
    [() => room.jeffreys({ x: 3, n: 2 }), "no more successes than trials"],
    [() => room.binomialTest({ x: 1, n: 2, p0: 1.5 }), "a probability lies between 0 and 1"],
    [() => room.binomialTest({ x: 1, n: 2, p0: -0.1 }), "a probability lies between 0 and 1"],
    [() => room.binomialTest({ x: 1, n: 2, p0: nan }), "a probability lies between 0 and 1"],
    [() => room.proportionMissingBounds({ x: 3, known: 2, eligible: 4 }), "no more successes than trials"],
    [() => room.proportionMissingBounds({ x: 1, known: 5, eligible: 4 }), "no more successes than trials"],
    [() => room.fisherExact({ ...groups, x2: 3 }), "no more successes than trials"],
    [() => room.mcnemarExact({ ...table, noToYes: 0.1 }), whole],
    [() => room.poissonRate({ events: 1.5, personTime: 3 }), whole],
    [() => room.quantile7({ values: [1], probs: [1.1] }), "a probability lies between 0 and 1"],
    [() => room.quantile7({ values: [1], probs: [-0.1] }), "a probability lies between 0 and 1"],
    [() => room.pairedT({ before: [1], after: [] }), "before and after have one value for each person"],
    [() => room.adjustP({ p: [0.5, 1.01] }), "a p value lies between 0 and 1"],
    [() => room.adjustP({ p: [-0.01, 0.5] }), "a p value lies between 0 and 1"],
    [() => room.hedgesJ(1), "degrees of freedom are above 1"],
    [() => room.hedgesJ(Number.POSITIVE_INFINITY), "degrees of freedom are above 1"],
    [() => room.poolSites({ estimates: [1], variances: [] }), "each estimate has a variance"],
    [() => room.logRank({ time: [1], event: [1], group: [] }), "each person has a group"],
    [() => room.kaplanMeier({ time: [1, 2], event: [1] }), "each person has a time and what happened then"],
    [() => room.restrictedMeanTime({ time: [1], event: [1], tau: 0 }), "a limit is above 0"],
    [() => room.restrictedMeanTime({ time: [1], event: [1], tau: nan }), "a limit is above 0"],
    [() => room.restrictedMeanTime({ time: [1], event: [1], tau: Number.POSITIVE_INFINITY }), "a limit is above 0"],
    [() => room.restrictedMeanTime({ time: [1], event: [0.5 as 0], tau: 1 }), "an event is 1, its absence 0"],
    [() => room.logRank({ time: [1], event: [2 as 1], group: ["a"] }), "an event is 1, its absence 0"],
    [() => room.noncentralTCdf(nan, 3, 1), "a t is finite"],
    [() => room.noncentralTCdf(1, 0, 1), "degrees of freedom are above 0"],
    [() => room.noncentralTCdf(1, Number.POSITIVE_INFINITY, 1), "degrees of freedom are above 0"],
    [() => room.noncentralTCdf(1, 3, 1000.1), "a noncentrality lies between -1000 and 1000"],
    [() => room.betaQuantile(1.1, 1, 1), "a probability lies between 0 and 1"],
    [() => room.betaQuantile(-0.1, 1, 1), "a probability lies between 0 and 1"],
    [() => room.betaQuantile(0.5, 0, 1), "shapes are above 0"],
    [() => room.betaQuantile(0.5, 1, 0), "shapes are above 0"],
    [() => room.betaQuantile(0.5, Number.POSITIVE_INFINITY, 1), "shapes are above 0"],
    [() => room.betaQuantile(0.5, 1, Number.POSITIVE_INFINITY), "shapes are above 0"],
    [() => room.gammaQuantile(2, 1), "a probability lies between 0 and 1"],
    [() => room.gammaQuantile(-1, 1), "a probability lies between 0 and 1"],
    [() => room.gammaQuantile(0.5, 0), "a shape is above 0"],
    [() => room.gammaQuantile(0.5, Number.POSITIVE_INFINITY), "a shape is above 0"],
    [() => room.chiSquareUpperTail(-1, 1), "a chi-square is at least 0"],
    [() => room.chiSquareUpperTail(1, 0), "degrees of freedom are above 0"],
    [() => room.chiSquareUpperTail(1, Number.POSITIVE_INFINITY), "degrees of freedom are above 0"],
    [() => room.chiSquareUpperTail(nan, 1), "a chi-square is at least 0"],
    [() => room.chiSquareUpperTail(1, nan), "degrees of freedom are above 0"],
    [() => room.tQuantile(0.9, Number.POSITIVE_INFINITY), "degrees of freedom are above 0"],
    [() => room.betaQuantile(nan, 1, 1), "a probability lies between 0 and 1"],
    [() => room.gammaQuantile(nan, 1), "a probability lies between 0 and 1"],
    [() => room.gammaQuantile(0.5, nan), "a shape is above 0"],
    [() => room.noncentralTCdf(Number.POSITIVE_INFINITY, 3, 1), "a t is finite"],
    [() => room.noncentralTCdf(1, nan, 1), "degrees of freedom are above 0"],
    [() => room.noncentralTCdf(1, 3, -1000.1), "a noncentrality lies between -1000 and 1000"],
    [() => room.noncentralTCdf(1, 3, nan), "a noncentrality lies between -1000 and 1000"],
  ])("%s", (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });

  it.each([0, 1, 95, -0.5, nan])("a level of %d, wherever there is one", (level) => {
    const calls = [
      () => room.clopperPearson({ x: 1, n: 2, level }),
      () => room.jeffreys({ x: 1, n: 2, level }),
      () => room.proportionMissingBounds({ x: 1, known: 2, eligible: 3, level }),
      () => room.differenceOfProportions({ ...groups, level }),
      () => room.pairedDifferenceOfProportions({ ...table, level }),
      () => room.conditionalOddsRatio({ ...groups, level }),
      () => room.poissonRate({ events: 1, personTime: 1, level }),
      () => room.poissonRateRatio({ events: [1, 1], personTime: [1, 1], level }),
      () => room.medianInterval({ values: [1], level }),
      () => room.pairedT({ before: [1, 2], after: [1, 3], level }),
      () => room.welchT({ a: [1, 2], b: [1, 3], level }),
      () => room.hodgesLehmann({ differences: [1], level }),
      () => room.hodgesLehmannShift({ a: [1], b: [1], level }),
      () => room.cliffsDelta({ a: [1], b: [1], level }),
      () => room.rankBiserial({ differences: [1], level }),
      () => room.pairedEffectSizes({ before: [1, 2, 3], after: [1, 3, 3], level }),
      () => room.hedgesG({ a: [1, 2], b: [1, 3], level }),
      () => room.kaplanMeier({ time: [1], event: [1], level }),
      () =>
        room.cronbachAlpha({
          items: [
            [1, 2],
            [2, 3],
          ],
          level,
        }),
      () => room.ratioOfSums({ numerators: [1], denominators: [1], level }),
      () => room.poolSites({ estimates: [1], variances: [1], level }),
    ];
    for (const call of calls) expect(call).toThrow(new RangeError("a level lies between 0 and 1"));
  });
});
