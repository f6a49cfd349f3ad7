import { expect, it } from "vitest";
import { checkRule, lintCriterion, type Rule } from "welfare-core";
import { AS_OF } from "./linting.ts";

const FACTS = {
  housing: { type: "code", codes: ["own", "rented", "x-owned"], open: true },
  shelter: { type: "code", codes: ["tent", "camp"], open: true },
  town: { type: "code", open: true },
  members: { type: "list", of: { housing: { type: "code", codes: ["tent", "camp"], open: true } } },
} as const;

/** The own codes told of: where each stands, and the code that was probably meant. */
function near(criterion: object, more: object = {}): readonly string[] {
  const rule = { facts: FACTS, ...more, criterion } as unknown as Rule;
  expect(checkRule(rule)).toEqual([]);
  const { findings } = lintCriterion(rule, { asOf: AS_OF });
  return findings.filter(({ code }) => code === "code-not-in-list").map(({ path, nearest }) => `${path} ${nearest ?? ""}`);
}

it("an own code that stands in the list is no slip", () => {
  expect(near({ fact: "housing", eq: "x-owned" })).toEqual([]);
  expect(near({ fact: "housing", eq: "x-ownd" })).toEqual(["criterion.eq own"]);
});

it("a code of an open list without codes is no slip", () => {
  expect(near({ fact: "town", eq: "x-tent" })).toEqual([]);
});

it("a parameter is held against the list of each fact that is compared with it", () => {
  const parameters = { place: [{ from: "2018-01-01", value: "x-tend" }] };
  const both = {
    any: [
      { fact: "housing", eq: { param: "place" } },
      { fact: "shelter", eq: { param: "place" } },
    ],
  };
  expect(near(both, { parameters })).toEqual(["parameters.place.0.value tent"]);
});

it("a fact of items that has the name of another is held against its own list", () => {
  const parameters = { place: [{ from: "2018-01-01", value: "x-tend" }] };
  const leaf = { fact: "housing", eq: { param: "place" } };
  expect(near({ any: [leaf, { fact: "members", some: { where: leaf } }] }, { parameters })).toEqual(["parameters.place.0.value tent"]);
});

it("own codes in a criterion that has a name, and over items, are told of where they stand", () => {
  const some = { fact: "members", some: { where: { fact: "housing", in: ["camp", "x-tend"] } } };
  expect(near({ any: [{ ref: "odd" }, some] }, { criteria: { odd: { fact: "housing", eq: "x-rentd" } } })).toEqual([
    "criteria.odd.eq rented",
    "criterion.any.1.some.where.in.1 tent",
  ]);
});

it("a closed list takes no own code, of a parameter neither", () => {
  const facts = { housing: { type: "code", codes: ["own"] } };
  const parameters = { place: [{ from: "2018-01-01", value: "x-owm" }] };
  const problems = (criterion: object) => checkRule({ facts, parameters, criterion } as unknown as Rule).map(({ code }) => code);
  expect(problems({ fact: "housing", eq: "x-owm" })).toHaveLength(1);
  expect(problems({ fact: "housing", eq: { param: "place" } })).toHaveLength(1);
});
