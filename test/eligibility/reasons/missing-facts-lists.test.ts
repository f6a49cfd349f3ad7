import { expect, it } from "vitest";
import { missingFacts, type Criterion, type Facts, type FactsRow, type Ruleset } from "welfare-core";

const facts: Facts = {
  children: { type: "list", of: { born: { type: "date" } } },
  others: { type: "list", of: { born: { type: "date" } } },
  town: { type: "code", codes: ["x", "y"] },
};
const many = { fact: "children", count: { gte: 3 } };
const young = { fact: "children", some: { where: { fact: "born", age: { lt: 3 } } } };
const others = { fact: "others", count: { gte: 1 } };
const town = { fact: "town", eq: "x" };

/** Each fact to ask with the first letters of what the decision could be, and the requirements that it may settle. */
function asked(criterion: unknown, row: FactsRow, criteria: Readonly<Record<string, unknown>> = {}) {
  const rules: Ruleset = {
    id: "r",
    version: "1",
    facts,
    criteria: criteria as Readonly<Record<string, Criterion>>,
    criterion: criterion as Criterion,
  };
  return missingFacts(rules, row, { asOf: "2018-03-01" }).map(({ fact, couldYield, criteria: settled }) => [
    fact,
    couldYield.map((outcome) => outcome.slice(0, 1)).join(""),
    ...settled.map(({ path }) => path),
  ]);
}

it.each<[string, unknown, FactsRow, readonly (readonly string[])[]]>([
  ["either of two questions about it grants", { any: [many, young] }, {}, [["children", "ei", ""]]],
  ["both of them are needed", { all: [many, young] }, {}, [["children", "ei", "all.0", "all.1"]]],
  [
    "two of three are needed, of which the town is one",
    { atLeast: { count: 2, of: [many, young, town] } },
    { town: "x" },
    [["children", "ei", ""]],
  ],
  ["a question that the items answer already is as it was", { any: [many, young] }, { children: [null] }, [["children", "ei", ""]]],
  ["under not", { not: { any: [many, town] } }, { town: "y" }, [["children", "ei", ""]]],
  [
    "another list that is missing stays open",
    { all: [many, others] },
    {},
    [
      ["children", "ui", "all.0"],
      ["others", "ui", "all.1"],
    ],
  ],
  [
    "another list that is known counts as it is",
    { all: [{ any: [many, others] }, town] },
    { others: [] },
    [
      ["children", "ui", "all.0"],
      ["town", "ui", "all.1"],
    ],
  ],
  ["what is settled already is not settled by it", { all: [town, many] }, { town: "x" }, [["children", "ei", "all.1"]]],
])("%s", (_, criterion, row, expected) => {
  expect(asked(criterion, row)).toStrictEqual(expected);
});

it("one question that is named at two places is answered alike at both", () => {
  const named = { many };
  expect(asked({ any: [{ ref: "many" }, { not: { ref: "many" } }] }, {}, named)).toStrictEqual([["children", "e", ""]]);
  expect(asked({ all: [{ ref: "many" }, { not: { ref: "many" } }] }, {}, named)).toStrictEqual([["children", "i", "all.0", "all.1"]]);
});

it("one question that is named at many places is one, and does not make the list one on which very much hangs", () => {
  const places = Array.from({ length: 11 }, () => ({ ref: "many" }));
  expect(asked({ any: places }, {}, { many })).toStrictEqual([["children", "ei", ""]]);
});

it("a name that leads nowhere stays open whatever is answered", () => {
  expect(asked({ all: [many, { ref: "gone" }] }, {})).toStrictEqual([["children", "ui", "all.0"]]);
});
