import { expect, it } from "vitest";
import { foundIn, ruleOf, told } from "./linting.ts";

it("an own code that looks like one of an open list is a note", () => {
  expect(foundIn(ruleOf({ fact: "housing", eq: "x-rentd" }), "code-not-in-list")).toEqual([
    {
      code: "code-not-in-list",
      severity: "note",
      path: "criterion.eq",
      nearest: "rented",
      message: 'an own code that looks like "rented" of the list',
    },
  ]);
  expect(told(ruleOf({ fact: "housing", in: ["own", "x-own", "x-caravan"] }), "code-not-in-list")).toEqual(["note criterion.in.1"]);
  expect(told(ruleOf({ fact: "housing", in: ["rented", "x-caravan"] }), "code-not-in-list")).toEqual([]);
  expect(told(ruleOf({ fact: "town", eq: "x-rentd" }), "code-not-in-list")).toEqual([]);
});

it("a parameter is told of where its value stands, once, whether or not it is in force", () => {
  const parameters = {
    one: [
      { from: "2018-01-01", value: "own" },
      { from: "2030-01-01", value: "x-owm" },
    ],
    many: [{ from: "2018-01-01", value: ["x-shelter", "x-tent"] }],
  };
  const rule = ruleOf(
    {
      any: [
        { fact: "housing", eq: { param: "one" } },
        { fact: "housing", in: { param: "many" } },
        { not: { fact: "housing", in: { param: "many" } } },
      ],
    },
    { parameters },
  );
  expect(told(rule, "code-not-in-list")).toEqual(["note parameters.many.0.value.0", "note parameters.one.1.value"]);
});
