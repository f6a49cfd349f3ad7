import { describe, expectTypeOf, it } from "vitest";
import {
  changesNeeded,
  decisiveCriteria,
  defineRuleset,
  missingFacts,
  nextChangeOn,
  unmetSets,
  type CalendarDate,
  type DecisiveLeaf,
  type EligibilityOutcome,
} from "welfare-core";

const rules = defineRuleset({
  id: "means",
  version: "1",
  facts: { isee: { type: "number", min: 0 }, gender: { type: "code", codes: ["female", "male"] } },
  criterion: {
    all: [
      { fact: "isee", lte: 9000 },
      { fact: "gender", eq: "female" },
    ],
  },
});
const ASKED = { asOf: "2018-03-01" } as const;

describe("reasons", () => {
  it("take the rows of their ruleset only", () => {
    // @ts-expect-error an unknown fact
    decisiveCriteria(rules, { isse: 9000 }, ASKED);
    // @ts-expect-error a number as text
    unmetSets(rules, { isee: "9000" }, ASKED);
    // @ts-expect-error a code outside its list
    nextChangeOn(rules, { gender: "woman" }, ASKED);
    // @ts-expect-error the day is missing
    changesNeeded(rules, {}, { mutableOnly: true });
  });

  it("know the questions of their ruleset only", () => {
    missingFacts(rules, {}, { ...ASKED, questions: { isee: { cost: 2, sensitivity: "special" } } });
    // @ts-expect-error an unknown fact
    missingFacts(rules, {}, { ...ASKED, questions: { isse: { cost: 2 } } });
    // @ts-expect-error an unknown class
    missingFacts(rules, {}, { ...ASKED, questions: { isee: { sensitivity: "secret" } } });
  });

  it("are plain data", () => {
    expectTypeOf(decisiveCriteria(rules, {}, ASKED).leaves).toEqualTypeOf<readonly DecisiveLeaf[]>();
    expectTypeOf(unmetSets(rules, {}, ASKED).sets).toEqualTypeOf<readonly (readonly DecisiveLeaf[])[]>();
    expectTypeOf(nextChangeOn(rules, {}, ASKED)).toEqualTypeOf<
      { readonly on: CalendarDate; readonly outcome: EligibilityOutcome } | undefined
    >();
  });
});
