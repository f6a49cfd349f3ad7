import fc from "fast-check";
import { hedgesG, hedgesJ, pairedEffectSizes, pairedT, welchT } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { runs } from "../../runs.ts";
import { noncentralTOracle } from "../oracles/noncentral-t.ts";
import { near, valueOf } from "../value-of.ts";

const score = fc.integer({ min: 0, max: 30 });
const pairs = fc
  .array(fc.tuple(score, score), { minLength: 3, maxLength: 20 })
  .filter((all) => new Set(all.map(([before, after]) => after - before)).size > 1);
const group = fc.array(score, { minLength: 2, maxLength: 15 }).filter((all) => new Set(all).size > 1);
const sides = (all: readonly (readonly [number, number])[]) => ({
  before: all.map(([before]) => before),
  after: all.map(([, after]) => after),
});
const variance = (values: readonly number[]) => {
  // Half the mean squared difference of two different values.
  const squares = values.flatMap((a) => values.map((b) => (a - b) ** 2)).reduce((sum, square) => sum + square, 0);
  return squares / (2 * values.length * (values.length - 1));
};

describe("effect sizes of the same people", () => {
  it("divide one mean change by the deviation that each is named for", () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const { before, after } = sides(all);
        const found = valueOf(pairedEffectSizes({ before, after }));
        const { meanDifference: change, sdDifference } = valueOf(pairedT({ before, after }));
        const [first, second] = [variance(before), variance(after)];
        expect(found).toMatchObject({
          method: "paired-effect-sizes",
          n: all.length,
          missingBefore: 0,
          missingAfter: 0,
          incompletePairs: 0,
          level: 0.95,
        });
        expect(near(found.dz, change / sdDifference, 1e-10)).toBe(true);
        expect(near(found.dav, change / Math.sqrt((first + second) / 2), 1e-10)).toBe(true);
        expect(near(found.davLakens, change / ((Math.sqrt(first) + Math.sqrt(second)) / 2), 1e-10)).toBe(true);
        expect(found.J).toBe(hedgesJ(all.length - 1));
        expect(near(found.gz, found.J * found.dz, 1e-12) && near(found.gav, found.J * found.dav, 1e-12)).toBe(true);
        if (first === 0) expect(found.glassPre).toBeUndefined();
        else expect(near(found.glassPre ?? 99, change / Math.sqrt(first), 1e-10)).toBe(true);
        if (first === 0 || second === 0)
          expect([found.r, found.drm, found.grm, found.drmLower, found.drmUpper]).toEqual(new Array(5).fill(undefined));
        else {
          // Var(after − before) = Var(before) + Var(after) − 2 r √(Var Var)
          const r = (first + second - sdDifference ** 2) / (2 * Math.sqrt(first * second));
          expect(near(found.r ?? 9, r, 1e-9)).toBe(true);
          expect(near(found.drm ?? 99, found.dz * Math.sqrt(Math.max(0, 2 * (1 - (found.r ?? 9)))), 1e-9)).toBe(true);
          expect(near(found.grm ?? 99, found.J * (found.drm ?? 0), 1e-12)).toBe(true);
        }
      }),
      runs(200),
    );
  });

  it("do not care for the unit, and turn round with before and after", () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 2, max: 9 }), score, (all, factor, shift) => {
        const { before, after } = sides(all);
        const one = valueOf(pairedEffectSizes({ before, after }));
        const other = valueOf(
          pairedEffectSizes({ before: before.map((value) => value * factor + shift), after: after.map((value) => value * factor + shift) }),
        );
        const turned = valueOf(pairedEffectSizes({ before: after, after: before }));
        for (const name of ["dz", "dav", "davLakens", "gz", "gav"] as const) {
          expect(near(other[name], one[name], 1e-9), name).toBe(true);
          expect(near(turned[name], -one[name], 1e-9), name).toBe(true);
        }
        expect(near(turned.dzLower ?? 0, -(one.dzUpper ?? 0), 1e-7)).toBe(true);
      }),
      runs(100),
    );
  });

  it("have intervals whose ends put the observed t just into the tails", () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const { before, after } = sides(all);
        const n = all.length;
        const found = valueOf(pairedEffectSizes({ before, after, level: 0.9 }));
        const { dz, dzLower = 0, dzUpper = 0, dav, davLower = 0, davUpper = 0, drm, drmLower, drmUpper } = found;
        fc.pre(Math.abs(dz) * Math.sqrt(n) < 15);
        const t = dz * Math.sqrt(n);
        expect(dzLower <= dz && dz <= dzUpper).toBe(true);
        expect(Math.abs(noncentralTOracle(t, n - 1, dzLower * Math.sqrt(n)).upper - 0.05)).toBeLessThan(1e-8);
        expect(Math.abs(noncentralTOracle(t, n - 1, dzUpper * Math.sqrt(n)).lower - 0.05)).toBeLessThan(1e-8);
        // On the other scales the same ends, in proportion.
        expect(near(davLower * dz, dzLower * dav, 1e-9) && near(davUpper * dz, dzUpper * dav, 1e-9)).toBe(true);
        for (const name of ["z", "av", "rm"] as const)
          for (const end of ["Lower", "Upper"] as const) {
            const [ofD, ofG] = [found[`d${name}${end}`], found[`g${name}${end}`]];
            expect(ofG === undefined ? ofD : near(ofG, found.J * (ofD ?? 99), 1e-12)).toBe(ofG === undefined ? undefined : true);
          }
        if (drm !== undefined)
          expect(near((drmLower ?? 99) * dz, dzLower * drm, 1e-9) && near((drmUpper ?? 99) * dz, dzUpper * drm, 1e-9)).toBe(true);
      }),
      runs(40),
    );
  });

  it("leave out incomplete pairs, and count them", () => {
    const found = valueOf(pairedEffectSizes({ before: [1, null, 2, 5, 4], after: [2, 3, 6, null, 4] }));
    expect(found).toMatchObject({ n: 3, missingBefore: 1, missingAfter: 1, incompletePairs: 2 });
    expect(found).toMatchObject({ dz: valueOf(pairedEffectSizes({ before: [1, 2, 4], after: [2, 6, 4] })).dz });
  });

  it("need three pairs, and changes that differ", () => {
    expect(pairedEffectSizes({ before: [1, 2], after: [2, 4] })).toMatchObject({ ok: false, error: { code: "too-few" } });
    expect(pairedEffectSizes({ before: [1, 2, 3], after: [3, 4, 5] })).toMatchObject({ ok: false, error: { code: "no-variation" } });
  });

  it("have no interval when the change is a thousand errors wide", () => {
    const before = Array.from({ length: 10 }, (_, index) => index);
    const found = valueOf(pairedEffectSizes({ before, after: before.map((value) => value + 1000 + (value % 2)) }));
    expect(found.dz).toBeGreaterThan(1000);
    expect([found.dzLower, found.dzUpper, found.davLower, found.drmUpper]).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe("Hedges's g", () => {
  it("divides the difference of the means by the pooled deviation, and takes its bias out", () => {
    fc.assert(
      fc.property(group, group, (a, b) => {
        const found = valueOf(hedgesG({ a, b }));
        const degrees = a.length + b.length - 2;
        const pooled = ((a.length - 1) * variance(a) + (b.length - 1) * variance(b)) / degrees;
        expect(found).toMatchObject({ method: "hedges-g", n: a.length + b.length, missing: 0, level: 0.95 });
        expect(near(found.d, valueOf(welchT({ a, b })).difference / Math.sqrt(pooled), 1e-10)).toBe(true);
        expect(near(found.g, found.d * hedgesJ(degrees), 1e-12)).toBe(true);
      }),
      runs(200),
    );
  });

  it("has an interval whose ends put the observed t just into the tails", () => {
    fc.assert(
      fc.property(group, group, (a, b) => {
        const { d, dLower = 0, dUpper = 0, gLower, gUpper } = valueOf(hedgesG({ a, b }));
        const [m, n] = [a.length, b.length];
        const root = Math.sqrt((m * n) / (m + n));
        fc.pre(Math.abs(d * root) < 12);
        expect(Math.abs(noncentralTOracle(d * root, m + n - 2, dLower * root).upper - 0.025)).toBeLessThan(1e-8);
        expect(Math.abs(noncentralTOracle(d * root, m + n - 2, dUpper * root).lower - 0.025)).toBeLessThan(1e-8);
        expect(near(gLower ?? 99, dLower * hedgesJ(m + n - 2), 1e-12) && near(gUpper ?? 99, dUpper * hedgesJ(m + n - 2), 1e-12)).toBe(true);
      }),
      runs(40),
    );
  });

  it("cannot be told when neither group varies", () => {
    expect(hedgesG({ a: [1, 1], b: [2, 2, null] })).toMatchObject({ ok: false, error: { code: "no-variation" } });
    expect(valueOf(hedgesG({ a: [1, 1], b: [2, 3, null] })).missing).toBe(1);
  });
});

describe("Hedges's factor", () => {
  it("has closed forms: √(2/π) √2 … at few degrees", () => {
    // Γ(1) / (1 Γ(1/2)) = 1/√π, and Γ(3/2) / (√(3/2) Γ(1)) = √(π/6).
    expect(hedgesJ(2)).toBeCloseTo(1 / Math.sqrt(Math.PI), 14);
    expect(hedgesJ(3)).toBeCloseTo(Math.sqrt(Math.PI / 6), 14);
  });

  it.each([1, 0, -3, Number.NaN, Number.POSITIVE_INFINITY])("of %d degrees is a caller's bug", (degrees) => {
    expect(() => hedgesJ(degrees)).toThrow(new RangeError("degrees of freedom are above 1"));
  });
});
