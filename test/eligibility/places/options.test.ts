import { describe, expect, it } from "vitest";
import { allocatePlaces, missingFacts, type EvaluationContext, type Facts, type PlaceRules, type Ruleset } from "welfare-core";

const facts: Facts = {
  works: { type: "boolean" },
  town: { type: "code", codes: ["x", "y"] },
  children: { type: "list", of: { age: { type: "number" } } },
};
const context: EvaluationContext<Facts> = { facts, asOf: "2018-02-28" };
const works = { fact: "works", eq: true };
const candidates = [
  { id: "a", outcome: "eligible", row: { works: false, town: "x" } },
  { id: "b", outcome: "eligible", row: { works: true, town: "x" } },
] as const;
const allocate = (rules: object) => allocatePlaces(candidates, { places: 1, context, ...rules } as PlaceRules);

describe("a rule for places that is written wrongly is refused, and never left out in silence:", () => {
  const SEED = "a draw needs a seed, or anyone could say that it was another";
  const EITHER = "a priority has either criteria or points";
  const QUOTAS = "quotas have a fact, minima, maxima, and what becomes of unfilled places";
  it.each<[string, object, string]>([
    ["a draw without a seed", { tieBreak: [{ by: "draw" }] }, SEED],
    ["a draw with null for its seed", { tieBreak: [{ by: "draw", seed: null }] }, SEED],
    ["a draw with a number for its seed", { tieBreak: [{ by: "draw", seed: 7 }] }, SEED],
    ["criteria and points together", { priority: { criteria: [works], points: [{ criterion: works, points: 1 }] } }, EITHER],
    ["neither criteria nor points", { priority: { criterion: works } }, EITHER],
    ["a minimum instead of minima", { quotas: { fact: "town", minimum: { y: 1 } } }, QUOTAS],
    [
      "a word for unfilled places that there is not",
      { quotas: { fact: "town", minima: { y: 1 }, unfilled: "Keep" } },
      "unfilled must be release or keep",
    ],
    ["null for unfilled places", { quotas: { fact: "town", minima: { y: 1 }, unfilled: null } }, "unfilled must be release or keep"],
  ])("%s", (_, rules, message) => {
    expect(() => allocate(rules)).toThrow(new RangeError(message));
  });

  it.each<[string, object, string]>([
    ["by criteria", { criteria: [works, { fact: "work", eq: true }] }, "work"],
    ["by points", { points: [{ criterion: { any: [works, { not: { fact: "work", eq: true } }] }, points: 1 }] }, "work"],
    ["in a criterion that has a name", { criteria: [{ ref: "named" }] }, "named"],
    ["of the items of a list", { criteria: [{ fact: "children", some: { where: { fact: "born", gte: 1 } } }] }, "born"],
    ["of items, of what is no list", { criteria: [{ fact: "works", some: { where: { fact: "age", gte: 1 } } }] }, "age"],
    ["with a name that every object has", { criteria: [{ fact: "toString", eq: true }] }, "toString"],
  ])("a priority over a fact that nobody declared, %s", (_, priority, name) => {
    const criteria = { named: { fact: "named", eq: true } };
    expect(() => allocate({ priority, context: { ...context, criteria } })).toThrow(
      new RangeError(`the priority asks a fact that is not declared: ${name}`),
    );
  });

  it("one that is written as it should be is followed", () => {
    const some = { fact: "children", some: { where: { fact: "age", lt: 6 } } };
    expect(allocate({ priority: { criteria: [works, some] } }).placed).toEqual(["b"]);
    expect(allocate({ priority: { points: [{ criterion: { not: works }, points: 1 }] } }).placed).toEqual(["a"]);
    expect(allocate({ tieBreak: [{ by: "draw", seed: "7" }] }).placed).toHaveLength(1);
    for (const unfilled of ["release", "keep", undefined]) {
      expect(allocate({ quotas: { fact: "town", minima: { y: 1 }, unfilled } }).placed).toHaveLength(unfilled === "keep" ? 0 : 1);
    }
  });
});

it("a sensitivity that is none is refused, for it would be no reason to ask a question last", () => {
  const rules: Ruleset = { id: "r", version: "1", facts, criterion: { any: [works, { fact: "town", eq: "x" }] } };
  const ask = (sensitivity: unknown) =>
    missingFacts(rules, {}, { asOf: "2018-02-28", questions: { works: { sensitivity: sensitivity as "public" }, town: undefined } }).map(
      ({ fact }) => fact,
    );
  const message = "a sensitivity must be one of public, internal, pseudonymous, identifying, special, safety-critical";
  for (const sensitivity of ["Safety-Critical", "", null]) expect(() => ask(sensitivity)).toThrow(new RangeError(message));
  expect(ask("safety-critical")).toEqual(["town", "works"]);
  expect(ask("public")).toEqual(["works", "town"]);
  expect(ask(undefined)).toEqual(["works", "town"]);
});
