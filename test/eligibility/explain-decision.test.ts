import { describe, expect, it } from "vitest";
import { assessEligibility, defineRuleset, explainDecision, MISSING_REASONS } from "welfare-core";
import { english } from "welfare-core/labels/en";
import { italian } from "welfare-core/labels/it";
import { RULES } from "./arbitraries.ts";

const decide = (row: Parameters<typeof assessEligibility<typeof RULES.facts>>[1]) => assessEligibility(RULES, row, { asOf: "2018-03-01" });

describe("in English", () => {
  it("a yes names what is met", () => {
    expect(explainDecision(decide({ birthDate: "1978", municipality: "020030", labourStatus: "unemployed" }), english)).toEqual([
      "She can enter.",
      "Met: of age.",
      "Met: lives in the district.",
      "Met: out of work or poor.",
    ]);
  });
  it("a no is a proposal: first what is not met, then what is open, then what is met", () => {
    const row = { birthDate: "1978", municipality: "999999", missing: { labourStatus: "declined" } } as const;
    expect(explainDecision(decide(row), english)).toEqual([
      "She does not meet the rule: a person has to decide.",
      "Not met: lives in the district.",
      "Open: out of work or poor; to be asked: work status (she did not want to say), a fact of the rule (not known).",
      "Met: of age.",
    ]);
  });
  it("an open answer says what to ask and that something cannot be read", () => {
    const row = { birthDate: "2018-03-02", municipality: "020030", labourStatus: "never-worked" } as const;
    expect(explainDecision(decide(row), english)).toEqual([
      "It cannot be said yet whether she can enter.",
      "Open: of age; to be asked: date of birth (recorded in a way that cannot be read).",
      "Met: lives in the district.",
      "Met: out of work or poor.",
      "Something that was recorded cannot be read and counts as not known.",
    ]);
  });
});

describe("in Italian", () => {
  it("the same decision in the words of the ruleset", () => {
    const row = { municipality: "999999", labourStatus: "unemployed", missing: { birthDate: "not-asked" } } as const;
    expect(explainDecision(decide(row), italian)).toEqual([
      "Non rispetta la regola: la decisione spetta a una persona.",
      "Non rispettato: residente nel distretto.",
      "Aperto: maggiorenne; da chiedere: data di nascita (non ancora chiesto).",
      "Rispettato: senza lavoro o con reddito basso.",
    ]);
  });
  it("yes and open", () => {
    expect(explainDecision(decide({ birthDate: "1978", municipality: "020030", labourStatus: "unemployed" }), italian)[0]).toBe(
      "Può entrare.",
    );
    expect(explainDecision(decide({ birthDate: "soon" }), italian)).toEqual([
      "Non si può ancora dire se può entrare.",
      "Aperto: maggiorenne; da chiedere: data di nascita (registrato in modo illeggibile).",
      "Aperto: residente nel distretto; da chiedere: comune di residenza (non noto).",
      "Aperto: senza lavoro o con reddito basso; da chiedere: condizione lavorativa (non noto), un dato della regola (non noto).",
      "Un dato registrato non è leggibile e vale come non noto.",
    ]);
  });
});

describe("without words of its own", () => {
  const facts = { enrolled: { type: "boolean" }, income: { type: "number", label: { it: "reddito" } } } as const;
  it("a requirement and a fact have a stand-in, never their code", () => {
    const rules = defineRuleset({ id: "r", version: "1", facts, criterion: { id: "studies", fact: "enrolled", eq: true } });
    const sentences = explainDecision(assessEligibility(rules, {}, { asOf: "2018-03-01" }), english);
    expect(sentences[1]).toBe("Open: a requirement of the rule; to be asked: a fact of the rule (not known).");
    expect(sentences.join(" ")).not.toMatch(/enrolled|studies/);
  });
  it("a label in another language is better than none", () => {
    const rules = defineRuleset({ id: "r", version: "1", facts, criterion: { fact: "income", lt: 1, label: { it: "povera" } } });
    expect(explainDecision(assessEligibility(rules, {}, { asOf: "2018-03-01" }), english)[1]).toBe(
      "Open: povera; to be asked: reddito (not known).",
    );
  });
  it("a decision in which nothing is missing still asks something of an open requirement", () => {
    const decision = { ...decide({}), criteria: [{ path: "", outcome: "unknown" as const, missing: [], asked: [] }] };
    expect(explainDecision(decision, english)[1]).toBe("Open: a requirement of the rule; to be asked: a fact of the rule.");
  });
});

it("what a ruleset writes is never taken for a place to fill in", () => {
  const rules = defineRuleset({
    id: "r",
    version: "1",
    facts: { enrolled: { type: "boolean", label: { en: "$& {requirement}" } } },
    criterion: { fact: "enrolled", eq: true, label: { en: "$1 {questions}" } },
  });
  expect(explainDecision(assessEligibility(rules, {}, { asOf: "2018-03-01" }), english)[1]).toBe(
    "Open: $1 {questions}; to be asked: $& {requirement} (not known).",
  );
});

it("both tables have words for each reason", () => {
  for (const { eligibility: table } of [english, italian]) expect(Object.keys(table.reasons).sort()).toEqual([...MISSING_REASONS].sort());
});
