import { describe, expect, it } from "vitest";
import { lintCriterion } from "welfare-core";
import { AS_OF, foundIn, ruleOf, told } from "./linting.ts";

const student = { fact: "enrolled", eq: true };
const worker = { fact: "employed", eq: true };
const old = { fact: "birthDate", age: { gte: 65 } };
const never = { all: [student, { not: student }] };

describe("a criterion that has a word of the language for a name", () => {
  it("is one over the row, even if it is called where", () => {
    const rule = ruleOf({ ref: "where" }, { criteria: { where: student } });
    expect(told(rule, "unused-fact")).not.toContain("note facts.enrolled");
    expect(told(ruleOf(worker, { criteria: { where: { all: [old, old] } } }), "fact-asked-twice")).toEqual([]);
  });

  it("stands for nothing but itself, even if it is called undefined", () => {
    const rule = ruleOf({ any: [worker, { all: [student] }] }, { criteria: { undefined: never } });
    expect(told(rule, "contradiction")).toEqual(["warning criteria.undefined"]);
    expect(told(rule, "fact-asked-twice")).toEqual([]);
  });
});

describe("what is asked of items", () => {
  const items = {
    all: [
      { fact: "income", gt: 5 },
      { fact: "income", lt: 10 },
    ],
  };
  const cases = [
    { operator: "count", more: { gte: 1 } },
    { operator: "sum", more: { of: "income", gte: 1 } },
    { operator: "some", more: {} },
    { operator: "every", more: {} },
  ] as const;

  it.each(cases)("is looked at under $operator", ({ operator, more }) => {
    const rule = ruleOf({ any: [student, { fact: "members", [operator]: { ...more, where: items } }] });
    const again = lintCriterion(rule, { asOf: AS_OF }).findings.filter(({ code }) => code === "fact-asked-twice");
    expect(again.map(({ path }) => path)).toEqual([`criterion.any.1.${operator}.where.all.1`]);
  });

  it("is looked at in a criterion that has a name too", () => {
    const rule = ruleOf({ ref: "family" }, { criteria: { family: { fact: "members", some: { where: items } } } });
    expect(told(rule, "fact-asked-twice")).toEqual(["note criteria.family.some.where.all.1"]);
  });

  it("is not mixed up with what is asked of the row", () => {
    const income = (bounds: object) => ({ fact: "income", ...bounds });
    const rule = ruleOf({ all: [income({ gte: 1 }), { fact: "members", some: { where: income({ lte: 5 }) } }] });
    expect(told(rule, "fact-asked-twice")).toEqual([]);
    expect(foundIn(rule, "contradiction")).toEqual([]);
  });
});

describe("a criterion that is named twice", () => {
  it("is told of where it stands, once", () => {
    const rule = ruleOf({ all: [{ ref: "never" }, { any: [student, { ref: "never" }] }] }, { criteria: { never } });
    expect(told(rule, "contradiction")).toEqual(["warning criteria.never", "error criterion"]);
  });
});

describe("facts, parameters and criteria that are used", () => {
  it("are those of every part, and of names that lead to names", () => {
    const criteria = { a: { any: [{ ref: "b" }, worker] }, b: { not: { ref: "c" } }, c: student, d: { ref: "a" } };
    expect(told(ruleOf({ all: [{ ref: "a" }] }, { criteria }), "unused-criterion")).toEqual(["warning criteria.d"]);
  });

  it("are parameters inside where, and of criteria that the rule does not reach", () => {
    const parameters = { floor: [{ from: "2018-01-01", value: 1 }], ceiling: [{ from: "2018-01-01", value: 5 }] };
    const criteria = { poor: { fact: "income", lte: { param: "ceiling" } } };
    const rule = ruleOf({ fact: "members", some: { where: { fact: "income", gt: { param: "floor" } } } }, { parameters, criteria });
    expect(told(rule, "unused-parameter")).toEqual([]);
  });
});
