import { describe, expect, it } from "vitest";
import { compileCriterion, type Criterion, type Facts, type FactsRow } from "welfare-core";

const facts: Facts = {
  flag: { type: "boolean" },
  amount: { type: "number" },
  town: { type: "code" },
  seen: { type: "date" },
  entry: { type: "date" },
  birth: { type: "partial-date" },
  youth: { type: "partial-date" },
  members: { type: "list", of: { flag: { type: "boolean" } } },
};

/** The values of a row of which all parts below are true. */
const VALUES = {
  flag: true,
  amount: 1,
  town: "x",
  seen: "2018-01-01",
  entry: "2018-01-01",
  birth: "1990",
  youth: "1990",
  members: [],
};

const flag = { fact: "flag", eq: true };
const amount = { fact: "amount", gte: 1 };
const town = { fact: "town", eq: "x" };
const seen = { fact: "seen", gte: "2000-01-01" };
const entry = { fact: "entry", age: { gte: 0 } };
const entered = { fact: "entry", within: { last: "P6M" } };
const birth = { fact: "birth", lt: "2000-01-01" };
const youth = { fact: "youth", age: { gte: 18 } };
const members = { fact: "members", every: { where: flag, min: 0 } };

/** The facts that a compiled criterion looks at, in the order in which it first does, and what it says. */
function asked(criterion: object, values: object = VALUES, criteria: Readonly<Record<string, object>> = {}): readonly string[] {
  const names = new Set<string>();
  const row: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(row, name, {
      enumerable: true,
      get: () => {
        names.add(name);
        return value as unknown;
      },
    });
  }
  const context = { facts, asOf: "2018-03-01", criteria: criteria as Readonly<Record<string, Criterion>> };
  const outcome = compileCriterion(criterion as Criterion, context)(row as FactsRow);
  return [...names, outcome];
}

describe("the parts of a compiled node are judged cheapest first, wherever they stand:", () => {
  it("a yes or no, codes and numbers, days, days known in part, lists", () => {
    const all = [members, birth, seen, town, flag];
    for (const parts of [all, [...all].reverse()]) {
      expect(asked({ all: parts })).toEqual(["flag", "town", "seen", "birth", "members", "true"]);
    }
    expect(asked({ any: [members, birth, seen, amount, flag] }, { ...VALUES, flag: false, amount: 0, seen: "1999-12-31" })).toEqual([
      "flag",
      "amount",
      "seen",
      "birth",
      "true",
    ]);
    expect(asked({ atLeast: { count: 2, of: [birth, amount, flag] } })).toEqual(["flag", "amount", "true"]);
  });

  it("an age and a stretch of time after a comparison of days, and before days known in part", () => {
    for (const moving of [entry, entered]) expect(asked({ all: [birth, moving, seen] })).toEqual(["seen", "entry", "birth", "true"]);
    expect(asked({ all: [members, youth, birth] })).toEqual(["birth", "youth", "members", "true"]);
  });

  it("those of one cost as they are written", () => {
    expect(asked({ all: [town, amount] })).toEqual(["town", "amount", "true"]);
    expect(asked({ all: [amount, town] })).toEqual(["amount", "town", "true"]);
  });

  it("a frame by all that stands in it", () => {
    expect(asked({ all: [{ all: [amount] }, flag] })).toEqual(["flag", "amount", "true"]);
    expect(asked({ all: [seen, { all: [amount, town] }] })).toEqual(["amount", "town", "seen", "true"]);
    expect(asked({ all: [{ all: [amount, town, flag, flag] }, seen] })).toEqual(["seen", "flag", "amount", "town", "true"]);
    expect(asked({ all: [{ not: { not: members } }, birth] })).toEqual(["birth", "members", "true"]);
  });

  it("a name by the criterion that it stands for", () => {
    expect(asked({ all: [{ ref: "large" }, birth] }, VALUES, { large: members })).toEqual(["birth", "members", "true"]);
    expect(asked({ all: [birth, { ref: "small" }] }, VALUES, { small: flag })).toEqual(["flag", "birth", "true"]);
  });

  it("a name that leads nowhere decides nothing", () => {
    expect(asked({ all: [{ ref: "nothing" }, flag] })).toEqual(["flag", "unknown"]);
    expect(asked({ any: [{ ref: "toString" }, flag] })).toEqual(["flag", "true"]);
  });

  it("a fact that nobody declared is not looked at, and decides nothing", () => {
    expect(asked({ all: [{ fact: "shoe", eq: 1 }, flag] }, { ...VALUES, flag: false, shoe: 1 })).toEqual(["flag", "false"]);
    expect(asked({ all: [{ fact: "shoe", eq: 1 }, flag] }, { ...VALUES, shoe: 1 })).toEqual(["flag", "unknown"]);
  });
});

describe("a part that decides ends its node:", () => {
  it("one that is false ends all, one that is true ends any", () => {
    expect(asked({ all: [flag, seen] }, { ...VALUES, flag: false })).toEqual(["flag", "false"]);
    expect(asked({ any: [flag, seen] })).toEqual(["flag", "true"]);
  });

  it("one that does not decide leaves the word to the others", () => {
    expect(asked({ all: [flag, seen] })).toEqual(["flag", "seen", "true"]);
    expect(asked({ any: [flag, seen] }, { ...VALUES, flag: false })).toEqual(["flag", "seen", "true"]);
    expect(asked({ all: [flag, seen] }, { ...VALUES, flag: null })).toEqual(["flag", "seen", "unknown"]);
    expect(asked({ any: [flag, seen] }, { ...VALUES, flag: null, seen: "1999-12-31" })).toEqual(["flag", "seen", "unknown"]);
    expect(asked({ all: [flag, seen] }, { ...VALUES, flag: null, seen: "1999-12-31" })).toEqual(["flag", "seen", "false"]);
    expect(asked({ any: [flag, seen] }, { ...VALUES, flag: null })).toEqual(["flag", "seen", "true"]);
  });

  it("a count ends when enough are true, or when too few are left that may be", () => {
    const two = { atLeast: { count: 2, of: [flag, amount, seen] } };
    expect(asked(two)).toEqual(["flag", "amount", "true"]);
    expect(asked(two, { ...VALUES, flag: false })).toEqual(["flag", "amount", "seen", "true"]);
    expect(asked(two, { ...VALUES, flag: false, amount: 0 })).toEqual(["flag", "amount", "false"]);
    expect(asked(two, { ...VALUES, flag: null, amount: 0 })).toEqual(["flag", "amount", "seen", "unknown"]);
    expect(asked(two, { ...VALUES, flag: null, amount: null, seen: null })).toEqual(["flag", "amount", "seen", "unknown"]);
    expect(asked({ atLeast: { count: 1, of: [flag] } }, { ...VALUES, flag: false })).toEqual(["flag", "false"]);
  });
});
