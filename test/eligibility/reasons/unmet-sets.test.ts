import { describe, expect, it } from "vitest";
import { unmetSets, type Criterion, type FactsRow, type Ruleset } from "welfare-core";
import { expectCostBelow } from "../../cpu-milliseconds.ts";
import { flag, ruleOf } from "./rules.ts";

const ASKED = { asOf: "2018-03-01" };

function paths(rules: Ruleset, row: FactsRow): readonly (readonly string[])[] {
  return unmetSets(rules, row, ASKED).sets.map((set) => set.map(({ path }) => path));
}

describe("who is to blame for a no", () => {
  it("each of two unmet parts of an all by itself, two unmet parts of an any together", () => {
    expect(paths(ruleOf({ all: [flag("a"), flag("b"), flag("c")] }), { a: false, b: true, c: false })).toEqual([["all.0"], ["all.2"]]);
    expect(paths(ruleOf({ any: [flag("a"), flag("b")] }), { a: false, b: false })).toEqual([["any.0", "any.1"]]);
  });

  it("of three of which two are needed, each two", () => {
    const rules = ruleOf({ atLeast: { count: 2, of: [flag("a"), flag("b"), flag("c")] } });
    expect(paths(rules, { a: false, b: false, c: false })).toEqual([
      ["atLeast.of.0", "atLeast.of.1"],
      ["atLeast.of.0", "atLeast.of.2"],
      ["atLeast.of.1", "atLeast.of.2"],
    ]);
    expect(paths(rules, { a: false, b: true, c: false })).toEqual([["atLeast.of.0", "atLeast.of.2"]]);
  });

  it("a true leaf under not", () => {
    expect(unmetSets(ruleOf({ not: flag("a") }), { a: true }, ASKED)).toEqual({
      sets: [[{ path: "not", fact: "a", outcome: "true" }]],
      complete: true,
    });
  });

  it("what is open is not to blame", () => {
    expect(paths(ruleOf({ all: [flag("a"), { any: [flag("b"), flag("c")] }] }), { a: false, b: false })).toEqual([["all.0"]]);
  });

  it("a named criterion once, though two parts refer to it", () => {
    const rules = ruleOf({ all: [{ ref: "adult" }, { any: [{ ref: "adult" }, flag("a")] }] }, { adult: flag("grown") });
    expect(paths(rules, { grown: false, a: false })).toEqual([["criteria.adult"]]);
  });

  it("nobody's facts where nobody can meet the rule", () => {
    expect(unmetSets(ruleOf({ any: [] }), {}, ASKED)).toEqual({ sets: [[]], complete: true });
  });
});

it("nothing is to blame for another outcome", () => {
  const rules = ruleOf({ all: [flag("a"), flag("b")] });
  expect(unmetSets(rules, { a: true, b: true }, ASKED)).toEqual({ sets: [], complete: true });
  expect(unmetSets(rules, { a: true }, ASKED)).toEqual({ sets: [], complete: true });
});

it("a day that is none is the caller's bug", () => {
  expect(() => unmetSets(ruleOf(flag("a")), {}, { asOf: "2018" })).toThrow(RangeError);
});

describe("at most sixteen are named", () => {
  const names = Array.from({ length: 300 }, (_, index) => `f${index}`);
  const nothing = Object.fromEntries(names.map((name) => [name, false]));
  const allOf = (count: number): Criterion => ({ all: names.slice(0, count).map(flag) });

  it("sixteen are all of them, of seventeen the first sixteen", () => {
    expect(unmetSets(ruleOf(allOf(16)), nothing, ASKED)).toMatchObject({ sets: { length: 16 }, complete: true });
    expect(unmetSets(ruleOf(allOf(17)), nothing, ASKED)).toMatchObject({ sets: { length: 16 }, complete: false });
    expect(paths(ruleOf(allOf(17)), nothing).flat()).toEqual(Array.from({ length: 16 }, (_, index) => `all.${index}`));
  });

  it("the smallest, wherever they stand", () => {
    const pairs: Criterion[] = Array.from({ length: 20 }, (_, index) => ({ any: [flag(`f${2 * index}`), flag(`f${2 * index + 1}`)] }));
    const [first, ...others] = paths(ruleOf({ all: [...pairs, flag("f100")] }), nothing);
    expect(first).toEqual(["all.20"]);
    expect(others).toEqual(Array.from({ length: 15 }, (_, index) => [`all.${index}.any.0`, `all.${index}.any.1`]));
  });

  it("of what has to be joined too: the first of five times five", () => {
    const five = (from: number): Criterion => ({ all: names.slice(from, from + 5).map(flag) });
    const found = paths(ruleOf({ any: [five(0), five(5)] }), nothing);
    expect(found).toEqual(Array.from({ length: 16 }, (_, index) => [`any.0.all.${Math.floor(index / 5)}`, `any.1.all.${index % 5}`]));
  });

  it("of ten of which two are needed, all ways to miss nine; of ten of which nine are needed, the first ways to miss two", () => {
    const of = (count: number, size: number): Criterion => ({ atLeast: { count, of: names.slice(0, size).map(flag) } });
    // Nine of ten cannot be reached once two are missing: 45 sets. Two of ten cannot once nine are missing: 10 sets.
    expect(unmetSets(ruleOf(of(9, 10)), nothing, ASKED)).toMatchObject({ sets: { length: 16 }, complete: false });
    expect(unmetSets(ruleOf(of(2, 10)), nothing, ASKED)).toMatchObject({ sets: { length: 10 }, complete: true });
    expect(paths(ruleOf(of(2, 10)), nothing)[1]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 9].map((index) => `atLeast.of.${index}`));
    expect(paths(ruleOf(of(9, 10)), nothing)[15]).toEqual(["atLeast.of.1", "atLeast.of.8"]);
  });

  it("a rule of ten thousand nodes, and half of three hundred, are answered at once", () => {
    const half = ruleOf({ atLeast: { count: 150, of: names.map(flag) } });
    const [set = []] = paths(half, nothing);
    expect(set).toHaveLength(151);
    expect(unmetSets(half, nothing, ASKED).complete).toBe(false);
    const wide = ruleOf({ any: Array.from({ length: 2400 }, () => ({ all: [flag("f1"), flag("f2"), flag("f3")] })) });
    expect(unmetSets(wide, nothing, ASKED).sets[0]).toHaveLength(2400);
    for (const rules of [half, wide]) expectCostBelow(2000, () => unmetSets(rules, nothing, ASKED));
  });

  it("sets that are left out because a named criterion is shared leave the others enough and minimal", () => {
    const criteria = { one: { all: names.slice(0, 20).map(flag) }, two: { all: names.slice(20, 40).map(flag) } };
    const rules = ruleOf(
      { any: [{ all: [{ ref: "one" }, { ref: "two" }] }, { all: [{ ref: "two" }, flag("f50")] }, { ref: "one" }] },
      criteria,
    );
    // One leaf of the first and one of the second, for neither is met without both; the 20 times 21 sets do not fit.
    const found = unmetSets(rules, nothing, ASKED);
    expect(found.complete).toBe(false);
    expect(found.sets).toHaveLength(16);
    for (const set of found.sets) expect(set).toHaveLength(2);
  });
});
