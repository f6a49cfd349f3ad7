import {
  hodgesLehmann,
  hodgesLehmannShift,
  mannWhitney,
  pairedPermutationTest,
  signTest,
  wilcoxonSignedRank,
} from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { expectFigures } from "../figures.ts";
import { codeOf, valueOf } from "../value-of.ts";

// Sizes 5, 3, 6, 1, 1 have ranks 4, 3, 5, 1.5, 1.5; with the zero first 5, 4, 6, 2.5, 2.5.
const differences = [5, 3, null, 6, 1, 0, -1];

describe("tests of changes, worked by hand", () => {
  it("by signed ranks: one of two small ranks against, with 3 of 32 choices of signs at least so far", () => {
    expectFigures(valueOf(wilcoxonSignedRank({ differences })), {
      method: "wilcoxon-signed-rank-exact",
      n: 6,
      missing: 1,
      zeros: 1,
      wPlus: 13.5,
      p: 6 / 32,
      pGreater: 3 / 32,
      pLess: 31 / 32,
      pratt: { wPlus: 17.5, p: 6 / 32 },
      rankBiserial: 0.8,
    });
  });

  it("by signed ranks, when nothing changed: no correlation", () => {
    expectFigures(valueOf(wilcoxonSignedRank({ differences: [0, null] })), {
      method: "wilcoxon-signed-rank-exact",
      n: 1,
      missing: 1,
      zeros: 1,
      wPlus: 0,
      p: 1,
      pGreater: 1,
      pLess: 1,
      pratt: { wPlus: 0, p: 1 },
    });
  });

  it("by signs: four against one", () => {
    expectFigures(valueOf(signTest({ differences })), {
      method: "sign-test-exact",
      n: 6,
      missing: 1,
      positive: 4,
      negative: 1,
      zeros: 1,
      p: 12 / 32,
    });
  });

  it("by signs, when nothing changed", () => {
    expectFigures(valueOf(signTest({ differences: [0, 0] })), {
      method: "sign-test-exact",
      n: 2,
      missing: 0,
      positive: 0,
      negative: 0,
      zeros: 2,
      p: 1,
    });
  });

  it("by all choices of signs: 14 of 16, as 14 or 16 come out of 3 of 32", () => {
    expectFigures(valueOf(pairedPermutationTest({ differences })), {
      method: "paired-permutation-exact",
      n: 6,
      missing: 1,
      meanDifference: 14 / 6,
      p: 6 / 32,
    });
  });

  it.each([
    [[Math.SQRT2], 1],
    [[Math.SQRT2, Math.sqrt(3)], 0.5],
    [[Math.SQRT2, -Math.sqrt(3)], 1],
    [[1 / 3, 2 / 3, 1 / 3, 4 / 3], 2 / 16],
    [[1 / 3, 2 / 3, -1], 1],
  ])("by all choices of signs of numbers that are no decimals: %j", (values, p) => {
    expect(valueOf(pairedPermutationTest({ differences: values })).p).toBe(p);
  });

  it("of changes that cancel out is exactly 1, however few choices of signs do so", () => {
    // One change makes up for 57 others: there are two such choices.
    const small = Array.from({ length: 57 }, (_, index) => 1 + ((3 * index) % 11));
    const large = small.reduce((sum, one) => sum + one, 0);
    expect(valueOf(pairedPermutationTest({ differences: [...small, -large] }))).toMatchObject({ meanDifference: 0, p: 1 });
  });

  it("counts sums of twenty million steps, and refuses one more", () => {
    const rest = new Array<number>(24).fill(1);
    // 25 scores that add up to 800,000.
    expect(valueOf(pairedPermutationTest({ differences: [...rest, 799_976] })).p).toBe(2 ** -24);
    expect(codeOf(pairedPermutationTest({ differences: [...rest, 799_977] }))).toBe("too-many");
  });
});

describe("the middle of changes, worked by hand", () => {
  const about = { method: "hodges-lehmann-signed-rank", missing: 1, level: 0.95 };

  it("of six, the mean of 21 pairs, has the extremes as ends: one of 64 beyond each", () => {
    expectFigures(valueOf(hodgesLehmann({ differences: [1, 2, 3, null, 9, 5, 4] })), {
      ...about,
      n: 6,
      estimate: 3.5,
      lower: 1,
      upper: 9,
      coverage: 31 / 32,
    });
  });

  it("of five has no ends", () => {
    expectFigures(valueOf(hodgesLehmann({ differences: [1, 2, 3, 4, 5, null] })), { ...about, n: 5, estimate: 3 });
  });
});

describe("tests of two groups, worked by hand", () => {
  const about = { method: "mann-whitney-exact", missing: 0 };

  it.each([
    // Ten ways to draw three of five, one of them the three greatest.
    [[3, 4, 5], [1, 2], 6, 2 / 10, 1 / 10, 1],
    [[1, 2, 3], [4, 5], 0, 2 / 10, 1, 1 / 10],
    // Ranks 2, 2, 2, 5, 5, 5: 1, 9, 9 and 1 of 20 ways give 6, 9, 12 and 15.
    [[1, 1, 2], [1, 2, 2], 3, 1, 19 / 20, 10 / 20],
    [[2, 2, 2], [1, 1, 1], 9, 2 / 20, 1 / 20, 1],
    // All alike: one sum.
    [[1, 1], [1], 1, 1, 1, 1],
  ])("%j against %j", (a, b, u, p, pGreater, pLess) => {
    expectFigures(valueOf(mannWhitney({ a, b })), { ...about, n: a.length + b.length, u, p, pGreater, pLess });
  });

  it("leave out and count what is missing in both", () => {
    expect(valueOf(mannWhitney({ a: [null, 3], b: [1, null, null] }))).toMatchObject({ n: 2, missing: 3, u: 1 });
  });
});

describe("the shift between two groups, worked by hand", () => {
  const about = { method: "hodges-lehmann-rank-sum" };

  it("of three against two has no ends", () => {
    expectFigures(valueOf(hodgesLehmannShift({ a: [3, 4, 5, null], b: [null, 1, 2] })), {
      ...about,
      n: 5,
      missing: 2,
      level: 0.95,
      estimate: 2.5,
    });
  });

  it("of three against three at 0.9 has the extremes: one of 20 beyond each", () => {
    expectFigures(valueOf(hodgesLehmannShift({ a: [4, 5, 7], b: [1, 2, 3], level: 0.9 })), {
      ...about,
      n: 6,
      missing: 0,
      level: 0.9,
      estimate: 3,
      lower: 1,
      upper: 6,
      coverage: 0.9,
    });
  });

  it("takes fifty in either group, and refuses one more", () => {
    const fifty = Array.from({ length: 50 }, (_, index) => index);
    expect(valueOf(hodgesLehmannShift({ a: fifty, b: [0] })).estimate).toBe(24.5);
    expect(valueOf(hodgesLehmannShift({ a: [0], b: fifty })).estimate).toBe(-24.5);
    expect(codeOf(hodgesLehmannShift({ a: [0], b: [...fifty, 50] }))).toBe("too-many");
    expect(codeOf(hodgesLehmannShift({ a: [...fifty, 50], b: [0] }))).toBe("too-many");
  });
});
