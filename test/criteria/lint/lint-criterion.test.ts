import { describe, expect, it } from "vitest";
import { lintCriterion, type Rule } from "welfare-core";
import { AS_OF, FACTS, ruleOf } from "./linting.ts";

const lint = (rule: Rule, budget?: number) => lintCriterion(rule, { asOf: AS_OF, ...(budget === undefined ? {} : { budget }) });
const student = { fact: "enrolled", eq: true };

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

it("what is found is the same whenever it is looked for, and nothing is modified", () => {
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
