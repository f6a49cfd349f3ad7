import { describe, expect, it } from "vitest";
import type { Criterion, Facts, FactsRow } from "welfare-core";
// What the package does not export: how the change of some facts is tried.
import { changeSearch, type ChangeSearch, withoutNeedless } from "../../../src/eligibility/reasons/change-search.ts";

const facts: Facts = { isee: { type: "number", min: 0 }, town: { type: "code", codes: ["x", "y"] }, a: { type: "boolean" } };
const asked = ["isee", "town", "a"];
const search = (criterion: unknown, row: FactsRow) =>
  changeSearch({ criterion: criterion as Criterion, row, context: { facts, asOf: "2018-03-01" } }, asked);

const low = { fact: "isee", lte: 9000 };
const town = { fact: "town", eq: "x" };

describe("a change of some facts", () => {
  it("is found with the row in which nothing else is another", () => {
    expect(search({ all: [low, town] }, { isee: 9500, town: "y", a: true }).change([0, 1])).toStrictEqual({
      status: "found",
      set: [0, 1],
      row: { isee: 9000, town: "x", a: true },
    });
  });

  it("leaves out what is as it was, and what is not needed", () => {
    expect(search({ all: [low, town] }, { isee: 9500, town: "x" }).change([0, 1])).toStrictEqual({
      status: "found",
      set: [0],
      row: { isee: 9000, town: "x" },
    });
    expect(search(low, { isee: 9500 }).change([0, 2])).toStrictEqual({ status: "found", set: [0], row: { isee: 9000 } });
  });

  it("is none where the others would have to change, or nothing may", () => {
    expect(search({ all: [low, town] }, { isee: 9500, town: "y" }).change([0])).toStrictEqual({ status: "none" });
    expect(search(low, { isee: 9500 }).change([])).toStrictEqual({ status: "none" });
  });
});

it("three hundred tries are all", () => {
  const { change, isSpent } = search(low, { isee: 9500 });
  for (let count = 0; count < 299; count += 1) change([2]);
  expect(isSpent()).toBe(false);
  change([2]);
  expect(isSpent()).toBe(true);
});

it("ten searches of sixty thousand steps are all, too", () => {
  const names = Array.from({ length: 40 }, (_, index) => `f${index}`);
  const half = { atLeast: { count: 20, of: names.map((fact) => ({ fact, eq: true })) } } as Criterion;
  const flags: Facts = Object.fromEntries(names.map((name) => [name, { type: "boolean" }]));
  const question = { criterion: { all: [half, { not: half }] }, row: {}, context: { facts: flags, asOf: "2018-03-01" } };
  const { change, isSpent } = changeSearch(question, names);
  for (let count = 0; count < 9; count += 1) expect(change([...names.keys()])).toStrictEqual({ status: "unproven" });
  expect(isSpent()).toBe(false);
  change([...names.keys()]);
  expect(isSpent()).toBe(true);
});

describe("a change without what is not needed", () => {
  /** A search that finds a change wherever all of some facts may change, and tells which sets it was asked for. */
  function searchNeeding(needed: readonly number[], tries = Infinity, found = (set: readonly number[]) => set) {
    const tried: (readonly number[])[] = [];
    const asking: ChangeSearch = {
      change: (set) => {
        tried.push(set);
        return needed.every((position) => set.includes(position))
          ? { status: "found", set: found(set), row: { found: tried.length } }
          : { status: "none" };
      },
      isSpent: () => tried.length >= tries,
    };
    return { asking, tried };
  }

  it("is what is needed, with the row of the last that was found", () => {
    const { asking, tried } = searchNeeding([1]);
    expect(withoutNeedless({ set: [0, 1, 2], row: {} }, asking)).toMatchObject({ set: [1], row: { found: 3 } });
    expect(tried).toStrictEqual([[0, 1], [0], [1]]);
  });

  it("is as it was where all is needed", () => {
    const change = { set: [0, 1], row: { isee: 1 } };
    expect(withoutNeedless(change, searchNeeding([0, 1]).asking)).toBe(change);
  });

  it("is not asked again for what has gone already", () => {
    const { asking, tried } = searchNeeding([3], Infinity, () => [3]);
    expect(withoutNeedless({ set: [0, 1, 2, 3, 4], row: {} }, asking)).toMatchObject({ set: [3] });
    expect(tried).toStrictEqual([[0, 1, 2, 3], []]);
  });

  it("is what has been reached when the tries are used up", () => {
    const { asking, tried } = searchNeeding([0], 1);
    expect(withoutNeedless({ set: [0, 1, 2], row: {} }, asking)).toMatchObject({ set: [0, 1] });
    expect(tried).toStrictEqual([[0, 1]]);
  });
});
