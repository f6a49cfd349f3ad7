import fc from "fast-check";
import { allocateMoney, type Money, moneySchema, sumMoney } from "welfare-core";
import { describe, expect, it } from "vitest";
import { money, moneyIn } from "../arbitraries.ts";

const weights = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 10 }), fc.maxSafeNat()), { minLength: 1, maxLength: 12 })
  .filter((list) => list.some((weight) => weight > 0));

describe("dividing a sum", () => {
  const exact = (parts: readonly Money[]) => parts.reduce((sum, part) => sum + BigInt(part.amountMinor), 0n);

  it("gives parts that add up to it exactly", () => {
    fc.assert(
      fc.property(money, weights, (sum, list) => {
        const parts = allocateMoney(sum, list);
        expect(exact(parts)).toBe(BigInt(sum.amountMinor));
        expect(sumMoney(parts, sum.currency)).toEqual({ ok: true, value: sum });
      }),
    );
  });

  it("gives each part less than one minor unit away from its exact share, and nothing to a weight of 0", () => {
    fc.assert(
      fc.property(money, weights, (sum, list) => {
        const total = list.reduce((all, weight) => all + BigInt(weight), 0n);
        allocateMoney(sum, list).forEach((part, index) => {
          const distance = BigInt(part.amountMinor) * total - BigInt(sum.amountMinor) * BigInt(list[index] ?? 0);
          expect(distance < total && distance > -total).toBe(true);
          if (list[index] === 0) expect(part.amountMinor).toBe(0);
        });
      }),
    );
  });

  it("gives a debt as it gives a credit", () => {
    fc.assert(
      fc.property(money, weights, (sum, list) => {
        const opposite = allocateMoney({ ...sum, amountMinor: -sum.amountMinor }, list).map((part) => 0 - part.amountMinor);
        return allocateMoney(sum, list).every((part, index) => part.amountMinor === opposite[index]);
      }),
    );
  });

  it("never gives a larger weight less", () => {
    fc.assert(
      fc.property(
        moneyIn("EUR").filter((sum) => sum.amountMinor >= 0),
        weights,
        (sum, list) => {
          const parts = allocateMoney(sum, list).map((part, index) => ({ part: part.amountMinor, weight: list[index] ?? 0 }));
          return parts.every((a) => parts.every((b) => a.weight <= b.weight || a.part >= b.part));
        },
      ),
    );
  });
});

describe("adding", () => {
  it("gives the same in any order, near the largest sums too", () => {
    const list = fc.array(fc.oneof(moneyIn("EUR", 1000), moneyIn("EUR")), { maxLength: 8 });
    fc.assert(
      fc.property(
        list.chain((amounts) => fc.tuple(fc.constant(amounts), fc.shuffledSubarray(amounts, { minLength: amounts.length }))),
        ([amounts, shuffled]) => {
          const sum = amounts.reduce((all, { amountMinor }) => all + BigInt(amountMinor), 0n);
          const found = sumMoney(amounts, "EUR");
          expect(found.ok).toBe(sum <= 2n ** 53n - 1n && sum >= 1n - 2n ** 53n);
          if (found.ok) expect(BigInt(found.value.amountMinor)).toBe(sum);
          expect(sumMoney(shuffled, "EUR")).toEqual(found);
        },
      ),
    );
  });

  it("takes what the schema accepts", () => {
    fc.assert(fc.property(money, (sum) => moneySchema.safeParse(sum).success));
  });
});
