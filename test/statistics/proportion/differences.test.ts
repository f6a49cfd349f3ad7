import fc from "fast-check";
import { conditionalOddsRatio, differenceOfProportions, pairedDifferenceOfProportions } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { runs } from "../../runs.ts";
import { chooseOracle } from "../oracles/whole.ts";
import { near, valueOf } from "../value-of.ts";

const upTo = (most: number) => fc.integer({ min: 0, max: most });

describe("Newcombe's interval for separate groups", () => {
  it.each([
    // R. G. Newcombe, Statistics in Medicine 17 (1998), 873–890, table II, method 10.
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])("of %d/%d − %d/%d is as published", (x1, n1, x2, n2, lower, upper) => {
    const found = valueOf(differenceOfProportions({ x1, n1, x2, n2 }));
    expect(found).toMatchObject({ method: "newcombe-hybrid-score", n: n1 + n2, level: 0.95 });
    expect([found.lower.toFixed(4), found.upper.toFixed(4)]).toEqual([lower.toFixed(4), upper.toFixed(4)]);
  });

  it("stays within −1 to 1 around the difference, and turns round with the groups", () => {
    fc.assert(
      fc.property(upTo(30), upTo(30), upTo(30), upTo(30), (x1, failed1, x2, failed2) => {
        const [n1, n2] = [x1 + failed1, x2 + failed2];
        fc.pre(n1 > 0 && n2 > 0);
        const { difference, lower, upper } = valueOf(differenceOfProportions({ x1, n1, x2, n2 }));
        const turned = valueOf(differenceOfProportions({ x1: x2, n1: n2, x2: x1, n2: n1 }));
        expect(difference).toBe(x1 / n1 - x2 / n2);
        expect(lower >= -1 - 1e-12 && lower <= difference && difference <= upper && upper <= 1 + 1e-12).toBe(true);
        expect(near(lower, -turned.upper, 1e-12) && near(upper, -turned.lower, 1e-12)).toBe(true);
        expect(valueOf(differenceOfProportions({ x1, n1, x2, n2, level: 0.99 })).lower).toBeLessThan(lower + 1e-15);
      }),
      runs(1000),
    );
  });
});

describe("Newcombe's interval for the same people", () => {
  const table = fc.record({ bothYes: upTo(25), yesToNo: upTo(25), noToYes: upTo(25), bothNo: upTo(25) });

  it("lies around the change, turns round with before and after, and with yes and no", () => {
    fc.assert(
      fc.property(table, ({ bothYes, yesToNo, noToYes, bothNo }) => {
        const n = bothYes + yesToNo + noToYes + bothNo;
        fc.pre(n > 0);
        const { difference, lower, upper, ...rest } = valueOf(pairedDifferenceOfProportions({ bothYes, yesToNo, noToYes, bothNo }));
        const back = valueOf(pairedDifferenceOfProportions({ bothYes, yesToNo: noToYes, noToYes: yesToNo, bothNo }));
        const no = valueOf(pairedDifferenceOfProportions({ bothYes: bothNo, yesToNo: noToYes, noToYes: yesToNo, bothNo: bothYes }));
        expect(rest).toEqual({ method: "newcombe-paired-score", n, level: 0.95 });
        expect(difference).toBe((noToYes - yesToNo) / n);
        expect(lower <= difference && difference <= upper).toBe(true);
        for (const turned of [back, no]) expect(near(lower, -turned.upper, 1e-12) && near(upper, -turned.lower, 1e-12)).toBe(true);
      }),
      runs(1000),
    );
  });

  it("is that of separate groups when the answers are not linked: φ is 0", () => {
    // 4·4 − 4·4 = 0; and 9·5 − 5·8 = 5, which the correction of n/2 brings to 0.
    for (const [bothYes, yesToNo, noToYes, bothNo] of [
      [4, 4, 4, 4],
      [9, 5, 8, 5],
    ] as const) {
      const n = bothYes + yesToNo + noToYes + bothNo;
      const paired = valueOf(pairedDifferenceOfProportions({ bothYes, yesToNo, noToYes, bothNo }));
      const apart = valueOf(differenceOfProportions({ x1: bothYes + noToYes, n1: n, x2: bothYes + yesToNo, n2: n }));
      expect(near(paired.lower, apart.lower, 1e-12) && near(paired.upper, apart.upper, 1e-12)).toBe(true);
    }
  });

  it("is narrower when people answer alike, wider when they answer the contrary", () => {
    const width = (input: Parameters<typeof pairedDifferenceOfProportions>[0]) => {
      const { lower, upper } = valueOf(pairedDifferenceOfProportions(input));
      return upper - lower;
    };
    const alone = valueOf(differenceOfProportions({ x1: 10, n1: 20, x2: 10, n2: 20 }));
    expect(width({ bothYes: 9, yesToNo: 1, noToYes: 1, bothNo: 9 })).toBeLessThan(alone.upper - alone.lower);
    expect(width({ bothYes: 1, yesToNo: 9, noToYes: 9, bothNo: 1 })).toBeGreaterThan(alone.upper - alone.lower);
  });
});

describe("the conditional odds ratio", () => {
  /** Weights C(n1, k) C(n2, s − k) ψᵏ, as shares. */
  function tilted(x1: number, n1: number, x2: number, n2: number, ratio: number) {
    const low = Math.max(0, x1 + x2 - n2);
    const high = Math.min(n1, x1 + x2);
    const weights = Array.from({ length: high - low + 1 }, (_, k) => ({
      x: low + k,
      weight: Number(chooseOracle(n1, low + k) * chooseOracle(n2, x1 + x2 - low - k)) * ratio ** (low + k - x1),
    }));
    const all = weights.reduce((sum, { weight }) => sum + weight, 0);
    return weights.map(({ x, weight }) => ({ x, share: weight / all }));
  }

  it("makes the observed count the mean, and its ends put it just into the tails", () => {
    fc.assert(
      fc.property(upTo(15), upTo(15), upTo(15), upTo(15), (x1, failed1, x2, failed2) => {
        const [n1, n2] = [x1 + failed1, x2 + failed2];
        const [low, high] = [Math.max(0, x1 + x2 - n2), Math.min(n1, x1 + x2)];
        fc.pre(n1 > 0 && n2 > 0 && low < high);
        const { estimate, lower, upper } = valueOf(conditionalOddsRatio({ x1, n1, x2, n2, level: 0.9 }));
        const sum = (ratio: number, isSuch: (x: number) => boolean) =>
          tilted(x1, n1, x2, n2, ratio)
            .filter(({ x }) => isSuch(x))
            .reduce((total, { share }) => total + share, 0);
        expect([estimate === 0, lower === 0]).toEqual([x1 === low, x1 === low]);
        expect([estimate === Number.POSITIVE_INFINITY, upper === Number.POSITIVE_INFINITY]).toEqual([x1 === high, x1 === high]);
        expect(lower <= estimate && estimate <= upper).toBe(true);
        if (x1 > low && x1 < high) {
          const mean = tilted(x1, n1, x2, n2, estimate).reduce((total, { x, share }) => total + x * share, 0);
          expect(near(mean, x1, 1e-9)).toBe(true);
        }
        if (x1 > low)
          expect(
            near(
              sum(lower, (x) => x >= x1),
              0.05,
              1e-9,
            ),
          ).toBe(true);
        if (x1 < high)
          expect(
            near(
              sum(upper, (x) => x <= x1),
              0.05,
              1e-9,
            ),
          ).toBe(true);
      }),
      runs(500),
    );
  });

  it("turns into its inverse when the groups are exchanged", () => {
    const one = valueOf(conditionalOddsRatio({ x1: 9, n1: 15, x2: 3, n2: 12 }));
    const other = valueOf(conditionalOddsRatio({ x1: 3, n1: 12, x2: 9, n2: 15 }));
    expect(one).toMatchObject({ method: "conditional-exact", n: 27, level: 0.95 });
    expect(near(one.estimate * other.estimate, 1, 1e-10)).toBe(true);
    expect(near(one.lower * other.upper, 1, 1e-10) && near(one.upper * other.lower, 1, 1e-10)).toBe(true);
  });

  it("keeps its digits where the outermost tables are too unlikely for a number", () => {
    // 2,000 people in each group: the table without successes in one of them has probability 1e-1200.
    const found = valueOf(conditionalOddsRatio({ x1: 1999, n1: 2000, x2: 1, n2: 2000 }));
    // The cross product is 1999²; the conditional estimate lies a little below it.
    expect(found.estimate).toBeGreaterThan(1e6);
    expect(found.estimate).toBeLessThan(1999 ** 2);
    expect(found.upper).toBeGreaterThan(found.estimate);
  });

  it("cannot be told when nobody succeeded, or everybody", () => {
    expect(conditionalOddsRatio({ x1: 0, n1: 5, x2: 0, n2: 5 })).toMatchObject({ ok: false, error: { code: "no-variation" } });
    expect(conditionalOddsRatio({ x1: 5, n1: 5, x2: 5, n2: 5 })).toMatchObject({ ok: false, error: { code: "no-variation" } });
  });
});
