import { describe, expect, it } from "vitest";
import {
  changesNeeded,
  decisiveCriteria,
  missingFacts,
  nextChangeOn,
  unmetSets,
  type Criterion,
  type FactsRow,
  type Ruleset,
} from "welfare-core";
import { flag, ruleOf } from "./rules.ts";

const ASKED = { asOf: "2018-03-01" };

/** Rules of which one leaf and one fact have words, and the other has none. */
const worded: Ruleset = {
  id: "r",
  version: "1",
  facts: { isee: { type: "number", label: { en: "ISEE" } }, enrolled: { type: "boolean" } },
  criterion: { all: [{ id: "poor", label: { en: "little income" }, fact: "isee", lte: 9000 }, flag("enrolled")] },
};

describe("a leaf has a key for its id and its words only if it has them", () => {
  const leaves = [
    { id: "poor", path: "all.0", label: { en: "little income" }, fact: "isee", outcome: "false" },
    { path: "all.1", fact: "enrolled", outcome: "false" },
  ];

  it("among decisive criteria", () => {
    const answer = decisiveCriteria({ ...worded, criterion: { not: worded.criterion } }, { isee: 1, enrolled: true }, ASKED);
    expect(answer).toStrictEqual({
      leaves: leaves.map((leaf) => ({ ...leaf, path: `not.${leaf.path}`, outcome: "true" })),
      smallest: true,
    });
  });

  it("among those to blame", () => {
    expect(unmetSets(worded, { isee: 9500, enrolled: false }, ASKED)).toStrictEqual({
      sets: leaves.map((leaf) => [leaf]),
      complete: true,
    });
  });
});

it("a fact to ask has a key for words only if it has them, and so has each requirement that it may settle", () => {
  const couldYield = ["undetermined", "ineligible"];
  expect(missingFacts(worded, {}, ASKED)).toStrictEqual([
    {
      fact: "isee",
      label: { en: "ISEE" },
      reason: "unknown",
      criteria: [{ id: "poor", path: "all.0", label: { en: "little income" } }],
      couldYield,
    },
    { fact: "enrolled", reason: "unknown", criteria: [{ path: "all.1" }], couldYield },
  ]);
});

it("a change has a key for words only if the fact has them", () => {
  expect(changesNeeded(worded, { isee: 9500, enrolled: false }, ASKED)).toStrictEqual({
    sets: [
      [
        { fact: "isee", label: { en: "ISEE" }, from: "known", to: 9000, turns: ["all.0"] },
        { fact: "enrolled", from: "known", to: true, turns: ["all.1"] },
      ],
    ],
    complete: true,
  });
});

describe("a day that is none is refused in the same words by all", () => {
  const refused = new RangeError("asOf must be a day YYYY-MM-DD between 1850 and 2200");
  const asked = { asOf: "2018-02-30" };
  const rules = ruleOf(flag("a"));

  it.each<[string, (rules: Ruleset, row: FactsRow, options: { readonly asOf: string }) => unknown]>([
    ["decisiveCriteria", decisiveCriteria],
    ["unmetSets", unmetSets],
    ["missingFacts", missingFacts],
    ["changesNeeded", changesNeeded],
    ["nextChangeOn", nextChangeOn],
  ])("%s", (_, ask) => {
    expect(() => ask(rules, {}, asked)).toThrow(refused);
  });
});

describe("a place is told from the root on", () => {
  it.each<[string, Criterion, readonly string[]]>([
    ["of one leaf it is empty", flag("a"), [""]],
    ["one step for each list", { any: [{ all: [flag("a")] }] }, ["any.0.all.0"]],
    ["with the list under so many of", { not: { not: { atLeast: { count: 1, of: [flag("a")] } } } }, ["not.not.atLeast.of.0"]],
    ["anew from a name, whatever refers to it", { all: [{ not: { ref: "named" } }] }, ["criteria.named.any.0.not"]],
  ])("%s", (_, criterion, places) => {
    const rules = ruleOf(criterion, { named: { any: [{ not: flag("a") }] } });
    const { leaves } = decisiveCriteria(rules, { a: true }, ASKED);
    expect(leaves.map(({ path }) => path)).toStrictEqual(places);
  });
});
