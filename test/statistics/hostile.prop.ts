import fc from "fast-check";
import * as room from "welfare-core/statistics";
import { expect, it } from "vitest";
import { deepFreeze } from "../deep-freeze.ts";
import { runs } from "../runs.ts";

/** Values as they come out of broken files: tiny, huge, no numbers, zeros of both signs, missing. */
const value = fc.oneof(
  fc.constantFrom(
    null,
    0,
    -0,
    1,
    1,
    2,
    2,
    15,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.MAX_VALUE,
    1e150,
    -1e150,
    1e-300,
    5e-324,
    2 ** 53,
  ),
  fc.double(),
  fc.integer({ min: -3, max: 3 }),
);
const values = fc.array(value, { maxLength: 9 });
const list = fc.oneof(values, fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 12 }), fc.array(fc.constant(7), { maxLength: 5 }));
const count = fc.constantFrom(0, 0, 1, 2, 9, 15, 1000, 99_999, -1, Number.NaN, Number.POSITIVE_INFINITY);
const level = fc.constantFrom(1e-6, 0.5, 0.95, 0.999_999);

/** Every number anywhere in a result. */
function numbersIn(found: unknown): readonly number[] {
  if (typeof found === "number") return [found];
  return typeof found === "object" && found !== null ? Object.values(found).flatMap(numbersIn) : [];
}

/** No NaN anywhere; ends around what they are ends of. */
function sound(name: string, result: { readonly ok: boolean }): void {
  expect(numbersIn(result).filter(Number.isNaN), name).toEqual([]);
  if (!result.ok)
    expect(result, name).toMatchObject({ error: { code: expect.any(String) as string, message: expect.any(String) as string } });
}

it("no list of values makes a method throw or give a NaN, and none is modified", () => {
  fc.assert(
    fc.property(list, list, level, (first, second, confidence) => {
      const [a, b] = [deepFreeze(first), deepFreeze(second)];
      const length = Math.min(a.length, b.length);
      const [before, after] = [deepFreeze(a.slice(0, length)), deepFreeze(b.slice(0, length))];
      const times = before.map((one) => one ?? 0);
      const events = after.map((one) => (one === 1 ? 1 : 0));
      const results = {
        meanInterval: room.meanInterval({ values: a, level: confidence }),
        weightedMean: room.weightedMean({ values: before, weights: after }),
        quantile7: room.quantile7({ values: a, probs: [0, 0.3, 1] }),
        medianInterval: room.medianInterval({ values: a, level: confidence }),
        pairedT: room.pairedT({ before, after, level: confidence }),
        welchT: room.welchT({ a, b, level: confidence }),
        differenceInDifferences: room.differenceInDifferences({ changeTreated: a, changeComparison: b }),
        wilcoxonSignedRank: room.wilcoxonSignedRank({ differences: a }),
        signTest: room.signTest({ differences: a }),
        pairedPermutationTest: room.pairedPermutationTest({ differences: a }),
        hodgesLehmann: room.hodgesLehmann({ differences: a, level: confidence }),
        hodgesLehmannShift: room.hodgesLehmannShift({ a, b, level: confidence }),
        mannWhitney: room.mannWhitney({ a, b }),
        cliffsDelta: room.cliffsDelta({ a, b, level: confidence }),
        rankBiserial: room.rankBiserial({ differences: a, level: confidence }),
        pairedEffectSizes: room.pairedEffectSizes({ before, after, level: confidence }),
        hedgesG: room.hedgesG({ a, b, level: confidence }),
        kaplanMeier: room.kaplanMeier({ time: times, event: events, level: confidence, at: [0, 1, 1e9] }),
        restrictedMeanTime: room.restrictedMeanTime({ time: times, event: events, tau: 2 }),
        logRank: room.logRank({ time: times, event: events, group: before.map((_, index) => index % 3) }),
        cumulativeIncidence: room.cumulativeIncidence({ time: times, cause: events }),
        cronbachAlpha: room.cronbachAlpha({ items: before.map((one, index) => [one, after[index] ?? null]), level: confidence }),
        reliableChange: room.reliableChange({ before, after, sd: 3, reliability: 0.8, higherIsBetter: true }),
        ratioOfSums: room.ratioOfSums({ numerators: before, denominators: after, level: confidence }),
        poolSites: room.poolSites({ estimates: times, variances: after.map((one) => one ?? 1), level: confidence }),
      };
      for (const [name, result] of Object.entries(results)) sound(name, result);
    }),
    runs(500),
  );
});

it("no counts make a method give a NaN; it throws for part counts and for more successes than trials alone", () => {
  fc.assert(
    fc.property(count, count, count, count, level, (first, second, third, fourth, confidence) => {
      const [x1, n1] = [Math.min(first, second), Math.max(first, second)];
      const [x2, n2] = [Math.min(third, fourth), Math.max(third, fourth)];
      const table = { bothYes: first, yesToNo: second, noToYes: third, bothNo: fourth };
      const results = {
        wilson: room.wilson({ x: x1, n: n1, level: confidence }),
        clopperPearson: room.clopperPearson({ x: x1, n: n1, level: confidence }),
        jeffreys: room.jeffreys({ x: x1, n: n1, level: confidence }),
        binomialTest: room.binomialTest({ x: x1, n: n1, p0: 0.3 }),
        proportionMissingBounds: room.proportionMissingBounds({ x: 0, known: x1, eligible: n1, level: confidence }),
        differenceOfProportions: room.differenceOfProportions({ x1, n1, x2, n2, level: confidence }),
        pairedDifferenceOfProportions: room.pairedDifferenceOfProportions({ ...table, level: confidence }),
        mcnemarExact: room.mcnemarExact(table),
        poissonRate: room.poissonRate({ events: first, personTime: second, level: confidence }),
        poissonRateRatio: room.poissonRateRatio({ events: [first, second], personTime: [third, fourth], level: confidence }),
      };
      for (const [name, result] of Object.entries(results)) sound(name, result);
    }),
    runs(1000),
  );
});

it("no small table makes Fisher's test or the odds ratio give a NaN", () => {
  const small = fc.constantFrom(0, 0, 1, 2, 9, 15, 400, -1, Number.NaN);
  fc.assert(
    fc.property(small, small, small, small, level, (first, second, third, fourth, confidence) => {
      const groups = { x1: Math.min(first, second), n1: Math.max(first, second), x2: Math.min(third, fourth), n2: Math.max(third, fourth) };
      sound("fisherExact", room.fisherExact(groups));
      sound("conditionalOddsRatio", room.conditionalOddsRatio({ ...groups, level: confidence }));
    }),
    runs(300),
  );
});
