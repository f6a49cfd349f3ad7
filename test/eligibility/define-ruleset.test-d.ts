import { expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { rulesetSchema } from "welfare-core";
import { assessEligibility, defineRuleset, evidenceStanding, type EligibilityDecision, type Ruleset } from "welfare-core";

const facts = { income: { type: "number" }, gender: { type: "code", codes: ["female", "male"] } } as const;

it("a ruleset written in code knows its facts", () => {
  const rules = defineRuleset({
    id: "r",
    version: "1",
    facts,
    criterion: {
      all: [
        { fact: "income", lt: 1 },
        { fact: "gender", eq: "female" },
      ],
    },
  });
  expectTypeOf(assessEligibility(rules, { gender: "female", income: 3 }, { asOf: "2018-03-01" })).toEqualTypeOf<EligibilityDecision>();
  // @ts-expect-error outside the list
  assessEligibility(rules, { gender: "woman" }, { asOf: "2018-03-01" });
  // @ts-expect-error a text is no number
  assessEligibility(rules, { income: "3" }, { asOf: "2018-03-01" });
  // @ts-expect-error the day is missing
  assessEligibility(rules, {}, {});
});

it("a mistake in a rule does not compile", () => {
  // @ts-expect-error no fact of this name
  defineRuleset({ id: "r", version: "1", facts, criterion: { fact: "gendr", eq: "female" } });
  // @ts-expect-error wrong operand
  defineRuleset({ id: "r", version: "1", facts, criterion: { fact: "income", lt: "1" } });
  // @ts-expect-error code outside its list
  defineRuleset({ id: "r", version: "1", facts, criterion: { not: { fact: "gender", in: ["woman"] } } });
  // @ts-expect-error a declaration of an unknown type
  defineRuleset({ id: "r", version: "1", facts: { income: { type: "money" } }, criterion: { all: [] } });
});

it("what has to be proven is one of the facts", () => {
  const anyOf = [{ document: "isee-attestation", validFor: "P6M" }];
  const rules = defineRuleset({ id: "r", version: "1", facts, evidence: { income: { anyOf } }, criterion: { fact: "income", lt: 1 } });
  evidenceStanding(rules, "income", { asOf: "2018-03-01" });
  // @ts-expect-error no fact of this name
  evidenceStanding(rules, "incom", { asOf: "2018-03-01" });
  // @ts-expect-error no fact of this name
  defineRuleset({ id: "r", version: "1", facts, evidence: { incom: { anyOf } }, criterion: { fact: "income", lt: 1 } });
  // @ts-expect-error there is no such mode
  assessEligibility(rules, {}, { asOf: "2018-03-01", mode: "proven" });
});

it("a ruleset that comes as JSON is one over any facts", () => {
  expectTypeOf<z.output<typeof rulesetSchema>>().toExtend<Ruleset>();
});
