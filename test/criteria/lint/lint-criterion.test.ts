import { describe, expect, it } from "vitest";
import { checkRule, lintCriterion, type Criterion, type Facts, type Rule } from "welfare-core";
import { cpuMilliseconds } from "../../cpu-milliseconds.ts";
import { AS_OF, FACTS, ruleOf } from "./linting.ts";

const lint = (rule: Rule, budget?: number) => lintCriterion(rule, { asOf: AS_OF, ...(budget === undefined ? {} : { budget }) });
const student = { fact: "enrolled", eq: true };

/** Facts with numbers for names: all of one kind. */
function manyFacts(count: number, fact: Facts[string]): Facts {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, fact]));
}

describe("what is found", () => {
  it("is nothing in a rule that says what it means", () => {
    const facts = { birthDate: { type: "date" }, enrolled: { type: "boolean" } } as const;
    expect(lint({ facts, criterion: { all: [{ fact: "birthDate", age: { gte: 18 } }, { not: { fact: "enrolled", eq: true } }] } })).toEqual(
      { findings: [], complete: true },
    );
  });

  it("stands in the order of the paths, places of lists as numbers, then by code", () => {
    const eleven = Array.from({ length: 11 }, (_, index) => ({ fact: "sessions", gte: index === 10 ? 13 : index === 2 ? 0 : 5 }));
    const paths = lint(ruleOf({ any: eleven })).findings.map(({ code, path }) => `${path} ${code}`);
    expect(paths.filter((path) => path.startsWith("criterion."))).toEqual([
      "criterion.any.1 fact-asked-twice",
      "criterion.any.2 tautology",
      "criterion.any.10 contradiction",
    ]);
    expect(paths.indexOf("criterion tautology")).toBe(0);
  });

  it("is told once, with the first of the days on which it is so", () => {
    const parameters = {
      ceiling: [
        { from: "2018-01-01", value: 5000 },
        { from: "2019-01-01", value: -1 },
        { from: "2020-01-01", value: -5 },
      ],
    };
    const rule = ruleOf({ fact: "income", lte: { param: "ceiling" } }, { parameters });
    const { findings } = lintCriterion(rule, { asOfRange: { first: "2018-06-01", last: "2020-12-31" } });
    expect(findings.filter(({ code }) => code === "contradiction").map(({ asOf }) => asOf)).toEqual(["2019-01-01"]);
    expect(
      lintCriterion(rule, { asOfRange: { first: "2018-06-01", last: "2018-12-31" } }).findings.some(({ code }) => code === "contradiction"),
    ).toBe(false);
  });
});

describe("what is not settled", () => {
  it("is said: where a list stands in the way of a proof", () => {
    const fewAndMany = ruleOf({
      all: [
        { fact: "members", count: { gte: 2 } },
        { fact: "members", count: { lt: 2 } },
      ],
    });
    const { findings, complete } = lint(fewAndMany);
    expect(complete).toBe(false);
    expect(findings.some(({ code }) => code === "contradiction")).toBe(false);
  });

  it("is said: where a parameter changes on more than a hundred days", () => {
    const entries = (count: number) => Array.from({ length: count }, (_, index) => ({ from: `${1900 + index}-01-01`, value: index }));
    const isComplete = (count: number) => {
      const rule = ruleOf({ fact: "income", lte: { param: "ceiling" } }, { parameters: { ceiling: entries(count) } });
      return lintCriterion(rule, { asOfRange: { first: "1900-01-01", last: "2200-01-01" } }).complete;
    };
    expect(isComplete(100)).toBe(true);
    expect(isComplete(101)).toBe(false);
  });

  it("is said: where the budget is spent", () => {
    expect(lint(ruleOf({ all: [student, { not: student }] }), 0).complete).toBe(false);
    expect(lint(ruleOf({ all: [student, { not: student }] }), 1000)).toMatchObject({ complete: true });
    expect(lint(ruleOf({ all: [student, { not: student }] }), 0).findings.some(({ code }) => code === "contradiction")).toBe(false);
  });
});

describe("a caller's bug", () => {
  it("is a day that is no day, days in the wrong order, and a time that is no duration", () => {
    const rule = ruleOf({ fact: "income", lte: { param: "ceiling" } }, { parameters: { ceiling: [{ from: "2018-01-01", value: 1 }] } });
    expect(() => lintCriterion(rule, { asOf: "2018" })).toThrow(RangeError);
    expect(() => lintCriterion(rule, { asOfRange: { first: "2018-01-01", last: "2018" } })).toThrow(RangeError);
    expect(() => lintCriterion(rule, { asOfRange: { first: "2018-01-02", last: "2018-01-01" } })).toThrow(RangeError);
    expect(lintCriterion(rule, { asOfRange: { first: "2018-01-02", last: "2018-01-02" } }).complete).toBe(true);
    expect(() => lintCriterion(rule, { asOf: AS_OF, staleAfter: "1 year" })).toThrow(RangeError);
  });
});

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
    expect(cpuMilliseconds(() => lint(rule))).toBeLessThan(1000);
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
    expect(cpuMilliseconds(() => lint(rule as unknown as Rule, 200_000))).toBeLessThan(10_000);
  });

  it("of rules that are hard by nature ends too, and is not called complete", () => {
    const facts = manyFacts(40, { type: "boolean" });
    const half = { atLeast: { count: 20, of: Object.keys(facts).map((fact) => ({ fact, eq: true })) } } as Criterion;
    expect(lint({ facts, criterion: { all: [half, { not: half }] } as Criterion }).complete).toBe(false);
  });

  it("is the same whenever it is done, and modifies nothing", () => {
    const rule = ruleOf({
      any: [
        { fact: "birthDate", age: { gte: 18, lt: 25 } },
        { fact: "birthDate", age: { gt: 25, lt: 30 } },
      ],
    });
    const before = JSON.stringify(rule);
    expect(lint(rule)).toEqual(lint(rule));
    expect(JSON.stringify(rule)).toBe(before);
    expect(rule.facts).toBe(FACTS);
  });
});
