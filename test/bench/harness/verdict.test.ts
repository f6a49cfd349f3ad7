import { describe, expect, it } from "vitest";
import { agree } from "./agree.ts";
import type { Budget } from "./benchmark.ts";
import { quartilesOf } from "./quartiles.ts";
import { tableOf } from "./table.ts";
import { verdictOf, type Pair } from "./verdict.ts";

/** Pairs in which the peer takes 10 ms and we take so many times that. */
const pairsAt = (...times: readonly number[]): readonly Pair[] => times.map((time) => ({ ours: 10 * time, peer: 10 }));

describe("quartiles", () => {
  it("of seven are the mean of the second and third, the fourth, and the mean of the fifth and sixth, in whatever order they come", () => {
    expect(quartilesOf([7, 1, 6, 2, 5, 3, 4])).toEqual({ lower: 2.5, median: 4, upper: 5.5 });
    expect(quartilesOf([10, 20, 40, 80, 160, 320, 640])).toEqual({ lower: 30, median: 80, upper: 240 });
  });

  it("lie on straight lines between the numbers where these do not divide by four", () => {
    expect(quartilesOf([1, 2])).toEqual({ lower: 1.25, median: 1.5, upper: 1.75 });
    expect(quartilesOf([1, 2, 3, 4])).toEqual({ lower: 1.75, median: 2.5, upper: 3.25 });
  });

  it("of one number are that number, of none are refused", () => {
    expect(quartilesOf([3])).toEqual({ lower: 3, median: 3, upper: 3 });
    expect(() => quartilesOf([])).toThrow(RangeError);
  });

  it("leave the numbers as they were", () => {
    const values = Object.freeze([3, 1, 2]);
    expect(quartilesOf(values).median).toBe(2);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe("a budget of at most so many times the peer's time", () => {
  const budget: Budget = { atMost: 2.5 };

  it("speaks of our time by the peer's", () => {
    expect(verdictOf(pairsAt(1, 1, 2, 2, 2, 3, 3), budget)).toEqual({ lower: 1.5, median: 2, upper: 2.5, holds: true });
  });

  it("holds as long as the lower quartile is not above it, though the median is", () => {
    expect(verdictOf(pairsAt(2, 2.5, 2.5, 3, 3, 3, 3), budget)).toMatchObject({ lower: 2.5, median: 3, holds: true });
    expect(verdictOf(pairsAt(2, 2.5, 2.75, 3, 3, 3, 3), budget)).toMatchObject({ lower: 2.625, holds: false });
  });

  it("is not failed by three disturbed pairs of seven", () => {
    expect(verdictOf(pairsAt(1, 1, 1, 1, 9, 9, 9), budget).holds).toBe(true);
  });
});

describe("a budget of at least so many times faster", () => {
  const budget: Budget = { atLeast: 4 };

  it("speaks of the peer's time by ours", () => {
    expect(verdictOf(pairsAt(0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125), budget)).toEqual({
      lower: 8,
      median: 8,
      upper: 8,
      holds: true,
    });
  });

  it("holds as long as the upper quartile is not below it, though the median is", () => {
    expect(verdictOf(pairsAt(0.25, 0.25, 0.25, 0.5, 0.5, 0.5, 0.5), budget)).toMatchObject({ median: 2, upper: 4, holds: true });
    expect(verdictOf(pairsAt(0.25, 0.25, 0.5, 0.5, 0.5, 0.5, 0.5), budget)).toMatchObject({ upper: 3, holds: false });
  });
});

describe("a comparison", () => {
  it("without a budget tells how many times faster we are, and cannot fail", () => {
    expect(verdictOf(pairsAt(2, 2, 2), undefined)).toEqual({ lower: 0.5, median: 0.5, upper: 0.5, holds: true });
  });

  it("of things that are not the same is stopped, naming the peer and the row", () => {
    const same = (row: number) => row > 1;
    const other = (row: number) => row > 2;
    expect(() => agree([1, 2, 3], same, { same })).not.toThrow();
    expect(() => agree([1, 2, 3], same, { same, other })).toThrow("other says something else of row 1");
  });

  it("stands in the table with its figures to two or one decimals", () => {
    const quartiles = { lower: 9.994, median: 9.996, upper: 10.04 };
    const table = tableOf([
      { what: "outcome", ours: "a", peer: "b", budget: { atMost: 2.5 }, ...quartiles, holds: false },
      { what: "outcome", ours: "a", peer: "c", budget: { atLeast: 9 }, ...quartiles, holds: true },
      { what: "outcome", ours: "a", peer: "d", budget: undefined, ...quartiles, holds: true },
    ]);
    expect(table.split("\n")).toEqual([
      "| what | ours | against | budget | median | quartiles | holds |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      "| outcome | a | b | at most 2.5 × its time | 10.00 | 9.99–10.0 | no |",
      "| outcome | a | c | at least 9 × faster | 10.00 | 9.99–10.0 | yes |",
      "| outcome | a | d |  | 10.00 | 9.99–10.0 |  |",
    ]);
  });
});
