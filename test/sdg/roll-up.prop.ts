import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goalOf, rollUpSdg, type SdgAmount, type SdgApportionedRollUp, type SdgTaggedRollUp, type SdgTargetCode } from "welfare-core/sdg";
import { anySdgAmount } from "./arbitraries.ts";

const anyAmounts = fc.array(anySdgAmount, { maxLength: 5 });

function apportioned(items: readonly SdgAmount[], level: "goal" | "target"): SdgApportionedRollUp {
  const rolled = rollUpSdg(items, { view: "apportioned", level, currency: "EUR" });
  if (!rolled.ok) throw new Error(rolled.error.message);
  return rolled.value;
}

function tagged(items: readonly SdgAmount[], level: "goal" | "target"): SdgTaggedRollUp {
  const rolled = rollUpSdg(items, { view: "tagged", level, currency: "EUR" });
  if (!rolled.ok) throw new Error(rolled.error.message);
  return rolled.value;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

describe("rolling up", () => {
  it("each column and what it leaves unallocated add up to all amounts, to the cent", () => {
    fc.assert(
      fc.property(anyAmounts, fc.constantFrom("goal", "target"), (items, level) => {
        const { rows, totalMinor, unallocated } = apportioned(items, level);
        expect(totalMinor).toBe(sum(items.map(({ amount }) => amount.amountMinor)));
        expect(sum(rows.map(({ positiveMinor }) => positiveMinor)) + unallocated.positive.amountMinor).toBe(totalMinor);
        expect(sum(rows.map(({ negativeMinor }) => negativeMinor)) + unallocated.negative.amountMinor).toBe(totalMinor);
      }),
    );
  });

  it("a part is less than a minor unit away from its exact share", () => {
    fc.assert(
      fc.property(anySdgAmount, (item) => {
        for (const row of apportioned([item], "target").rows) {
          const shares = item.links.filter(({ target, polarity }) => target === row.code && polarity === "positive");
          const hundredths = sum(shares.map(({ sharePercent = 0 }) => Math.round(sharePercent * 100)));
          const away = BigInt(row.positiveMinor) * 10_000n - BigInt(item.amount.amountMinor) * BigInt(hundredths);
          expect(away < 10_000n && away > -10_000n).toBe(true);
        }
      }),
    );
  });

  it("a goal has the sum of its targets", () => {
    fc.assert(
      fc.property(anyAmounts, (items) => {
        const targets = apportioned(items, "target").rows;
        for (const goal of apportioned(items, "goal").rows) {
          const own = targets.filter(({ code }) => goalOf(code) === goal.code);
          expect(sum(own.map(({ positiveMinor }) => positiveMinor))).toBe(goal.positiveMinor);
          expect(sum(own.map(({ negativeMinor }) => negativeMinor))).toBe(goal.negativeMinor);
        }
      }),
    );
  });

  it("the order of amounts and of links makes no difference", () => {
    fc.assert(
      fc.property(anyAmounts, fc.constantFrom("goal", "target"), (items, level) => {
        const turned = items.map((item) => ({ ...item, links: [...item.links].reverse() })).reverse();
        expect(apportioned(turned, level)).toEqual(apportioned(items, level));
        expect(tagged(turned, level)).toEqual(tagged(items, level));
      }),
    );
  });

  it("the tagged view has, in each row, every amount linked to it, whole", () => {
    fc.assert(
      fc.property(anyAmounts, (items) => {
        const { rows, untagged } = tagged(items, "target");
        const expected = new Map<SdgTargetCode, number>();
        for (const { amount, links } of items) {
          const targets = new Set(links.filter(({ polarity }) => polarity === "positive").map(({ target }) => target));
          for (const target of targets) expected.set(target, (expected.get(target) ?? 0) + amount.amountMinor);
        }
        for (const { code, positive } of rows) expect(positive.amountMinor).toBe(expected.get(code as SdgTargetCode) ?? 0);
        expect(untagged.items).toBe(items.filter(({ links }) => links.length === 0).length);
      }),
    );
  });
});
