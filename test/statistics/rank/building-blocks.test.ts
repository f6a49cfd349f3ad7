import { describe, expect, it } from "vitest";
// Beneath the rank tests, and not exported.
import { doubledMidranks } from "../../../src/statistics/rank/doubled-midranks.ts";
import { drawnSums } from "../../../src/statistics/rank/drawn-sums.ts";
import { greatestCommonDivisor } from "../../../src/statistics/rank/greatest-common-divisor.ts";
import { rankedInterval } from "../../../src/statistics/rank/ranked-interval.ts";
import { sumDistribution, sumTails } from "../../../src/statistics/rank/sign-flips.ts";
import { signedRanks } from "../../../src/statistics/rank/signed-ranks.ts";
import { wholeScores } from "../../../src/statistics/rank/whole-scores.ts";

describe("ranks", () => {
  it.each([
    [[], []],
    [[7], [2]],
    [
      [3, 1, 3, -2],
      [7, 4, 7, 2],
    ],
    [
      [5, 5, 5],
      [4, 4, 4],
    ],
  ])("of %j, doubled, are %j", (values, ranks) => {
    expect(doubledMidranks(values)).toStrictEqual(ranks);
  });

  it("of sizes drop the zeros before, or after they have been ranked", () => {
    // 0, 1, −1, 3: the sizes 1, 1, 3 have ranks 1.5, 1.5, 3; with the zero first 2.5, 2.5, 4.
    expect(signedRanks([3, 0, -1, 1], "dropped")).toStrictEqual({ ranks: [6, 3, 3], positive: 9 });
    expect(signedRanks([3, 0, -1, 1], "ranked")).toStrictEqual({ ranks: [8, 5, 5], positive: 13 });
    expect(signedRanks([0, 0], "ranked")).toStrictEqual({ ranks: [], positive: 0 });
  });
});

describe("whole scores", () => {
  it.each([
    [
      [0.5, 1.25, 3],
      [2, 5, 12],
    ],
    [
      [-4, 6],
      [-2, 3],
    ],
    [[0.000_001], [1]],
    [
      [0, 0],
      [0, 0],
    ],
    [[], []],
    [[0.000_000_1], undefined],
    [[1 / 3], undefined],
    [[1, Math.SQRT2], undefined],
    [[2 ** 53], undefined],
    [[2 ** 53 - 1], [1]],
  ])("of %j are %j", (values, scores) => {
    expect(wholeScores(values)).toStrictEqual(scores);
  });

  it("have the greatest step that divides them", () => {
    expect([greatestCommonDivisor(12, 18), greatestCommonDivisor(0, 7), greatestCommonDivisor(7, 0), greatestCommonDivisor(9, 4)]).toEqual([
      6, 7, 7, 1,
    ]);
  });
});

describe("sums of scores drawn", () => {
  it.each([
    [
      [1, 4, 10],
      2,
      [
        [5, 1],
        [11, 1],
        [14, 1],
      ],
    ],
    [
      [10, 1, 4],
      1,
      [
        [1, 1],
        [4, 1],
        [10, 1],
      ],
    ],
    [
      [2, 2, 5],
      2,
      [
        [4, 1],
        [7, 2],
      ],
    ],
    [[3, 3, 3], 2, [[6, 3]]],
    [[4, 8], 2, [[12, 1]]],
    [
      [1, 2, 3, 4],
      2,
      [
        [3, 1],
        [4, 1],
        [5, 2],
        [6, 1],
        [7, 1],
      ],
    ],
  ] as const)("from %j, %d at a time, have ways by sum, and no sum without one", (scores, drawn, ways) => {
    expect([...drawnSums(scores, drawn)].sort(([one], [other]) => one - other)).toStrictEqual(ways);
  });
});

describe("sums of parts that count or do not", () => {
  it.each([
    [[], [1]],
    [[2], [0.5, 0, 0.5]],
    [
      [1, 2],
      [0.25, 0.25, 0.25, 0.25],
    ],
    [
      [2, 2],
      [0.25, 0, 0.5, 0, 0.25],
    ],
  ])("%j have the probabilities %j", (parts, probabilities) => {
    expect([...sumDistribution(parts)]).toStrictEqual(probabilities);
  });

  it.each([
    [0, 2 / 8, 1, 1 / 8],
    [2, 6 / 8, 6 / 8, 3 / 8],
    [3, 1, 5 / 8, 5 / 8],
    [4, 6 / 8, 3 / 8, 6 / 8],
    [6, 2 / 8, 1 / 8, 1],
  ])("1, 2 and 3 have tails at %d", (observed, twoSided, atLeast, atMost) => {
    expect(sumTails([1, 2, 3], observed)).toStrictEqual({ twoSided, atLeast, atMost });
  });
});

describe("the interval that a rank test leaves", () => {
  const ordered = [10, 20, 30, 40];
  // 1, 3, 8, 3 and 1 of 16.
  const probability = [0.0625, 0.1875, 0.5, 0.1875, 0.0625];

  it.each([
    [0.06, {}],
    [0.0625, { lower: 10, upper: 40, coverage: 0.875 }],
    [0.2499, { lower: 10, upper: 40, coverage: 0.875 }],
    [0.25, { lower: 20, upper: 30, coverage: 0.5 }],
  ])("with %d on either side is %j", (tail, interval) => {
    expect(rankedInterval(ordered, probability, tail)).toStrictEqual(interval);
  });
});
