import { expect, it } from "vitest";
import { checkFacts, evaluateCriterion, type Criterion, type Facts, type FactsRow, type Outcome } from "welfare-core";

const FACTS: Facts = {
  place: { type: "code" },
  gender: { type: "code", codes: ["", "female"] },
  amount: { type: "number" },
  share: { type: "number", min: 0, max: 1 },
  least: { type: "number", min: 0 },
  most: { type: "number", max: 1 },
  debt: { type: "number", min: -5, max: -1 },
  members: { type: "list", of: { amount: { type: "number" } } },
};
const asOf = "2018-03-01";

it.each<readonly [string, unknown, string | undefined]>([
  ["place", "", "empty-code"],
  ["place", " ", undefined],
  ["gender", "", "empty-code"],
  ["gender", "female", undefined],
  ["amount", Number.MAX_VALUE, undefined],
  ["amount", -Number.MAX_VALUE, undefined],
  ["amount", Number.NEGATIVE_INFINITY, "not-finite"],
  ["share", 0, undefined],
  ["share", 1, undefined],
  ["share", -0.01, "out-of-range"],
  ["share", 1.01, "out-of-range"],
  ["least", -0.01, "out-of-range"],
  ["least", 1e9, undefined],
  ["most", 1.01, "out-of-range"],
  ["most", -1e9, undefined],
  ["debt", -5.01, "out-of-range"],
  ["debt", -5, undefined],
  ["debt", -1, undefined],
  ["debt", -0.99, "out-of-range"],
])("%s of %j: %s", (fact, value, code) => {
  expect(checkFacts(FACTS, { [fact]: value }, { asOf }).map((issue) => issue.code)).toEqual(code === undefined ? [] : [code]);
});

it.each<readonly [unknown, Outcome]>([
  [[], "true"],
  [{ items: [], complete: true }, "true"],
  [{ items: [], complete: false }, "true"],
  [null, "unknown"],
  [undefined, "unknown"],
  ["two", "unknown"],
  [2, "unknown"],
  [{}, "unknown"],
  [{ items: [] }, "unknown"],
  [{ complete: true }, "unknown"],
])("a list that is %j, asked for nothing, is %s", (members, outcome) => {
  const asked = { fact: "members", count: { gte: 0 } } as Criterion;
  expect(evaluateCriterion(asked, { members } as FactsRow, { facts: FACTS, asOf })).toBe(outcome);
});
