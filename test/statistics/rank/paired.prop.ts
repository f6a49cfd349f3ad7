import fc from "fast-check";
import { hodgesLehmann, pairedPermutationTest, rankBiserial, signTest, wilcoxonSignedRank } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { runs } from "../../runs.ts";
import { near, valueOf } from "../value-of.ts";
import { expectShares, midranks, share, signedSums } from "./brute-force.ts";

const differences = fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength: 10 });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("Wilcoxon's signed-rank test", () => {
  it("is the share of all signs, zeros dropped", () => {
    fc.assert(
      fc.property(differences, (all) => {
        const kept = all.filter((one) => one !== 0);
        const ranks = midranks(kept.map(Math.abs));
        const wPlus = sum(ranks.filter((_, index) => (kept[index] ?? 0) > 0));
        const observed = 2 * wPlus - sum(ranks);
        const sums = signedSums(ranks);
        const found = valueOf(wilcoxonSignedRank({ differences: all }));
        expect(found).toMatchObject({
          method: "wilcoxon-signed-rank-exact",
          n: all.length,
          missing: 0,
          zeros: all.length - kept.length,
          wPlus,
        });
        expectShares(found, sums, observed, 0);
        if (kept.length === 0) expect(found.rankBiserial).toBeUndefined();
        else expect(near(found.rankBiserial ?? 9, observed / sum(ranks), 1e-12)).toBe(true);
      }),
      runs(1000),
    );
  });

  it("after Pratt ranks the zeros and drops them then", () => {
    fc.assert(
      fc.property(differences, (all) => {
        const ranks = midranks(all.map(Math.abs));
        const kept = ranks.filter((_, index) => all[index] !== 0);
        const wPlus = sum(ranks.filter((_, index) => (all[index] ?? 0) > 0));
        const observed = 2 * wPlus - sum(kept);
        const { pratt } = valueOf(wilcoxonSignedRank({ differences: all }));
        expect(pratt.wPlus).toBe(wPlus);
        expect(
          near(
            pratt.p,
            share(signedSums(kept), (one) => Math.abs(one) >= Math.abs(observed)),
            1e-12,
          ),
        ).toBe(true);
      }),
      runs(1000),
    );
  });

  it("does not care for the order, the unit or the side", () => {
    fc.assert(
      fc.property(differences, (all) => {
        const one = valueOf(wilcoxonSignedRank({ differences: all }));
        const stretched = valueOf(wilcoxonSignedRank({ differences: all.map((value) => value * 2.5).reverse() }));
        const turned = valueOf(wilcoxonSignedRank({ differences: all.map((value) => -value) }));
        expect(stretched).toEqual(one);
        expect([turned.p, turned.pGreater, turned.pLess, turned.pratt.p]).toEqual([one.p, one.pLess, one.pGreater, one.pratt.p]);
      }),
      runs(500),
    );
  });

  it("goes through fifty, and refuses fifty-one", () => {
    const rising = Array.from({ length: 51 }, (_, index) => index + 1);
    const found = valueOf(wilcoxonSignedRank({ differences: rising.slice(1) }));
    expect(found.p).toBe(2 ** -49);
    expect(wilcoxonSignedRank({ differences: rising })).toMatchObject({ ok: false, error: { code: "too-many" } });
  });
});

describe("the sign test", () => {
  it("looks at directions alone", () => {
    fc.assert(
      fc.property(differences, (all) => {
        const [positive, negative] = [all.filter((one) => one > 0).length, all.filter((one) => one < 0).length];
        const sums = signedSums(new Array<number>(positive + negative).fill(1));
        const found = valueOf(signTest({ differences: all }));
        expect(found).toMatchObject({
          method: "sign-test-exact",
          n: all.length,
          positive,
          negative,
          zeros: all.length - positive - negative,
        });
        expect(
          near(
            found.p,
            share(sums, (one) => Math.abs(one) >= Math.abs(positive - negative)),
            1e-12,
          ),
        ).toBe(true);
      }),
      runs(1000),
    );
  });
});

describe("the paired permutation test", () => {
  const brute = (all: readonly number[]) => share(signedSums(all), (one) => Math.abs(one) >= Math.abs(sum(all)) - 1e-9);

  it("is the share of all signs, of whole scores and of quarters", () => {
    fc.assert(
      fc.property(differences, fc.constantFrom(1, 4, 10, 1000), (all, parts) => {
        const values = all.map((one) => one / parts);
        const found = valueOf(pairedPermutationTest({ differences: values }));
        expect(found).toMatchObject({ method: "paired-permutation-exact", n: all.length, missing: 0 });
        expect(near(found.p, brute(values), 1e-12)).toBe(true);
        expect(near(found.meanDifference, sum(values) / values.length, 1e-12)).toBe(true);
      }),
      runs(1000),
    );
  });

  it("is the share of all signs of numbers that are no decimals too", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 9 }), (all) => {
        // Thirds tie exactly, square roots nearly never.
        const [thirds, roots] = [all.map((one) => one / 3), all.map((one) => Math.sign(one) * Math.sqrt(Math.abs(one)))];
        for (const values of [thirds, roots])
          expect(near(valueOf(pairedPermutationTest({ differences: values })).p, brute(values), 1e-12)).toBe(true);
      }),
      runs(500),
    );
  });

  it("knows equal decimals in spite of rounding: 0.1 + 0.2 is 0.3", () => {
    // Signs of 0.1, 0.2, 0.3: sums ±0.6, ±0.4, ±0.2, and twice 0. Observed 0: all.
    expect(valueOf(pairedPermutationTest({ differences: [0.1, 0.2, -0.3] })).p).toBe(1);
  });

  it("knows equal sums of large numbers too, whatever the order in which they were added", () => {
    // ±x ±y ±x: nothing is nearer to 0 than y, which is observed. Above 2³⁰ doubles lie twice as far apart as below.
    for (const shift of [0.0512345, 0.0498765, 0.0412389])
      for (const small of [0.1, 0.3, 0.7])
        for (const signs of [
          [1, 1, -1],
          [-1, 1, 1],
        ]) {
          const x = 2 ** 30 - shift;
          const differences = [x, small, x].map((size, index) => size * (signs[index] ?? 0));
          expect(valueOf(pairedPermutationTest({ differences })).p).toBe(1);
        }
  });

  it("counts many whole scores, tries twenty others, and refuses twenty-one", () => {
    const roots = Array.from({ length: 21 }, (_, index) => Math.sqrt(index + 2));
    expect(valueOf(pairedPermutationTest({ differences: roots.slice(1) })).p).toBe(2 ** -19);
    expect(pairedPermutationTest({ differences: roots })).toMatchObject({ ok: false, error: { code: "too-many" } });
    // A zero changes with its sign nothing, and costs nothing.
    expect(valueOf(pairedPermutationTest({ differences: [...roots.slice(1), 0, null] }))).toMatchObject({ n: 21, missing: 1, p: 2 ** -19 });
    const whole = Array.from({ length: 200 }, (_, index) => 1 + (index % 7));
    expect(valueOf(pairedPermutationTest({ differences: whole })).p).toBe(2 ** -199);
    expect(pairedPermutationTest({ differences: Array.from({ length: 30 }, (_, index) => 1_000_003 + index) })).toMatchObject({
      ok: false,
    });
  });

  it("of zeros alone has p 1", () => {
    expect(valueOf(pairedPermutationTest({ differences: [0, 0] }))).toMatchObject({ meanDifference: 0, p: 1 });
  });
});

describe("Hodges and Lehmann's middle of changes", () => {
  it("is the median of the means of all pairs, within the ends that Wilcoxon's test leaves", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(0.5, 0.8, 0.95),
        (all, level) => {
          const n = all.length;
          const means = all.flatMap((one, index) => all.slice(index).map((other) => (one + other) / 2)).sort((a, b) => a - b);
          const middle = (means.length - 1) / 2;
          const sums = signedSums(Array.from({ length: n }, (_, index) => index + 1)).map((one) => (one + (n * (n + 1)) / 2) / 2);
          let k = 0;
          while (share(sums, (one) => one <= k) <= (1 - level) / 2 + 1e-12) k += 1;
          const found = valueOf(hodgesLehmann({ differences: all, level }));
          expect(found).toMatchObject({ method: "hodges-lehmann-signed-rank", n, missing: 0, level });
          expect(found.estimate).toBe(((means[Math.floor(middle)] ?? 0) + (means[Math.ceil(middle)] ?? 0)) / 2);
          if (k === 0) expect([found.lower, found.upper, found.coverage]).toEqual([undefined, undefined, undefined]);
          else {
            expect([found.lower, found.upper]).toEqual([means[k - 1], means[means.length - k]]);
            expect(near(found.coverage ?? 0, 1 - 2 * share(sums, (one) => one <= k - 1), 1e-12)).toBe(true);
          }
        },
      ),
      runs(500),
    );
  });

  it("takes fifty differences, and refuses fifty-one", () => {
    const rising = Array.from({ length: 51 }, (_, index) => index);
    expect(valueOf(hodgesLehmann({ differences: rising.slice(1) })).estimate).toBe(25.5);
    expect(hodgesLehmann({ differences: rising })).toMatchObject({ ok: false, error: { code: "too-many" } });
  });
});

describe("the rank-biserial correlation of changes", () => {
  it("is that of Wilcoxon's test, with an interval about it on Fisher's scale", () => {
    fc.assert(
      fc.property(differences, (all) => {
        fc.pre(all.some((one) => one !== 0));
        const found = valueOf(rankBiserial({ differences: all }));
        const wilcoxon = valueOf(wilcoxonSignedRank({ differences: all }));
        expect(found.rankBiserial).toBe(wilcoxon.rankBiserial);
        expect(found).toMatchObject({ method: "rank-biserial-fisher-z", n: all.length, zeros: wilcoxon.zeros, missing: 0, level: 0.95 });
        if (Math.abs(found.rankBiserial) === 1) expect([found.lower, found.upper]).toEqual([undefined, undefined]);
        else {
          const { lower = 9, upper = -9 } = found;
          const n = all.length - found.zeros;
          const error = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 6) / ((n * (n + 1)) / 2);
          expect(near(Math.atanh(upper) - Math.atanh(lower), 2 * 1.959963984540054 * error, 1e-9)).toBe(true);
          expect(near(Math.atanh(upper) + Math.atanh(lower), 2 * Math.atanh(found.rankBiserial), 1e-9)).toBe(true);
        }
      }),
      runs(500),
    );
  });

  it("cannot be told when nothing changed", () => {
    expect(rankBiserial({ differences: [0, 0, null] })).toMatchObject({ ok: false, error: { code: "no-variation" } });
  });
});
