import { describe, expect, it } from "vitest";
import { checkRule, lintCriterion, type Criterion, type Facts, type Rule } from "welfare-core";
import { expectCostBelow } from "../../cpu-milliseconds.ts";
import { AS_OF, ruleOf } from "./linting.ts";

const lint = (rule: Rule, budget?: number) => lintCriterion(rule, { asOf: AS_OF, ...(budget === undefined ? {} : { budget }) });
const student = { fact: "enrolled", eq: true };

/** Facts with numbers for names: all of one kind. */
function manyFacts(count: number, fact: Facts[string]): Facts {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, fact]));
}

describe("the work", () => {
  it("of a rule of thirty nodes is settled in well under a second", () => {
    const bands = ["own", "rented", "shelter"].map((eq, index) => ({
      all: [
        { fact: "housing", eq },
        { fact: "income", gte: index * 1000, lt: 9000 - index * 1000 },
      ],
    }));
    const parts = [
      { fact: "birthDate", age: { gte: 18, at: { fact: "entryDate" } } },
      { not: { fact: "birthDate", age: { gte: 65, at: { fact: "entryDate" } } } },
      { fact: "entryDate", within: { last: "P6M" } },
      { any: bands },
      {
        atLeast: {
          count: 2,
          of: [student, { fact: "employed", eq: false }, { fact: "sessions", gte: 3 }, { fact: "town", in: ["020030", "020033"] }],
        },
      },
      {
        any: [
          { fact: "members", some: { where: { fact: "kind", eq: "child" } } },
          { fact: "sessions", lt: 9 },
        ],
      },
      {
        not: {
          all: [
            { fact: "town", eq: "020057" },
            { fact: "housing", eq: "shelter" },
            { fact: "employed", eq: true },
          ],
        },
      },
    ];
    const rule = ruleOf({ all: parts });
    expect(lint(rule).complete).toBe(true);
    expectCostBelow(1000, () => lint(rule));
  });

  const numbers = manyFacts(4999, { type: "number" });
  const denials = Object.keys(numbers).map((fact, index) => ({ not: { fact, gt: index } }));
  const entries = Array.from({ length: 500 }, (_, index) => ({
    from: new Date(index * 86_400_000).toISOString().slice(0, 10),
    value: [`x-${index}`],
  }));
  const hostile = {
    "of many facts": { facts: numbers, criterion: { any: denials } },
    "of one fact": {
      facts: { f0: { type: "date" } },
      criterion: { all: Array.from({ length: 9999 }, (_, index) => ({ fact: "f0", age: { gte: index } })) },
    },
    "of which half shall be true": { facts: numbers, criterion: { atLeast: { count: 2500, of: denials } } },
    "over a parameter of many entries": {
      facts: { f0: { type: "code", codes: ["x"], open: true } },
      parameters: { codes: entries },
      criterion: { any: Array.from({ length: 9999 }, () => ({ fact: "f0", in: { param: "codes" } })) },
    },
  };

  it.each(Object.entries(hostile))("of ten thousand nodes, %s, ends with its budget", (_, rule) => {
    expect(checkRule(rule as unknown as Rule)).toEqual([]);
    expectCostBelow(10_000, () => lint(rule as unknown as Rule, 200_000));
  });

  it("of rules that are hard by nature ends too, and is not called complete", () => {
    const facts = manyFacts(40, { type: "boolean" });
    const half = { atLeast: { count: 20, of: Object.keys(facts).map((fact) => ({ fact, eq: true })) } } as Criterion;
    expect(lint({ facts, criterion: { all: [half, { not: half }] } as Criterion }).complete).toBe(false);
  });
});
