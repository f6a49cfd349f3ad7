import fc from "fast-check";
import { adjustP } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { runs } from "../../runs.ts";
import { near, valueOf } from "../value-of.ts";

const p = fc.array(
  fc.integer({ min: 0, max: 1000 }).map((thousandth) => thousandth / 1000),
  { maxLength: 15 },
);

describe("adjusted p values", () => {
  it("reject as the procedures do, step by step", () => {
    fc.assert(
      fc.property(p, fc.constantFrom(0.01, 0.05, 0.2, 0.9), (all, alpha) => {
        const found = valueOf(adjustP({ p: all }));
        const m = all.length;
        const rising = [...all].sort((a, b) => a - b);
        // Holm: from the least on, until the first that is not below alpha over those that remain.
        const stop = rising.findIndex((one, index) => one > alpha / (m - index) + 1e-12);
        const holm = stop === -1 ? m : stop;
        // Benjamini and Hochberg: up to the last that is below its share of alpha.
        const bh = rising.reduce((last, one, index) => (one <= (alpha * (index + 1)) / m + 1e-12 ? index + 1 : last), 0);
        const rejected = (adjusted: readonly number[]) => adjusted.filter((one) => one <= alpha + 1e-12).length;
        expect([rejected(found.holm), rejected(found.bh)]).toEqual([holm, bh]);
        expect(found).toMatchObject({ method: "adjusted-p", n: m });
      }),
      runs(1000),
    );
  });

  it("keep the order, are never below what was given nor above 1, and Holm's lie between the other two", () => {
    fc.assert(
      fc.property(p, (all) => {
        const { holm, bh, bonferroni } = valueOf(adjustP({ p: all }));
        for (const [index, one] of all.entries()) {
          const [ofHolm, ofBh, ofBonferroni] = [holm[index] ?? 9, bh[index] ?? 9, bonferroni[index] ?? 9];
          expect(one <= ofBh + 1e-15 && ofBh <= ofHolm + 1e-12 && ofHolm <= ofBonferroni + 1e-15 && ofBonferroni <= 1).toBe(true);
          for (const [other, second] of all.entries())
            if (second < one) expect((holm[other] ?? 9) <= ofHolm && (bh[other] ?? 9) <= ofBh).toBe(true);
          expect(near(ofBonferroni, Math.min(1, one * all.length), 1e-15)).toBe(true);
        }
      }),
      runs(500),
    );
  });

  it("of fifteen published ones reject four, and three by Bonferroni", () => {
    // Y. Benjamini and Y. Hochberg (1995), section 4.
    const given = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
    const { bh, bonferroni } = valueOf(adjustP({ p: given }));
    expect([bh, bonferroni].map((list) => list.filter((one) => one <= 0.05).length)).toEqual([4, 3]);
  });

  it("are in the order given", () => {
    expect(valueOf(adjustP({ p: [0.5, 0.01, 0.02] })).holm).toEqual([0.5, 0.03, 0.04]);
  });

  it("of what is no probability are refused or a caller's bug", () => {
    expect(adjustP({ p: [Number.NaN] })).toMatchObject({ ok: false, error: { code: "not-finite" } });
    for (const wrong of [-0.1, 1.1]) expect(() => adjustP({ p: [0.5, wrong] })).toThrow(new RangeError("a p value lies between 0 and 1"));
  });
});
