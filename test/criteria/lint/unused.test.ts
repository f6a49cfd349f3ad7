import { expect, it } from "vitest";
import { lintCriterion, type Rule } from "welfare-core";
import { AS_OF, ruleOf, told } from "./linting.ts";

const student = { fact: "enrolled", eq: true };
const unusedFacts = (rule: Rule) => told(rule, "unused-fact").map((one) => one.replace("note facts.", ""));

it("a fact that nothing asks is a note; asking it in a name, or as a day of reference, is enough", () => {
  const others = ["employed", "housing", "income", "members", "sessions", "town"];
  const atEntry = { fact: "birthDate", age: { gte: 18, at: { fact: "entryDate" } } };
  expect(unusedFacts(ruleOf({ all: [student, atEntry] }))).toEqual(others);
  expect(unusedFacts(ruleOf({ all: [student, { fact: "birthDate", age: { gte: 18 } }] }))).toEqual([
    "employed",
    "entryDate",
    ...others.slice(1),
  ]);
  expect(unusedFacts(ruleOf({ all: [] }, { criteria: { student, atEntry } }))).toEqual(others);
});

it("the facts of items are not mistaken for those of the row", () => {
  const poorMember = { fact: "members", some: { where: { fact: "income", lt: 9000 } } };
  expect(unusedFacts(ruleOf(poorMember))).toContain("income");
  expect(unusedFacts(ruleOf(poorMember))).not.toContain("members");
});

it("a parameter that nothing names is told of", () => {
  const parameters = { ceiling: [{ from: "2018-01-01", value: 9000 }], floor: [{ from: "2018-01-01", value: 0 }] };
  expect(told(ruleOf({ fact: "income", lte: { param: "ceiling" } }, { parameters }), "unused-parameter")).toEqual([
    "warning parameters.floor",
  ]);
  const both = {
    all: [
      { fact: "income", lte: { param: "ceiling" } },
      { fact: "members", count: { gte: { param: "floor" } } },
    ],
  };
  expect(told(ruleOf(both, { parameters }), "unused-parameter")).toEqual([]);
});

it("a criterion that the rule does not reach is told of, even if another such one names it", () => {
  const criteria = { student, adult: { fact: "birthDate", age: { gte: 18 } }, both: { all: [{ ref: "adult" }, { ref: "student" }] } };
  expect(told(ruleOf({ ref: "student" }, { criteria }), "unused-criterion")).toEqual(["warning criteria.adult", "warning criteria.both"]);
  expect(told(ruleOf({ not: { ref: "both" } }, { criteria }), "unused-criterion")).toEqual([]);
  expect(
    lintCriterion(ruleOf(student), { asOf: AS_OF }).findings.filter(
      ({ code }) => code === "unused-criterion" || code === "unused-parameter",
    ),
  ).toEqual([]);
});
