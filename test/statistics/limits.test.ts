import * as room from "welfare-core/statistics";
import { describe, expect, it } from "vitest";
import { codeOf } from "./value-of.ts";

/** So many numbers that are no whole multiples of a millionth. */
const irrational = (count: number) => Array.from({ length: count }, (_, index) => Math.sqrt(index + 2));
const ones = (count: number) => Array<1>(count).fill(1);

describe("the most that is gone through one by one", () => {
  it.each([
    ["50 differences by rank", () => room.hodgesLehmann({ differences: irrational(50) }), "ok"],
    ["51 differences by rank", () => room.hodgesLehmann({ differences: irrational(51) }), "too-many"],
    ["50 differences by sign", () => room.wilcoxonSignedRank({ differences: irrational(50) }), "ok"],
    ["51 differences by sign", () => room.wilcoxonSignedRank({ differences: irrational(51) }), "too-many"],
    ["100 causes", () => room.cumulativeIncidence({ time: ones(100), cause: ones(100).map((_, index) => index + 1) }), "ok"],
    ["101 causes", () => room.cumulativeIncidence({ time: ones(101), cause: ones(101).map((_, index) => index + 1) }), "too-many"],
    ["50 groups", () => room.logRank({ time: ones(50), event: ones(50), group: ones(50).map((_, index) => index) }), "no-variation"],
    ["51 groups", () => room.logRank({ time: ones(51), event: ones(51), group: ones(51).map((_, index) => index) }), "too-many"],
    // 110,000 successes of 120,000 people: the first group has 50,000 to 60,000 of them.
    ["tables between the least and the most", () => room.fisherExact({ x1: 55_000, n1: 60_000, x2: 55_000, n2: 60_000 }), "ok"],
  ] as const)("%s", (_, run, code) => {
    expect(codeOf(run())).toBe(code);
  });
});
