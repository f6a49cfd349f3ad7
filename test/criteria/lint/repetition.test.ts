import { describe, expect, it } from "vitest";
import { evaluateCriterion, lintCriterion, type Criterion } from "welfare-core";
import { AS_OF, FACTS, foundIn, ruleOf, told } from "./linting.ts";

const adult = { fact: "birthDate", age: { gte: 18 } };
const old = { fact: "birthDate", age: { gte: 65 } };
const student = { fact: "enrolled", eq: true };
const worker = { fact: "employed", eq: true };

describe("a fact asked twice", () => {
  it("is told of where it is asked again, once", () => {
    const found = foundIn(ruleOf({ all: [adult, student, old, { any: [old, worker] }] }), "fact-asked-twice");
    expect(found.map(({ severity, path, related }) => [severity, path, related])).toEqual([
      ["note", "criterion.all.2", ["criterion.all.0"]],
    ]);
    expect(told(ruleOf({ all: [adult, student] }), "fact-asked-twice")).toEqual([]);
  });

  it("counts a day of reference, but not for one leaf", () => {
    const atEntry = { fact: "birthDate", age: { gte: 18, at: { fact: "entryDate" } } };
    expect(told(ruleOf({ all: [atEntry, { fact: "entryDate", gte: "2018-01-01" }] }), "fact-asked-twice")).toEqual([
      "note criterion.all.1",
    ]);
    expect(told(ruleOf(atEntry), "fact-asked-twice")).toEqual([]);
    expect(told(ruleOf({ fact: "entryDate", age: { gte: 0, at: { fact: "entryDate" } } }), "fact-asked-twice")).toEqual([]);
  });

  it("is found through names, where they stand, and not in a name that is not reached", () => {
    const criteria = { adult, old };
    expect(told(ruleOf({ all: [{ ref: "adult" }, { ref: "old" }] }, { criteria }), "fact-asked-twice")).toEqual(["note criterion.all.1"]);
    expect(told(ruleOf({ ref: "adult" }, { criteria: { adult, twice: { all: [old, old] } } }), "fact-asked-twice")).toEqual([]);
  });

  it("inside where is one of the items", () => {
    const where = {
      any: [
        { fact: "kind", eq: "child" },
        { fact: "kind", eq: "partner" },
      ],
    };
    const rule = ruleOf({ fact: "members", some: { where: { all: [{ fact: "income", gt: 5 }, where] } } });
    const found = told(rule, "fact-asked-twice", {});
    expect(found).toEqual(["note criterion.some.where.all.1.any.1"]);
  });

  it("is shown by a row for which the rule stays unknown though it is decided", () => {
    const split = { any: [{ all: [student, worker] }, { all: [{ not: student }, worker] }] };
    const [finding] = foundIn(ruleOf(split), "fact-asked-twice");
    expect(finding).toMatchObject({ path: "criterion.any.1.all.0.not", asOf: AS_OF, row: { employed: true }, outcome: "unknown" });
    const always = { any: [adult, { fact: "birthDate", age: { lt: 20 } }] };
    const [shown] = foundIn(ruleOf(always), "fact-asked-twice");
    expect(shown).toMatchObject({ path: "criterion.any.1", row: {}, outcome: "unknown" });
    const judge = (row: object) => evaluateCriterion(always as Criterion<typeof FACTS>, row, { facts: FACTS, asOf: AS_OF });
    expect(["1990-01-01", "1999-01-01", "2010-01-01"].map((birthDate) => judge({ birthDate }))).toEqual(["true", "true", "true"]);
    expect(judge({})).toBe("unknown");
  });

  it("is shown by the first of such rows, true before false, of those that stay unknown", () => {
    const row = (criterion: object) => foundIn(ruleOf(criterion), "fact-asked-twice")[0]?.row;
    expect(row({ all: [student, { not: student }] })).toEqual({});
    expect(row({ any: [worker, { all: [student, { not: student }] }] })).toEqual({ employed: false });
    expect(row({ all: [worker, { any: [student, { not: student }] }] })).toEqual({ employed: true });
  });

  it("has no row to show where not all values can be tried, or the budget is spent", () => {
    const rowIn = (criterion: object, budget?: number) => {
      const { findings, complete } = lintCriterion(ruleOf(criterion), { asOf: AS_OF, budget });
      expect(complete).toBe(false);
      const found = findings.filter(({ code }) => code === "fact-asked-twice");
      expect(found).toHaveLength(1);
      return found[0]?.row;
    };
    const count = (bounds: object) => ({ fact: "members", count: bounds });
    expect(rowIn({ any: [count({ gte: 1 }), count({ lt: 1 })] })).toBeUndefined();
    expect(rowIn({ any: [student, { not: student }] }, 0)).toBeUndefined();
  });

  it("has no row to show where what is missing could still decide", () => {
    expect(foundIn(ruleOf({ all: [adult, { fact: "birthDate", age: { lt: 65 } }] }), "fact-asked-twice")[0]?.row).toBeUndefined();
  });
});

describe("a fact in both polarities", () => {
  const both = (rule: object) =>
    foundIn(ruleOf(rule), "fact-in-both-polarities").map(({ severity, path, related = [] }) => [severity, path, ...related].join(" "));

  it("is asked plainly and under a denial", () => {
    expect(both({ all: [adult, { not: old }] })).toEqual(["note criterion.all.1.not criterion.all.0"]);
    expect(both({ all: [{ not: old }, adult, adult] })).toEqual(["note criterion.all.1 criterion.all.0.not"]);
    expect(both({ all: [adult, { not: { not: old } }] })).toEqual([]);
    expect(both({ all: [{ not: adult }, { not: { any: [student, old] } }] })).toEqual([]);
    expect(both({ not: { all: [adult, { not: old }] } })).toEqual(["note criterion.not.all.1.not criterion.not.all.0"]);
  });
});

describe("a sum", () => {
  it("is named wherever it stands", () => {
    const sum = { fact: "members", sum: { of: "income", lte: 9000 } };
    expect(told(ruleOf({ all: [student, sum] }), "sum-with-gaps")).toEqual(["note criterion.all.1.sum"]);
    expect(told(ruleOf({ ref: "poor" }, { criteria: { poor: sum } }), "sum-with-gaps")).toEqual(["note criteria.poor.sum"]);
    expect(told(ruleOf({ fact: "members", count: { lte: 3 } }), "sum-with-gaps")).toEqual([]);
  });
});
