import fc from "fast-check";
import { binomialTest, fisherExact, mcnemarExact } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { runs } from "../../runs.ts";
import { chooseOracle } from "../oracles/whole.ts";
import { near, valueOf } from "../value-of.ts";

const upTo = (most: number) => fc.integer({ min: 0, max: most });

/** The p values of an outcome by going through all outcomes, their weights whole numbers: no more likely means exactly that. */
function bruteForce(weights: readonly bigint[], observed: number) {
  const share = (isSuch: (weight: bigint, outcome: number) => boolean) => {
    const such = weights.filter(isSuch).reduce((sum, weight) => sum + weight, 0n);
    const all = weights.reduce((sum, weight) => sum + weight, 0n);
    return Number((such * 10n ** 18n) / all) / 1e18;
  };
  const itself = weights[observed] ?? 0n;
  return {
    pTwoSided: share((weight) => weight <= itself),
    pGreater: share((_, outcome) => outcome >= observed),
    pLess: share((_, outcome) => outcome <= observed),
  };
}

describe("the binomial test", () => {
  it("is the share of all counts no more likely than the observed one", () => {
    fc.assert(
      fc.property(upTo(40), upTo(40), fc.integer({ min: 1, max: 19 }), (x, failed, part) => {
        const n = x + failed;
        fc.pre(n > 0);
        const weights = Array.from(
          { length: n + 1 },
          (_, k) => chooseOracle(n, k) * BigInt(part) ** BigInt(k) * BigInt(20 - part) ** BigInt(n - k),
        );
        const expected = bruteForce(weights, x);
        const found = valueOf(binomialTest({ x, n, p0: part / 20 }));
        expect(found).toMatchObject({ method: "binomial-exact", n, estimate: x / n });
        for (const name of ["pTwoSided", "pGreater", "pLess"] as const) expect(near(found[name], expected[name], 1e-12), name).toBe(true);
      }),
      runs(2000),
    );
  });

  it("supposes one half unless told", () => {
    expect(binomialTest({ x: 9, n: 15 })).toEqual(binomialTest({ x: 9, n: 15, p0: 0.5 }));
  });

  it("of a certainty is settled: what cannot be has p 0, what must be has p 1", () => {
    expect(valueOf(binomialTest({ x: 1, n: 3, p0: 0 }))).toMatchObject({ pTwoSided: 0, pGreater: 0, pLess: 1 });
    expect(valueOf(binomialTest({ x: 0, n: 3, p0: 0 }))).toMatchObject({ pTwoSided: 1, pGreater: 1, pLess: 1 });
    expect(valueOf(binomialTest({ x: 2, n: 3, p0: 1 }))).toMatchObject({ pTwoSided: 0, pGreater: 1, pLess: 0 });
    expect(valueOf(binomialTest({ x: 3, n: 3, p0: 1 }))).toMatchObject({ pTwoSided: 1, pGreater: 1, pLess: 1 });
  });

  it("rejects a true proportion no more often than its level: discrete, so often less", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 19 }),
        fc.constantFrom(0.01, 0.05, 0.2, 0.5),
        (n, part, alpha) => {
          let rejected = 0;
          for (let x = 0; x <= n; x += 1) {
            const term = Number(chooseOracle(n, x)) * (part / 20) ** x * (1 - part / 20) ** (n - x);
            if (valueOf(binomialTest({ x, n, p0: part / 20 })).pTwoSided <= alpha) rejected += term;
          }
          return rejected <= alpha + 1e-9;
        },
      ),
      runs(200),
    );
  });

  it("takes a hundred million trials in no time", () => {
    const { pTwoSided } = valueOf(binomialTest({ x: 50_010_000, n: 100_000_000 }));
    // Normal: two standard errors, with a continuity correction of 1e-4 of one.
    expect(pTwoSided).toBeGreaterThan(0.0455);
    expect(pTwoSided).toBeLessThan(0.0456);
  });
});

describe("Fisher's test", () => {
  it("is the share of all tables with these margins no more likely than the observed one", () => {
    fc.assert(
      fc.property(upTo(20), upTo(20), upTo(20), upTo(20), (x1, failed1, x2, failed2) => {
        const [n1, n2, successes] = [x1 + failed1, x2 + failed2, x1 + x2];
        fc.pre(n1 > 0 && n2 > 0);
        const low = Math.max(0, successes - n2);
        const weights = Array.from(
          { length: Math.min(n1, successes) - low + 1 },
          (_, k) => chooseOracle(n1, low + k) * chooseOracle(n2, successes - low - k),
        );
        const expected = bruteForce(weights, x1 - low);
        const found = valueOf(fisherExact({ x1, n1, x2, n2 }));
        expect(found).toMatchObject({ method: "fisher-exact", n: n1 + n2 });
        for (const name of ["pTwoSided", "pGreater", "pLess"] as const) expect(near(found[name], expected[name], 1e-12), name).toBe(true);
      }),
      runs(2000),
    );
  });

  it("has the tea of Fisher's lady: three of four cups, and four of four", () => {
    // R. A. Fisher, The Design of Experiments (1935): 1 + 16 of 70 ways give three or more right, one gives four.
    expect(valueOf(fisherExact({ x1: 3, n1: 4, x2: 1, n2: 4 })).pGreater).toBeCloseTo(17 / 70, 14);
    expect(valueOf(fisherExact({ x1: 4, n1: 4, x2: 0, n2: 4 })).pGreater).toBeCloseTo(1 / 70, 14);
    expect(valueOf(fisherExact({ x1: 4, n1: 4, x2: 0, n2: 4 })).pTwoSided).toBeCloseTo(2 / 70, 14);
  });

  it("refuses more tables than it can go through", () => {
    expect(fisherExact({ x1: 50_000, n1: 100_000, x2: 50_000, n2: 100_000 })).toMatchObject({ ok: false, error: { code: "too-many" } });
    expect(fisherExact({ x1: 50_000, n1: 99_999, x2: 50_000, n2: 100_000 })).toMatchObject({ ok: true });
  });
});

describe("McNemar's test", () => {
  it("is a binomial test of those who changed, whoever did not", () => {
    fc.assert(
      fc.property(upTo(25), upTo(25), upTo(25), upTo(25), (bothYes, yesToNo, noToYes, bothNo) => {
        const changed = yesToNo + noToYes;
        fc.pre(changed > 0);
        const found = valueOf(mcnemarExact({ bothYes, yesToNo, noToYes, bothNo }));
        const ways = Array.from({ length: changed + 1 }, (_, k) => chooseOracle(changed, k));
        const { pTwoSided } = bruteForce(ways, yesToNo);
        expect(found).toMatchObject({ method: "mcnemar-exact", n: changed + bothYes + bothNo, changed });
        expect(near(found.pTwoSided, pTwoSided, 1e-12)).toBe(true);
        expect(near(found.midP, pTwoSided - Number(chooseOracle(changed, yesToNo)) / 2 ** changed, 1e-12)).toBe(true);
      }),
      runs(1000),
    );
  });

  it("has no evidence where nobody changed", () => {
    expect(valueOf(mcnemarExact({ bothYes: 3, yesToNo: 0, noToYes: 0, bothNo: 4 }))).toEqual({
      method: "mcnemar-exact",
      n: 7,
      changed: 0,
      pTwoSided: 1,
      midP: 1,
    });
  });
});
