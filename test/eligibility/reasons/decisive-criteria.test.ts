import { describe, expect, it } from "vitest";
import { decisiveCriteria, defineRuleset, type Criterion, type FactsRow, type Ruleset } from "welfare-core";
import { expectCostBelow } from "../../cpu-milliseconds.ts";
import { flag, ruleOf } from "./rules.ts";

const ASKED = { asOf: "2018-03-01" };
function paths(rules: Ruleset, row: FactsRow): readonly string[] {
  return decisiveCriteria(rules, row, ASKED).leaves.map(({ path }) => path);
}

describe("a final outcome rests on leaves of its own kind", () => {
  const both = ruleOf({ all: [flag("a"), flag("b")] });
  const either = ruleOf({ any: [flag("a"), flag("b")] });
  const two = ruleOf({ atLeast: { count: 2, of: [flag("a"), flag("b"), flag("c")] } });

  it("a yes to all needs every part, a no one that is not met: the first", () => {
    expect(paths(both, { a: true, b: true })).toEqual(["all.0", "all.1"]);
    expect(paths(both, { a: false, b: false })).toEqual(["all.0"]);
    expect(paths(both, { b: false })).toEqual(["all.1"]);
  });

  it("a yes to any needs one part, a no all of them", () => {
    expect(paths(either, { a: true, b: true })).toEqual(["any.0"]);
    expect(paths(either, { a: false, b: false })).toEqual(["any.0", "any.1"]);
  });

  it("two of three need two for a yes and two for a no", () => {
    expect(paths(two, { a: true, b: false, c: true })).toEqual(["atLeast.of.0", "atLeast.of.2"]);
    expect(paths(two, { a: false, b: true, c: false })).toEqual(["atLeast.of.0", "atLeast.of.2"]);
  });

  it("under not it is the other way round", () => {
    const rules = ruleOf({ not: { all: [flag("a"), flag("b")] } });
    expect(paths(rules, { a: true, b: false })).toEqual(["not.all.1"]);
    expect(paths(rules, { a: true, b: true })).toEqual(["not.all.0", "not.all.1"]);
  });

  it("the smaller way is taken, wherever it stands", () => {
    const rules = ruleOf({ any: [{ all: [flag("a"), flag("b")] }, flag("c")] });
    expect(paths(rules, { a: true, b: true, c: true })).toEqual(["any.1"]);
  });

  it("a rule that says the same of everybody rests on nothing", () => {
    expect(decisiveCriteria(ruleOf({ all: [] }), {}, ASKED)).toEqual({ leaves: [], smallest: true });
    expect(decisiveCriteria(ruleOf({ any: [] }), {}, ASKED)).toEqual({ leaves: [], smallest: true });
    expect(decisiveCriteria(ruleOf({ any: [flag("a"), { all: [] }] }), {}, ASKED)).toEqual({ leaves: [], smallest: true });
  });
});

describe("an open outcome is kept from both sides", () => {
  it("by the open question, and by what has to be met for it to matter", () => {
    const rules = ruleOf({ all: [flag("a"), flag("b"), flag("c")] });
    expect(paths(rules, { a: true, c: true })).toEqual(["all.0", "all.1", "all.2"]);
    const other = ruleOf({ any: [flag("a"), { all: [flag("b"), flag("c")] }] });
    expect(paths(other, { a: false, b: true })).toEqual(["any.0", "any.1.all.0", "any.1.all.1"]);
    expect(paths(other, { b: false, c: true })).toEqual(["any.0", "any.1.all.0"]);
  });

  it("by two open questions together: neither a yes nor a no is left", () => {
    expect(paths(ruleOf({ atLeast: { count: 2, of: [flag("a"), flag("b"), flag("c")] } }), {})).toEqual(["atLeast.of.0", "atLeast.of.1"]);
  });

  it("by what is open under not", () => {
    expect(paths(ruleOf({ not: { any: [flag("a"), flag("b")] } }), { b: false })).toEqual(["not.any.0", "not.any.1"]);
  });
});

describe("a named criterion", () => {
  it("is one place, however often it is referred to", () => {
    const rules = ruleOf(
      { any: [{ all: [{ ref: "adult" }, flag("a")] }, { all: [{ ref: "adult" }, flag("b")] }] },
      { adult: flag("grown") },
    );
    expect(paths(rules, { a: true, b: true, grown: false })).toEqual(["criteria.adult"]);
    expect(paths(rules, { a: true, b: true, grown: true })).toEqual(["criteria.adult", "any.0.all.1"]);
  });

  it("says the same plain and denied: an open second question alone keeps an answer open that holds either way", () => {
    const rules = ruleOf({ all: [flag("a"), { any: [{ ref: "adult" }, { not: { ref: "adult" } }] }] }, { adult: { all: [flag("grown")] } });
    expect(decisiveCriteria(rules, {}, ASKED)).toEqual({ leaves: [{ path: "all.0", fact: "a", outcome: "unknown" }], smallest: true });
  });

  it("that nobody wrote is unknown, which nothing holds", () => {
    expect(decisiveCriteria(ruleOf({ ref: "adult" }), {}, ASKED)).toEqual({ leaves: [], smallest: true });
    expect(paths(ruleOf({ all: [{ ref: "adult" }, flag("a")] }), { a: true })).toEqual(["all.1"]);
  });

  it("may refer to another", () => {
    const rules = ruleOf({ ref: "outer" }, { outer: { not: { ref: "inner" } }, inner: { any: [flag("a")] } });
    expect(paths(rules, { a: true })).toEqual(["criteria.inner.any.0"]);
  });
});

it("a leaf is told with its id, its words, its fact and its outcome", () => {
  const rules = defineRuleset({
    id: "adults",
    version: "1",
    facts: { birthDate: { type: "partial-date" } },
    criterion: { id: "age", label: { en: "of age" }, fact: "birthDate", age: { gte: 18 } },
  });
  expect(decisiveCriteria(rules, { birthDate: "2000" }, ASKED).leaves).toEqual([
    { id: "age", path: "", label: { en: "of age" }, fact: "birthDate", outcome: "unknown" },
  ]);
});

it("one object written at two places is two leaves", () => {
  const same = flag("a");
  expect(paths(ruleOf({ all: [same, same] }), { a: true })).toEqual(["all.0", "all.1"]);
});

it("a day that is none is the caller's bug", () => {
  expect(() => decisiveCriteria(ruleOf(flag("a")), {}, { asOf: "2018-02-30" })).toThrow(RangeError);
});

describe("large rules", () => {
  const names = Array.from({ length: 300 }, (_, index) => `f${index}`);
  const everything = Object.fromEntries(names.map((name) => [name, true]));

  it("of twenty ways to a yes, and a question beside them, the smallest set is still known", () => {
    const rules = ruleOf({ all: [flag("open"), { any: names.slice(0, 20).map(flag) }] });
    expect(decisiveCriteria(rules, everything, ASKED)).toMatchObject({
      leaves: [{ path: "all.0" }, { path: "all.1.any.0" }],
      smallest: true,
    });
  });

  it("half of three hundred, and ten thousand nodes, are answered at once", () => {
    const half = ruleOf({ atLeast: { count: 150, of: names.map(flag) } });
    expect(decisiveCriteria(half, everything, ASKED)).toMatchObject({ leaves: { length: 150 }, smallest: true });
    const pairs: Criterion = { all: Array.from({ length: 3000 }, () => ({ any: [flag("f1"), flag("f2")] })) };
    const wide = ruleOf(pairs);
    expect(decisiveCriteria(wide, everything, ASKED)).toMatchObject({ leaves: { length: 3000 }, smallest: true });
    expectCostBelow(2000, () => decisiveCriteria(half, everything, ASKED));
    expectCostBelow(2000, () => decisiveCriteria(wide, everything, ASKED));
  });

  it("where a criterion is named both plain and denied by thousands of leaves, the set still fixes the outcome and does not claim to be the smallest", () => {
    const named: Criterion = { all: names.map(flag) };
    const rules = ruleOf({ any: [{ all: [{ ref: "long" }, flag("a")] }, { all: [{ not: { ref: "long" } }, flag("b")] }] }, { long: named });
    const found = decisiveCriteria(rules, { ...everything, f7: null }, ASKED);
    expect(found.smallest).toBe(false);
    expect(found.leaves.map(({ path }) => path)).toContain("criteria.long.all.7");
    expectCostBelow(2000, () => decisiveCriteria(rules, { ...everything, f7: null }, ASKED));
  });
});
