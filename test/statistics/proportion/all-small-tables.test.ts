import { fisherExact, wilson } from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { valueOf } from "../value-of.ts";

/** In how many ways k of n can be chosen. */
const ways = (n: number, k: number): number => (k < 0 || k > n ? 0 : k === 0 ? 1 : (ways(n - 1, k - 1) * n) / k);

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, index) => index);

describe("Fisher's exact test", () => {
  it("adds up all tables that are at most as likely, in every table of up to eight people against eight", () => {
    const wrong: unknown[] = [];
    for (const n1 of upTo(8).slice(1))
      for (const n2 of upTo(8).slice(1))
        for (const x1 of upTo(n1))
          for (const x2 of upTo(n2)) {
            // Whole numbers, so that equal likelihoods are equal.
            const successes = x1 + x2;
            const all = upTo(n1).map((x) => ways(n1, x) * ways(n2, successes - x));
            const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0) / ways(n1 + n2, successes);
            const expected = [sum(all.filter((count) => count <= (all[x1] ?? 0))), sum(all.slice(x1)), sum(all.slice(0, x1 + 1))];
            const { pTwoSided, pGreater, pLess } = valueOf(fisherExact({ x1, n1, x2, n2 }));
            const found = [pTwoSided, pGreater, pLess];
            if (found.some((p, index) => !(Math.abs(p - (expected[index] ?? 0)) < 1e-12))) wrong.push({ x1, n1, x2, n2, found, expected });
          }
    expect(wrong).toStrictEqual([]);
  });

  it("finds the peak far from the middle: all of a large group against one person", () => {
    // One success among 41 people: the one person has it with 1 in 41, and nothing is less likely.
    const { pTwoSided } = valueOf(fisherExact({ x1: 0, n1: 40, x2: 1, n2: 1 }));
    expect(pTwoSided).toBeCloseTo(1 / 41, 14);
    // 39 of 41: hers is one of the two that are none with 2 in 41; the other table is likelier.
    expect(valueOf(fisherExact({ x1: 39, n1: 40, x2: 0, n2: 1 })).pTwoSided).toBeCloseTo(2 / 41, 14);
  });
});

describe("Wilson's interval", () => {
  it("ends at exactly 0 or 1 for each number of people up to 300", () => {
    for (const n of upTo(300).slice(1)) {
      expect(valueOf(wilson({ x: 0, n })).lower).toBe(0);
      expect(valueOf(wilson({ x: n, n })).upper).toBe(1);
    }
  });
});
