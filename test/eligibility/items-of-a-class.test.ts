import { describe, expect, it } from "vitest";
import {
  allocatePlaces,
  assessAll,
  assessEligibility,
  compileRuleset,
  nextChangeOn,
  undecidedFacts,
  type Criterion,
  type Facts,
  type FactsRow,
  type Ruleset,
} from "welfare-core";
import { ENGINES } from "../criteria/engines.ts";

const asOf = "2018-03-01";
const facts: Facts = { members: { type: "list", of: { disabled: { type: "boolean" }, born: { type: "date" }, moved: { type: "date" } } } };
const context = { facts, asOf };

/** A member who keeps what is known to herself, as classes of an application do; her birth is a property of her own. */
class Member {
  readonly born = "1990-01-01";
  readonly #disabled: boolean;
  constructor(disabled: boolean) {
    this.#disabled = disabled;
  }
  get disabled() {
    return this.#disabled;
  }
  get moved() {
    return "2015-01-01";
  }
}
const row = { members: [new Member(true)] } as unknown as FactsRow;

const nobodyDisabled = { not: { fact: "members", some: { where: { fact: "disabled", eq: true } } } } as Criterion;
const grownOnMoving = { fact: "members", every: { where: { fact: "born", age: { gte: 18, at: { fact: "moved" } } } } } as Criterion;
const grown = { fact: "members", every: { where: { fact: "born", age: { gte: 18 } } } } as Criterion;

describe("of an item with a class of its own, what it inherits is not looked at, and what it has itself is:", () => {
  it.each(ENGINES)("by $name", ({ evaluate }) => {
    expect([nobodyDisabled, grownOnMoving, grown].map((criterion) => evaluate(criterion, row, context))).toStrictEqual([
      "unknown",
      "unknown",
      "true",
    ]);
  });

  it("by whatever decides on a person", () => {
    const rules: Ruleset = { id: "r", version: "1", facts, criterion: nobodyDisabled };
    const compiled = compileRuleset(rules, { asOf });
    expect([
      assessEligibility(rules, row, { asOf }).outcome,
      compiled.outcome(row),
      compiled.assess(row).outcome,
      ...assessAll(rules, { asOf, facts, rows: [row], issues: [] }).map(({ outcome }) => outcome),
    ]).toStrictEqual(["undetermined", "undetermined", "undetermined", "undetermined"]);
    expect(nextChangeOn(rules, row, { asOf })).toBeUndefined();
    expect(undecidedFacts(nobodyDisabled, row, context)).toStrictEqual([{ fact: "members", reason: "unknown" }]);
  });

  it("by what gives places: nobody gains or loses by what another engine would not see", () => {
    const { allocations } = allocatePlaces([{ id: "a", outcome: "eligible", row }], {
      places: 1,
      priority: { criteria: [nobodyDisabled, grownOnMoving, grown] },
      context,
    });
    expect(allocations.map(({ priority }) => priority)).toStrictEqual([["unknown", "unknown", "true"]]);
  });
});
