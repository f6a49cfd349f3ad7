import { describe, expect, it } from "vitest";
import { changesNeeded, type Criterion, type Facts, type FactsRow, type Parameters, type Ruleset } from "welfare-core";

const ASKED = { asOf: "2018-03-01" };

const FACTS: Facts = {
  birth: { type: "partial-date" },
  entry: { type: "date" },
  isee: { type: "number", min: 0, mutable: true },
  score: { type: "number", mutable: false },
  town: { type: "code", codes: ["x", "y", "z"] },
  children: { type: "list", of: { born: { type: "date" } } },
};

/** The names of the facts in each set, and whether these are all. */
function changes(criterion: unknown, row: FactsRow, more: { readonly parameters?: Parameters; readonly mutableOnly?: boolean } = {}) {
  const { mutableOnly, ...rest } = more;
  const rules: Ruleset = { id: "r", version: "1", facts: FACTS, criterion: criterion as Criterion, ...rest };
  const { sets, complete } = changesNeeded(rules, row, mutableOnly === undefined ? ASKED : { ...ASKED, mutableOnly });
  return { sets: sets.map((set) => set.map(({ fact }) => fact)), complete };
}

describe("what is asked at another day may change there, too", () => {
  const grown = { fact: "birth", age: { gte: 18, at: { fact: "entry" } } };
  const recent = { fact: "birth", within: { last: "P1Y", at: { fact: "entry" } } };

  it.each([
    ["an age", grown, { birth: "2010-01-01", entry: "2018-01-01" }],
    ["a stretch of time", recent, { birth: "2010-01-01", entry: "2018-01-01" }],
  ])("%s: either day does", (_, criterion, row) => {
    expect(changes(criterion, row)).toStrictEqual({ sets: [["birth"], ["entry"]], complete: true });
  });

  it.each([
    ["an age", grown],
    ["a stretch of time", recent],
  ])("%s of which one day is missing: that one alone does", (_, criterion) => {
    expect(changes(criterion, { birth: "2000-01-01" })).toStrictEqual({ sets: [["entry"]], complete: true });
    expect(changes(criterion, { entry: "2018-01-01" })).toStrictEqual({ sets: [["birth"]], complete: true });
    expect(changes(criterion, {})).toStrictEqual({ sets: [["birth", "entry"]], complete: true });
  });

  it("a day that is asked of itself is one fact", () => {
    const itself = { fact: "entry", age: { gte: 0, at: { fact: "entry" } } };
    expect(changes(itself, {})).toStrictEqual({ sets: [["entry"]], complete: true });
  });

  it("where both days are missing no one of them is tried alone: that both do is all there is", () => {
    // Measured on two scales, dates that are still open could not be tried through.
    const both = { all: [grown, { fact: "birth", within: { last: "P40Y", at: { fact: "entry" } } }] };
    expect(changes(both, {})).toStrictEqual({ sets: [["birth", "entry"]], complete: true });
  });

  it("both are told to turn the leaf", () => {
    const rules: Ruleset = { id: "r", version: "1", facts: FACTS, criterion: { any: [grown as Criterion] } };
    const { sets } = changesNeeded(rules, {}, ASKED);
    expect(sets.map((set) => set.map(({ fact, from, turns }) => ({ fact, from, turns })))).toStrictEqual([
      [
        { fact: "birth", from: "missing", turns: ["any.0"] },
        { fact: "entry", from: "missing", turns: ["any.0"] },
      ],
    ]);
  });
});

describe("where a leaf waits for a parameter, no change of a fact helps", () => {
  const town = { fact: "town", eq: "x" };
  const low = { from: "2018-01-01", value: 18 };

  it("nor is it needed where another way is open", () => {
    const waiting = { fact: "isee", lte: { param: "ceiling" } };
    expect(changes({ any: [waiting, town] }, { isee: 1, town: "y" })).toStrictEqual({ sets: [["town"]], complete: true });
    expect(changes({ all: [waiting, town] }, { isee: 1, town: "y" })).toStrictEqual({ sets: [], complete: true });
    // A parameter that no rule has is not looked for among what every object has.
    expect(changes({ any: [{ fact: "isee", lte: { param: "toString" } }, town] }, { town: "y" })).toStrictEqual({
      sets: [["town"]],
      complete: true,
    });
    expect(
      changes({ any: [{ fact: "isee", lte: { param: "valueOf" } }, town] }, { town: "y" }, { parameters: { other: [low] } }),
    ).toStrictEqual({ sets: [["town"]], complete: true });
  });

  it("not even of a list, of which not all values can be tried", () => {
    const many = { fact: "children", count: { gte: { param: "floor" } } };
    expect(changes(many, { children: [] })).toStrictEqual({ sets: [], complete: true });
    expect(changes(many, { children: [] }, { parameters: { floor: [{ from: "2018-01-01", value: 1 }] } })).toStrictEqual({
      sets: [["children"]],
      complete: true,
    });
  });

  it("even if another parameter that it names is in force", () => {
    const band = { fact: "isee", gte: { param: "low" }, lte: { param: "high" } };
    expect(changes(band, {}, { parameters: { low: [low], high: [{ from: "2018-03-02", value: 20 }] } })).toStrictEqual({
      sets: [],
      complete: true,
    });
    expect(changes(band, {}, { parameters: { low: [low], high: [{ from: "2018-03-01", value: 20 }] } })).toStrictEqual({
      sets: [["isee"]],
      complete: true,
    });
  });
});

describe("what may change", () => {
  it("is what is declared: a fact that is not is no way out", () => {
    const gone = { fact: "gone", eq: true };
    expect(changes({ any: [gone, { fact: "town", eq: "x" }] }, { town: "y" })).toStrictEqual({ sets: [["town"]], complete: true });
    expect(changes({ any: [{ fact: "toString", eq: true }] }, {})).toStrictEqual({ sets: [], complete: true });
  });

  it("only what is said to be mutable, if asked for: neither what is said not to be nor what nothing is said of", () => {
    const any = {
      any: [
        { fact: "score", gte: 5 },
        { fact: "town", eq: "x" },
        { fact: "isee", lte: 9000 },
      ],
    };
    const row = { score: 1, town: "y", isee: 9500 };
    expect(changes(any, row)).toStrictEqual({ sets: [["score"], ["town"], ["isee"]], complete: true });
    expect(changes(any, row, { mutableOnly: false })).toStrictEqual({ sets: [["score"], ["town"], ["isee"]], complete: true });
    expect(changes(any, row, { mutableOnly: true })).toStrictEqual({ sets: [["isee"]], complete: true });
  });

  it("what is met already does not have to, and what is not and may not closes its way", () => {
    const all = {
      all: [
        { fact: "isee", lte: 9000 },
        { fact: "town", eq: "x" },
      ],
    };
    expect(changes(all, { isee: 9500, town: "x" }, { mutableOnly: true })).toStrictEqual({ sets: [["isee"]], complete: true });
    expect(changes(all, { isee: 9500, town: "y" }, { mutableOnly: true })).toStrictEqual({ sets: [], complete: true });
  });
});

describe("a set that does not do is tried again with more", () => {
  const isee = (bound: object) => ({ fact: "isee", ...bound });
  const score = (bound: object) => ({ fact: "score", ...bound });

  it("and each way that does is found, in order", () => {
    // A lower ISEE loses the way in that a higher one gave: beside it the score has to rise or the town to be another.
    const either = { any: [isee({ gte: 9400 }), score({ gte: 5 }), { fact: "town", eq: "x" }] };
    expect(changes({ all: [isee({ lte: 9000 }), either] }, { isee: 9500, score: 1, town: "y" })).toStrictEqual({
      sets: [
        ["isee", "score"],
        ["isee", "town"],
      ],
      complete: true,
    });
  });

  it("but not with one beside which a smaller set does", () => {
    const rule = { any: [{ fact: "town", eq: "x" }, { all: [isee({ lte: 9000 }), { any: [isee({ gte: 9400 }), score({ gte: 5 })] }] }] };
    expect(changes(rule, { isee: 9500, score: 1, town: "y" })).toStrictEqual({ sets: [["town"], ["isee", "score"]], complete: true });
  });

  it("one that is not proven to do nothing leaves it open whether there are others", () => {
    const many = { fact: "children", count: { gte: 1000 } };
    expect(changes({ any: [many, { fact: "town", eq: "x" }] }, { children: [], town: "y" })).toStrictEqual({
      sets: [["town"]],
      complete: false,
    });
  });
});

it("what comes out as it was is not told as a change, nor does it turn a leaf", () => {
  const rules: Ruleset = {
    id: "r",
    version: "1",
    facts: FACTS,
    criterion: { all: [{ fact: "isee", gte: 100 } as Criterion, { fact: "isee", lte: 9000 } as Criterion] },
  };
  expect(changesNeeded(rules, { isee: 9500 }, ASKED)).toStrictEqual({
    sets: [[{ fact: "isee", from: "known", to: 9000, turns: ["all.1"] }]],
    complete: true,
  });
});
