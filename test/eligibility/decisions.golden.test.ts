import { describe, expect, it } from "vitest";
import {
  assessEligibility,
  decisionRecord,
  explainDecision,
  replayDecision,
  rulesetSchema,
  type AssessMode,
  type EligibilityOutcome,
  type Evidence,
  type FactsRow,
  type Ruleset,
} from "welfare-core";
import { english } from "welfare-core/labels/en";
import { italian } from "welfare-core/labels/it";
import rulesets from "../golden/decision-rulesets.json" with { type: "json" };
import golden from "../golden/decisions.json" with { type: "json" };

interface Case {
  readonly name: string;
  readonly source: string;
  readonly given: {
    readonly ruleset: string;
    readonly row: FactsRow;
    readonly asOf: string;
    readonly mode?: AssessMode;
    readonly evidence?: readonly Evidence[];
    readonly decided?: {
      readonly outcome: EligibilityOutcome;
      readonly reason: string;
      readonly decidedBy: { readonly role: string; readonly key: string };
    };
  };
  /** What the rule says, and the sentences in both languages, word by word. */
  readonly expect: { readonly outcome: EligibilityOutcome; readonly en: readonly string[]; readonly it: readonly string[] };
}

const cases = golden as unknown as readonly Case[];
const rules = rulesets.map((ruleset): Ruleset => rulesetSchema.parse(ruleset));

function rulesetOf({ given }: Case): Ruleset {
  const found = rules.find(({ id }) => id === given.ruleset);
  if (found === undefined) throw new Error("no such ruleset");
  return found;
}

describe("decisions worked by hand", () => {
  it.each(cases)("$name", (one) => {
    const { row, asOf, mode, evidence, decided } = one.given;
    const ruleset = rulesetOf(one);
    const decision = assessEligibility(ruleset, row, { asOf, mode, evidence });
    const decidedBy = decided?.decidedBy ?? { role: "case-worker", key: "w-01" };
    const record = decisionRecord(ruleset, row, { asOf, mode, evidence, decidedBy, override: decided });
    if (!record.ok) throw new Error(record.error.message);
    expect(decision.outcome).toBe(one.expect.outcome);
    expect(explainDecision(decision, english, record.value)).toEqual(one.expect.en);
    expect(explainDecision(decision, italian, record.value)).toEqual(one.expect.it);
    const replayed = replayDecision(record.value, ruleset);
    expect(replayed.ok && explainDecision(replayed.value, italian, record.value)).toEqual(one.expect.it);
  });

  it("are at least twelve, each with a name of its own, and every sentence has 25 words at most", () => {
    expect(cases.length).toBeGreaterThanOrEqual(12);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    const sentences = cases.flatMap(({ expect: { en, it: itSentences } }) => [...en, ...itSentences]);
    expect(sentences.filter((sentence) => sentence.split(" ").length > 25)).toEqual([]);
  });
});
