import fc from "fast-check";
import { cliffsDelta, hodgesLehmannShift, mannWhitney } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { expectCostBelow } from "../../cpu-milliseconds.ts";
import { runs } from "../../runs.ts";
import { near, valueOf } from "../value-of.ts";
import { expectShares, midranks, share, subsetSums } from "./brute-force.ts";

const group = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 6 });
const larger = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 25 });
const wins = (a: readonly number[], b: readonly number[]) =>
  a.flatMap((one) => b.map((other) => (one > other ? 1 : one === other ? 0.5 : 0))).reduce<number>((sum, win) => sum + win, 0);

describe("Mann and Whitney's test", () => {
  it("is the share of all ways to divide the values", () => {
    fc.assert(
      fc.property(group, group, (a, b) => {
        const ranks = midranks([...a, ...b]);
        const observed = ranks.slice(0, a.length).reduce((sum, rank) => sum + rank, 0);
        const sums = subsetSums(ranks, a.length);
        const mean = (a.length * (a.length + b.length + 1)) / 2;
        const found = valueOf(mannWhitney({ a, b }));
        expect(found).toMatchObject({ method: "mann-whitney-exact", n: a.length + b.length, missing: 0, u: wins(a, b) });
        expectShares(found, sums, observed, mean);
      }),
      runs(1000),
    );
  });

  it("does not care for the order, the unit or which group comes first", () => {
    fc.assert(
      fc.property(larger, larger, (a, b) => {
        const one = valueOf(mannWhitney({ a, b }));
        const moved = (values: readonly number[]) => values.map((value) => value * 1.5 + 2).reverse();
        expect(valueOf(mannWhitney({ a: moved(a), b: moved(b) }))).toEqual(one);
        const turned = valueOf(mannWhitney({ a: b, b: a }));
        expect(turned.u).toBe(a.length * b.length - one.u);
        expect(near(turned.p, one.p, 1e-12) && near(turned.pGreater, one.pLess, 1e-12) && near(turned.pLess, one.pGreater, 1e-12)).toBe(
          true,
        );
      }),
      runs(300),
    );
  });

  it("goes through fifty against fifty, ties and all, and refuses fifty-one", () => {
    const [a, b] = [Array.from({ length: 50 }, (_, index) => index), Array.from({ length: 50 }, (_, index) => index + 50)];
    // One way out of 100 over 50 on each side: 2 / 100891344545564193334812497256.
    expect(near(valueOf(mannWhitney({ a, b })).p / (2 / 100891344545564193334812497256), 1, 1e-12)).toBe(true);
    expect(mannWhitney({ a: [...a, 1], b })).toMatchObject({ ok: false, error: { code: "too-many" } });
    expect(mannWhitney({ a, b: [...b, 1] })).toMatchObject({ ok: false, error: { code: "too-many" } });
  });

  // Some 30 ms on a machine at rest; to go through all ways one by one would take longer than the world is old.
  it("costs no time to speak of at fifty against fifty", () => {
    const [a, b] = [Array.from({ length: 50 }, (_, index) => index % 9), Array.from({ length: 50 }, (_, index) => (index * 7) % 11)];
    expectCostBelow(10_000, () => mannWhitney({ a, b }));
  });
});

describe("Hodges and Lehmann's shift", () => {
  it("is the median of all differences, within the ends that Mann and Whitney's test leaves", () => {
    fc.assert(
      fc.property(group, group, fc.constantFrom(0.5, 0.8, 0.95), (a, b, level) => {
        const differences = a.flatMap((one) => b.map((other) => one - other)).sort((x, y) => x - y);
        const middle = (differences.length - 1) / 2;
        const [m, n] = [a.length, b.length];
        const us = subsetSums(
          Array.from({ length: m + n }, (_, index) => index + 1),
          m,
        ).map((one) => one - (m * (m + 1)) / 2);
        let k = 0;
        while (share(us, (one) => one <= k) <= (1 - level) / 2 + 1e-12) k += 1;
        const found = valueOf(hodgesLehmannShift({ a, b, level }));
        expect(found).toMatchObject({ method: "hodges-lehmann-rank-sum", n: m + n, missing: 0, level });
        expect(found.estimate).toBe(((differences[Math.floor(middle)] ?? 0) + (differences[Math.ceil(middle)] ?? 0)) / 2);
        if (k === 0) expect([found.lower, found.upper, found.coverage]).toEqual([undefined, undefined, undefined]);
        else {
          expect([found.lower, found.upper]).toEqual([differences[k - 1], differences[differences.length - k]]);
          expect(near(found.coverage ?? 0, 1 - 2 * share(us, (one) => one <= k - 1), 1e-12)).toBe(true);
        }
      }),
      runs(500),
    );
  });

  it("counts what is exactly at the level in, in spite of rounding: three against three at 0.9", () => {
    // The outermost of 20 divisions leaves 1/20 on either side.
    expect(valueOf(hodgesLehmannShift({ a: [4, 5, 7], b: [1, 2, 3], level: 0.9 }))).toMatchObject({ estimate: 3, lower: 1, upper: 6 });
    expect(valueOf(hodgesLehmannShift({ a: [4, 5, 7], b: [1, 2, 3], level: 0.91 })).lower).toBeUndefined();
  });

  it("refuses more than fifty in a group", () => {
    const many = Array.from({ length: 51 }, (_, index) => index);
    expect(hodgesLehmannShift({ a: many, b: [1] })).toMatchObject({ ok: false, error: { code: "too-many" } });
  });
});

describe("Cliff's delta", () => {
  it("is the share of pairs won less the share lost, with ends as many errors away as the level says", () => {
    fc.assert(
      fc.property(larger, larger, (a, b) => {
        const [m, n] = [a.length, b.length];
        const found = valueOf(cliffsDelta({ a, b }));
        const superiority = wins(a, b) / (m * n);
        expect(found).toMatchObject({ method: "cliffs-delta-newcombe-5", n: m + n, missing: 0, level: 0.95 });
        expect(near(found.probabilityOfSuperiority, superiority, 1e-12)).toBe(true);
        expect(near(found.delta, 2 * superiority - 1, 1e-12)).toBe(true);
        expect(-1 <= found.lower && found.lower <= found.delta && found.delta <= found.upper && found.upper <= 1).toBe(true);
        const errors = (end: number) => {
          const [q1, q2] = [end / (2 - end), (2 * end * end) / (1 + end)];
          const inner = (m + n) / 2 - 1;
          // Hanley and McNeil's variance, both groups of the mean size.
          return Math.sqrt((end * (1 - end) + inner * (q1 - end * end) + inner * (q2 - end * end)) / (m * n));
        };
        for (const end of [found.lower, found.upper]) {
          const theta = (end + 1) / 2;
          if (Math.abs(end) < 1 - 1e-9) expect(near(Math.abs(theta - superiority), 1.959963984540054 * errors(theta), 1e-9)).toBe(true);
        }
      }),
      runs(1000),
    );
  });

  it("turns round with the groups, and has a width even when one group is wholly above", () => {
    const one = valueOf(cliffsDelta({ a: [4, 5, 6], b: [1, 2, 3] }));
    const other = valueOf(cliffsDelta({ a: [1, 2, 3], b: [4, 5, 6] }));
    expect([one.delta, one.upper, other.delta, other.lower]).toEqual([1, 1, -1, -1]);
    expect(near(one.lower, -other.upper, 1e-12)).toBe(true);
    expect(one.lower).toBeLessThan(0.9);
  });

  it("is wider with more confidence", () => {
    const lower = (level: number) => valueOf(cliffsDelta({ a: [1, 3, 5], b: [2, 3, 3], level })).lower;
    expect([lower(0.99) < lower(0.9), lower(0.9) < lower(0.5)]).toEqual([true, true]);
  });
});
