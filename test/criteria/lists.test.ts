import { describe, expect, it } from "vitest";
import { evaluateCriterion, type Criterion, type Facts, type FactsRow, type Outcome } from "welfare-core";

const T = "true";
const U = "unknown";
const F = "false";

const FACTS: Facts = {
  members: {
    type: "list",
    of: {
      birthDate: { type: "partial-date" },
      since: { type: "date" },
      relation: { type: "code", codes: ["child", "partner"] },
      income: { type: "number", integer: true, min: 0, max: 100 },
      balance: { type: "number", integer: true },
    },
  },
};

function judge(operators: object, members: unknown): Outcome {
  const criterion = { fact: "members", ...operators } as unknown as Criterion;
  return evaluateCriterion(criterion, { members } as FactsRow, { facts: FACTS, asOf: "2018-03-01" });
}

const child = { birthDate: "2010-05-01", relation: "child", income: 0 };
const partner = { birthDate: "1980", relation: "partner", income: 60 };
const isChild = { fact: "relation", eq: "child" };
const open = (...items: unknown[]) => ({ items, complete: false });

describe("count", () => {
  it.each([
    [[], F],
    [[child], F],
    [[child, child], T],
    [[child, partner], F],
    [[child, {}], U],
    [[child, null], U],
    [[null, null, null], U],
    [[partner, partner, {}], F],
    [null, U],
    [undefined, U],
    ["two", U],
  ])("at least two children among %j: %s", (members, outcome) => {
    expect(judge({ count: { where: isChild, gte: 2 } }, members)).toBe(outcome);
  });

  it("without where every item counts, one of which nothing is known too", () => {
    expect(judge({ count: { eq: 2 } }, [child, null])).toBe(T);
    expect(judge({ count: { eq: 2 } }, [child])).toBe(F);
  });

  it("an open list has no upper end: enough is enough, too few may still become enough", () => {
    expect(judge({ count: { gte: 1 } }, open(child))).toBe(T);
    expect(judge({ count: { gte: 2 } }, open(child))).toBe(U);
    expect(judge({ count: { lte: 1 } }, open(child))).toBe(U);
    expect(judge({ count: { lt: 1 } }, open(child))).toBe(F);
    expect(judge({ count: { gte: 2 } }, { items: [child], complete: true })).toBe(F);
  });

  it("a list that does not say whether it is complete cannot be read", () => {
    expect(judge({ count: { gte: 1 } }, { items: [child] })).toBe(U);
  });
});

describe("sum", () => {
  it.each([
    [[], T],
    [[{ income: 40 }, { income: 40 }], T],
    [[{ income: 40 }, { income: 41 }], F],
    // The missing amount lies between 0 and 100.
    [[{ income: 40 }, {}], U],
    [[{ income: 81 }, {}], F],
    [[{ income: 40 }, null], U],
    // Out of its range: it counts as missing.
    [[{ income: 101 }], U],
    [[{ income: 1.5 }], U],
    [null, U],
  ])("incomes up to 80 of %j: %s", (members, outcome) => {
    expect(judge({ sum: { of: "income", lte: 80 } }, members)).toBe(outcome);
  });

  it("a missing amount spans its declared range and no more", () => {
    expect(judge({ sum: { of: "income", lte: 140 } }, [{ income: 40 }, {}])).toBe(T);
    expect(judge({ sum: { of: "income", lte: 139 } }, [{ income: 40 }, {}])).toBe(U);
    expect(judge({ sum: { of: "balance", lte: 1_000_000 } }, [{ balance: 40 }, {}])).toBe(U);
    expect(judge({ sum: { of: "balance", lte: -30, gte: -50 } }, [{ balance: -40 }])).toBe(T);
  });

  it("an item of which it is not known whether it belongs adds its amount or nothing", () => {
    const ofChildren = (bound: object) => ({ sum: { of: "income", where: isChild, ...bound } });
    expect(judge(ofChildren({ gte: 50 }), [{ income: 60 }])).toBe(U);
    expect(judge(ofChildren({ lte: 60 }), [{ income: 60 }])).toBe(T);
    expect(judge(ofChildren({ gte: 61 }), [{ income: 60 }])).toBe(F);
    expect(judge(ofChildren({ gte: 50 }), [partner])).toBe(F);
  });

  it("items not yet seen add any number of amounts: with amounts of 0 or more the lower end stays", () => {
    expect(judge({ sum: { of: "income", gte: 50 } }, open(partner))).toBe(T);
    expect(judge({ sum: { of: "income", lte: 80 } }, open(partner))).toBe(U);
    expect(judge({ sum: { of: "income", lte: 50 } }, open(partner))).toBe(F);
    expect(judge({ sum: { of: "balance", gte: 50 } }, open({ balance: 60 }))).toBe(U);
  });
});

describe("some and every", () => {
  it.each([
    [[], F, F],
    [[child], T, T],
    [[partner], F, F],
    [[child, partner], T, F],
    [[child, {}], T, U],
    [[partner, {}], U, F],
    [[{}], U, U],
    [open(), U, U],
    [open(child), T, U],
    [open(partner), U, F],
    [null, U, U],
  ])("of %j: some is a child %s, every one is %s", (members, some, every) => {
    expect(judge({ some: { where: isChild } }, members)).toBe(some);
    expect(judge({ every: { where: isChild } }, members)).toBe(every);
  });

  it("nobody at all is not everybody, unless the rule says so", () => {
    expect(judge({ every: { where: isChild } }, [])).toBe(F);
    expect(judge({ every: { where: isChild, min: 0 } }, [])).toBe(T);
    expect(judge({ every: { where: isChild, min: 2 } }, [child])).toBe(F);
    expect(judge({ every: { where: isChild, min: 2 } }, open(child))).toBe(U);
    expect(judge({ every: { where: isChild, min: 2 } }, [child, child])).toBe(T);
  });
});

describe("inside where", () => {
  it("dates are asked at the as-of day or at another day of the item", () => {
    expect(judge({ some: { where: { fact: "birthDate", age: { lt: 18 } } } }, [child])).toBe(T);
    expect(judge({ some: { where: { fact: "birthDate", age: { lt: 18 } } } }, [partner])).toBe(F);
    const minorThen = { fact: "birthDate", age: { lt: 18, at: { fact: "since" } } };
    expect(judge({ some: { where: minorThen } }, [{ birthDate: "1990-01-01", since: "2007-12-31" }])).toBe(T);
    expect(judge({ some: { where: minorThen } }, [{ birthDate: "1990-01-01", since: "2008-01-01" }])).toBe(F);
  });

  it("a criterion that asks nothing holds of an item of which nothing is known", () => {
    expect(judge({ count: { where: { all: [] }, gte: 1 } }, [null])).toBe(T);
  });

  it("an item that is no object is one of which nothing is known", () => {
    expect(judge({ some: { where: isChild } }, ["child"])).toBe(U);
    expect(judge({ some: { where: isChild } }, [[child]])).toBe(U);
  });
});
