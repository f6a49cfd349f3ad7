import { describe, expect, it } from "vitest";
import { balance, count, measureOne, type OpenResult } from "./measure-one.ts";

const mean = { ...count, kind: "mean", of: "balance" } as const;
const rowsOf = (values: readonly number[]) => values.map((value) => ({ balance: value }));
const valueOf = (result: OpenResult) => (result.status === "value" ? result.value : Number.NaN);
const summed = (...values: readonly number[]) => valueOf(measureOne(balance, rowsOf(values)));
const averaged = (...values: readonly number[]) => valueOf(measureOne(mean, rowsOf(values)));
const MOST = 2 ** 53 - 1;

describe("a sum", () => {
  it.each<[string, readonly number[], number]>([
    ["keeps what is small beside what is large and is taken away again", [MOST, 0.1, -MOST], 0.1],
    ["keeps several small ones", [0.125, MOST, 0.25, -MOST, 2 ** -40], 0.375 + 2 ** -40],
    ["of numbers that take each other away is 0", [MOST, 0.1, -0.1, -MOST], 0],
    ["of one is that one", [0.1], 0.1],
    ["is the number nearest to it: ten tenths are one", Array.from({ length: 10 }, () => 0.1), 1],
    ["goes up where it lies a little above the middle of two numbers", [MOST, 2, 2 ** -60], 2 ** 53 + 2],
    ["goes down where it lies a little below", [MOST, 2, -(2 ** -60)], 2 ** 53],
    ["goes to the even one in the middle: down", [MOST, 2], 2 ** 53],
    ["goes to the even one in the middle: up", [MOST, 4], 2 ** 53 + 4],
    ["goes down from a little above a quarter of a step", [MOST, 1.75, 2 ** -60], 2 ** 53],
    ["keeps what is left, where a little less was added", [MOST, 0.7, -(2 ** -60), -MOST], 0.7],
    ["keeps what is left, where a little more was added", [MOST, 0.7, 2 ** -60, -MOST], 0.7],
    ["below 0 goes down where it lies a little below the middle", [-MOST, -2, -(2 ** -60)], -(2 ** 53) - 2],
    ["below 0 goes up where it lies a little above", [-MOST, -2, 2 ** -60], -(2 ** 53)],
    ["of three parts whose middle one is half a step", [MOST, 2, 2 ** -60, 2 ** -120], 2 ** 53 + 2],
  ])("%s", (_, values, expected) => {
    expect(summed(...values)).toBe(expected);
    expect(summed(...[...values].reverse())).toBe(expected);
  });
});

describe("a mean", () => {
  it.each([0.1, 1 / 3, 0.7, -2.9, MOST, 2 ** -1000])("of equal values is that value: %d", (value) => {
    for (const times of [2, 3, 7, 10, 49]) {
      const result = measureOne(mean, rowsOf(Array.from({ length: times }, () => value)));
      expect(result).toMatchObject({ value, interval: { lower: value, upper: value } });
    }
  });

  it("is that of the exact sum", () => {
    expect(averaged(MOST, 1, -MOST, 2)).toBe(0.75);
    expect(averaged(0.1, 0.2, 0.3)).toBe(0.2);
    expect(averaged(MOST, MOST - 1, MOST - 2)).toBe(MOST - 1);
  });
});

describe("the interval of a mean", () => {
  // Student's t for two degrees of freedom at 97.5 %, times √(1/3): half the width for three values a step of 1 apart.
  const HALF = 4.302652729911275 * Math.sqrt(1 / 3);
  const intervalOf = (...values: readonly number[]) => {
    const result = measureOne(mean, rowsOf(values));
    return (result.status === "value" && result.interval) || { lower: Number.NaN, upper: Number.NaN };
  };

  it.each([0, 3, -7, 94_906_267, 1e12, 2 ** 40 + 1, -(2 ** 49) - 3])("does not lose the spread of values near %d", (start) => {
    const { lower, upper } = intervalOf(start, start + 1, start + 2);
    expect((upper - lower) / 2).toBeCloseTo(HALF, 0);
    expect(Math.abs((lower + upper) / 2 - (start + 1))).toBeLessThanOrEqual(Math.abs(start) * 2 ** -52);
  });

  it("keeps the spread of values that differ in their last digits only", () => {
    const step = 2 ** -20;
    const { lower, upper } = intervalOf(2 ** 20 + step, 2 ** 20 + 2 * step, 2 ** 20 + 3 * step);
    expect((upper - lower) / (2 * step)).toBeCloseTo(HALF, 4);
  });

  it("is not there for one value", () => {
    expect(measureOne(mean, rowsOf([0.1]))).not.toHaveProperty("interval");
  });
});
