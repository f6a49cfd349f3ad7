import { describe, expect, it } from "vitest";
import type { Criterion, Facts } from "welfare-core";
import { searchRow } from "../../../src/criteria/index.ts";
import { valuesFor } from "./values-for.ts";

const dayAfter = (index: number) => new Date(Date.UTC(2000, 0, 1 + 2 * index)).toISOString().slice(0, 10);
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

it("as many as five hundred facts are tried in one question, and no more", () => {
  const statusWith = (count: number) => {
    const names = numbers(count).map((index) => `f${index}`);
    const facts: Facts = Object.fromEntries(names.map((name) => [name, { type: "boolean" }]));
    const criterion = { atLeast: { count: 1, of: names.map((fact) => ({ fact, eq: true })) } } as Criterion;
    return searchRow({ facts, criterion, asOf: "2018-03-01" }, { wanted: "true", budget: 100_000 }).status;
  };
  expect(statusWith(500)).toBe("found");
  expect(statusWith(501)).toBe("unproven");
});

describe("a date", () => {
  const since = (count: number) => numbers(count).map((index) => ({ gte: dayAfter(index) }));

  it("is exhausted with five hundred cells, and not with more", () => {
    expect(valuesFor({ type: "date" }, since(499)).exhaustive).toBe(true);
    expect(valuesFor({ type: "date" }, since(500)).exhaustive).toBe(false);
  });

  it("is not exhausted where that at whose day it is asked is not", () => {
    const facts: Facts = { other: { type: "date" } };
    const ofOther = (count: number) => since(count).map((leaf) => ({ ...leaf, fact: "other" }));
    const window = { within: { next: "P1D", at: { fact: "other" } } };
    expect(valuesFor({ type: "date" }, [...ofOther(499), window], { facts }).exhaustive).toBe(false);
    expect(valuesFor({ type: "date" }, [...ofOther(200), window], { facts }).exhaustive).toBe(true);
  });
});

it("values that say the same are sought out for twenty thousand judgements, and not for more", () => {
  const asked = (count: number) =>
    valuesFor(
      { type: "number", integer: true },
      numbers(count).map(() => ({ gt: 5 })),
    ).values;
  expect(asked(6666)).toStrictEqual([4, 6]);
  expect(asked(6667)).toStrictEqual([4, 5, 6]);
  const ofTwo = (count: number) =>
    valuesFor(
      { type: "number", integer: true, min: 3, max: 4 },
      numbers(count).map(() => ({ gt: 2 })),
    ).values;
  expect(ofTwo(10_000)).toStrictEqual([3]);
  expect(ofTwo(10_001)).toStrictEqual([3, 4]);
});
