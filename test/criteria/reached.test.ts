import { describe, expect, it } from "vitest";
import type { Criterion, Facts } from "welfare-core";
import { reachedFacts, reachedRow } from "../../src/criteria/index.ts";

const FACTS: Facts = {
  birth: { type: "date" },
  entry: { type: "date" },
  income: { type: "number" },
  members: { type: "list", of: { birth: { type: "date" }, seen: { type: "date" }, income: { type: "number", integer: true } } },
};
const reached = (criterion: object, criteria?: Readonly<Record<string, Criterion>>) =>
  [...reachedFacts(criterion as Criterion, criteria)].map(([fact, fields]) => [fact, [...fields]]);

describe("the facts that a criterion reaches", () => {
  it("stand in the order in which it asks them, each once", () => {
    const leaf = (fact: string) => ({ fact, lt: 1 });
    expect(reached({ all: [leaf("b"), { any: [leaf("a"), { not: leaf("b") }] }, { atLeast: { count: 1, of: [leaf("c")] } }] })).toEqual([
      ["b", []],
      ["a", []],
      ["c", []],
    ]);
    expect(reached({ all: [] })).toEqual([]);
  });

  it("are those of the criteria that it names too", () => {
    expect(reached({ ref: "poor" }, { poor: { fact: "income", lt: 9 }, rich: { fact: "birth", eq: "2000-01-01" } })).toEqual([
      ["income", []],
    ]);
    expect(reached({ ref: "nothing" }, {})).toEqual([]);
  });

  it("are joined by the day at which an age or a stretch of time is asked", () => {
    expect(reached({ fact: "birth", age: { gte: 18 } })).toEqual([["birth", []]]);
    expect(reached({ fact: "birth", age: { gte: 18, at: { fact: "entry" } } })).toEqual([
      ["birth", []],
      ["entry", []],
    ]);
    expect(reached({ fact: "entry", within: { last: "P6M", at: { fact: "birth" } } })).toEqual([
      ["entry", []],
      ["birth", []],
    ]);
  });

  it("name of the items of a list what is added and what is asked of each", () => {
    expect(reached({ fact: "members", count: { gte: 1 } })).toEqual([["members", []]]);
    expect(reached({ fact: "members", sum: { of: "income", lt: 9 } })).toEqual([["members", ["income"]]]);
    const young = { fact: "birth", age: { lt: 18, at: { fact: "seen" } } };
    for (const asked of [{ some: { where: young } }, { every: { where: young } }, { count: { where: young, gte: 1 } }]) {
      expect(reached({ fact: "members", ...asked })).toEqual([["members", ["birth", "seen"]]]);
    }
    expect(reached({ fact: "members", sum: { of: "income", where: young, lt: 9 } })).toEqual([["members", ["income", "birth", "seen"]]]);
    const twice = [
      { fact: "members", some: { where: young } },
      { fact: "members", sum: { of: "income", lt: 9 } },
    ];
    expect(reached({ all: twice })).toEqual([["members", ["birth", "seen", "income"]]]);
  });
});

describe("a row cut down to what a criterion reaches", () => {
  const cut = (criterion: object, row: object) =>
    reachedRow(row as Parameters<typeof reachedRow>[0], FACTS, reachedFacts(criterion as Criterion, {}));

  it("has the facts that are asked and no other", () => {
    expect(cut({ fact: "income", lt: 9 }, { income: 7, birth: "2000-01-01", shoe: 38 })).toStrictEqual({ income: 7 });
  });

  it("says why a fact has no value: as the row does, else that it is not known", () => {
    const both = {
      all: [
        { fact: "income", lt: 9 },
        { fact: "birth", age: { gte: 18 } },
      ],
    };
    expect(cut(both, { income: null, missing: { income: "declined" } })).toStrictEqual({
      missing: { income: "declined", birth: "unknown" },
    });
    expect(cut(both, { income: undefined, birth: "2000-01-01" })).toStrictEqual({ birth: "2000-01-01", missing: { income: "unknown" } });
  });

  it("keeps what cannot be read, for its reader is told why", () => {
    expect(cut({ fact: "income", lt: 9 }, { income: "much" })).toStrictEqual({ income: "much" });
    expect(cut({ fact: "members", count: { gte: 1 } }, { members: 7 })).toStrictEqual({ members: 7 });
    expect(cut({ fact: "shoe", eq: 38 }, { shoe: 38 })).toStrictEqual({ shoe: 38 });
  });

  it("has no facts that it inherits", () => {
    expect(cut({ fact: "income", lt: 9 }, Object.create({ income: 7 }) as object)).toStrictEqual({ missing: { income: "unknown" } });
  });

  it("has of each item what is asked and can be read", () => {
    const asked = { fact: "members", sum: { of: "income", where: { fact: "birth", age: { gte: 18 } }, lt: 9 } };
    const members = [{ birth: "2000-01-01", income: 5, seen: "2018-01-01" }, { birth: "soon", income: null }, null];
    expect(cut(asked, { members })).toStrictEqual({ members: [{ birth: "2000-01-01", income: 5 }, {}, {}] });
    expect(cut(asked, { members: { items: members.slice(0, 1), complete: false } })).toStrictEqual({
      members: { items: [{ birth: "2000-01-01", income: 5 }], complete: false },
    });
    expect(cut({ fact: "members", sum: { of: "unheard", lt: 9 } }, { members })).toStrictEqual({ members: [{}, {}, {}] });
  });

  it("has 0 for −0, of the row and of an item: JSON has no other", () => {
    const row = cut(
      {
        all: [
          { fact: "income", lt: 9 },
          { fact: "members", sum: { of: "income", lt: 9 } },
        ],
      },
      { income: -0, members: [{ income: -0 }] },
    );
    expect(Object.is(row["income"], 0)).toBe(true);
    expect(Object.is((row["members"] as readonly { income: number }[])[0]?.income, 0)).toBe(true);
  });
});
