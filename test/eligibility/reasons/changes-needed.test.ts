import { describe, expect, it } from "vitest";
import { changesNeeded, defineRuleset, type Criterion, type Facts, type FactsRow, type Ruleset } from "welfare-core";
import { expectCostBelow } from "../../cpu-milliseconds.ts";
import { deepFreeze } from "../../deep-freeze.ts";
import { flag, ruleOf } from "./rules.ts";

const ASKED = { asOf: "2018-03-01" };

const FACTS: Facts = {
  birth: { type: "partial-date" },
  entry: { type: "date" },
  isee: { type: "number", min: 0, mutable: true },
  town: { type: "code", codes: ["x", "y", "z"], mutable: true },
  employed: { type: "boolean", mutable: true },
  children: { type: "list", of: { born: { type: "date" } } },
};
const over = (criterion: unknown, more: Partial<Ruleset> = {}): Ruleset => ({
  id: "r",
  version: "1",
  facts: FACTS,
  criterion: criterion as Criterion,
  ...more,
});

/** The sets, each change as `fact state→value`. */
function changes(rules: Ruleset, row: FactsRow, mutableOnly?: boolean): readonly (readonly string[])[] {
  const { sets } = changesNeeded(deepFreeze(rules), deepFreeze(row), { ...ASKED, ...(mutableOnly === undefined ? {} : { mutableOnly }) });
  return sets.map((set) => set.map(({ fact, from, to }) => `${fact} ${from}→${JSON.stringify(to)}`));
}

describe("what would have to be different", () => {
  const rules = over({
    all: [
      { fact: "isee", lte: 9000 },
      { fact: "town", in: ["x", "y"] },
      { fact: "employed", eq: false },
    ],
  });

  it("is told with the state of the fact, an example, and the leaves that turn", () => {
    const labelled = defineRuleset({
      id: "r",
      version: "1",
      facts: { isee: { type: "number", min: 0, label: { en: "ISEE" } } },
      criterion: { all: [{ fact: "isee", lte: 9000 }, { not: { fact: "isee", gt: 9200 } }, { fact: "isee", lt: 12_000 }] },
    });
    expect(changesNeeded(labelled, { isee: 9500 }, ASKED)).toEqual({
      sets: [[{ fact: "isee", label: { en: "ISEE" }, from: "known", to: 9000, turns: ["all.0", "all.1.not"] }]],
      complete: true,
    });
  });

  it("is one fact, or several together", () => {
    expect(changes(rules, { isee: 9500, town: "x", employed: false })).toEqual([["isee known→9000"]]);
    expect(changes(rules, { isee: 9500, town: "z", employed: true })).toEqual([
      ["isee known→9000", 'town known→"x"', "employed known→false"],
    ]);
  });

  it("is each of several ways, the smaller first", () => {
    const ways = over({
      any: [
        {
          all: [
            { fact: "isee", lte: 9000 },
            { fact: "town", eq: "x" },
          ],
        },
        { fact: "employed", eq: false },
      ],
    });
    expect(changes(ways, { isee: 9500, town: "z", employed: true })).toEqual([
      ["employed known→false"],
      ["isee known→9000", 'town known→"x"'],
    ]);
  });

  it("for an open question is what would have to be learnt", () => {
    expect(changes(rules, { isee: 8000, town: "x" })).toEqual([["employed missing→false"]]);
    expect(changes(rules, { isee: "8000", town: "x", employed: true })).toEqual([["isee unreadable→0", "employed known→false"]]);
    expect(changes(over({ fact: "birth", age: { gte: 18, at: { fact: "entry" } } }), {})).toMatchObject([{ length: 2 }]);
  });

  it("is nothing where she is eligible", () => {
    expect(changesNeeded(rules, { isee: 8000, town: "x", employed: false }, ASKED)).toEqual({ sets: [], complete: true });
  });

  it("is nothing where nobody can be", () => {
    expect(changesNeeded(over({ any: [] }), {}, ASKED)).toEqual({ sets: [], complete: true });
    expect(
      changesNeeded(
        over({
          all: [
            { fact: "isee", gt: 10 },
            { fact: "isee", lt: 5 },
          ],
        }),
        { isee: 7 },
        ASKED,
      ),
    ).toEqual({
      sets: [],
      complete: true,
    });
  });

  it("is nothing where only a parameter is missing", () => {
    const waiting = over({ fact: "isee", lte: { param: "ceiling" } }, { parameters: { ceiling: [{ from: "2019-01-01", value: 9000 }] } });
    expect(changesNeeded(waiting, { isee: 8000 }, ASKED)).toEqual({ sets: [], complete: true });
  });

  it("takes no leaf that is met for one that stays so: a lower income must not fall below another bound", () => {
    const band = over({
      all: [
        { fact: "isee", lte: 9000 },
        { fact: "isee", gte: 9000 },
      ],
    });
    expect(changes(band, { isee: 9500 })).toEqual([["isee known→9000"]]);
    const either = over({
      all: [
        { fact: "isee", lte: 9000 },
        {
          any: [
            { fact: "isee", gte: 9400 },
            { fact: "town", eq: "x" },
          ],
        },
      ],
    });
    // A lower ISEE alone loses the other way in, so that the town has to be another as well.
    expect(changes(either, { isee: 9500, town: "z" })).toEqual([["isee known→9000", 'town known→"x"']]);
  });
});

describe("only what the person can change", () => {
  const rules = over({
    any: [
      { fact: "birth", age: { gte: 18 } },
      {
        all: [
          { fact: "isee", lte: 9000 },
          { fact: "employed", eq: false },
        ],
      },
    ],
  });
  const row = { birth: "2010-01-01", isee: 9500, employed: false };

  it("if asked", () => {
    expect(changes(rules, row)).toEqual([['birth known→"2000-03-01"'], ["isee known→9000"]]);
    expect(changes(rules, row, false)).toEqual(changes(rules, row));
    expect(changes(rules, row, true)).toEqual([["isee known→9000"]]);
  });

  it("is nothing where that is not enough", () => {
    expect(changesNeeded(over({ fact: "birth", age: { gte: 18 } }), row, { ...ASKED, mutableOnly: true })).toEqual({
      sets: [],
      complete: true,
    });
  });
});

describe("lists", () => {
  const young = over({ fact: "children", some: { where: { fact: "born", age: { lt: 3 } } } });

  it("an example of a list is given", () => {
    const { sets, complete } = changesNeeded(
      over({ any: [young.criterion, { fact: "town", eq: "x" }] }),
      { children: [], town: "y" },
      ASKED,
    );
    expect(sets.map((set) => set.map(({ fact, turns }) => [fact, turns]))).toEqual([[["children", ["any.0"]]], [["town", ["any.1"]]]]);
    expect(complete).toBe(true);
  });

  it("where none of the lists that are tried does it, that is no proof", () => {
    const many = over({ fact: "children", count: { gte: 1000 } });
    expect(changesNeeded(many, { children: [] }, ASKED)).toEqual({ sets: [], complete: false });
  });
});

describe("at most sixteen sets", () => {
  const names = Array.from({ length: 40 }, (_, index) => `f${index}`);
  const nothing = Object.fromEntries(names.map((name) => [name, false]));

  it("of seventeen ways the first sixteen, and no claim that they are all", () => {
    expect(changesNeeded(ruleOf({ any: names.slice(0, 16).map(flag) }), nothing, ASKED)).toMatchObject({
      sets: { length: 16 },
      complete: true,
    });
    const found = changesNeeded(ruleOf({ any: names.slice(0, 17).map(flag) }), nothing, ASKED);
    expect(found.complete).toBe(false);
    expect(found.sets.map((set) => set.map(({ fact }) => fact))).toEqual(names.slice(0, 16).map((name) => [name]));
  });

  it("of forty facts of which one of each two neighbours is needed: each set is enough and minimal", () => {
    const next = (index: number) => names[(index + 1) % names.length] ?? "";
    const { sets, complete } = changesNeeded(
      ruleOf({ all: names.map((name, index) => ({ any: [flag(name), flag(next(index))] })) }),
      nothing,
      ASKED,
    );
    expect([sets.length, complete]).toEqual([16, false]);
    for (const set of sets) {
      const changed = new Set(set.map(({ fact }) => fact));
      const isEnough = (facts: ReadonlySet<string>) => names.every((name, index) => facts.has(name) || facts.has(next(index)));
      expect(isEnough(changed)).toBe(true);
      for (const fact of changed) expect(isEnough(new Set([...changed].filter((other) => other !== fact)))).toBe(false);
    }
  });

  it("a set that lies behind more tries than there are is found all the same, from the other end", () => {
    const dozen = names.slice(0, 12);
    const isee = (bound: object) => ({ fact: "isee", ...bound }) as Criterion;
    // A lower ISEE loses what the higher one gave, and needs all of the dozen in its place. The way that is tried first asks one more, which is not needed.
    const way: Criterion = { all: [isee({ lte: 9000 }), { any: [isee({ gte: 9400 }), { all: dozen.map(flag) }] }] };
    const rules: Ruleset = {
      ...ruleOf({ any: [{ all: [way, flag("f20")] }, way] }),
      facts: { isee: { type: "number" }, ...Object.fromEntries(names.map((name) => [name, { type: "boolean" as const }])) },
    };
    const { sets, complete } = changesNeeded(rules, { ...nothing, isee: 9500 }, ASKED);
    expect(sets.map((set) => set.map(({ fact }) => fact))).toEqual([["isee", ...dozen]]);
    expect(complete).toBe(false);
  });

  it("thousands of nodes are answered at once", () => {
    const wide = ruleOf({
      all: Array.from({ length: 3000 }, (_, index) => ({ any: [flag(`g${index % 900}`), flag(`g${(index + 1) % 900}`)] })),
    });
    expectCostBelow(20_000, () => changesNeeded(wide, {}, ASKED));
  });
});

it("a day that is none is the caller's bug", () => {
  expect(() => changesNeeded(ruleOf(flag("a")), {}, { asOf: "2018-13-01" })).toThrow(RangeError);
});
