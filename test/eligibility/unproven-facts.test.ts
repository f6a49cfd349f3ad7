import { describe, expect, it } from "vitest";
import { assessEligibility, compileRuleset, defineRuleset, nextChangeOn, type Evidence, type FactsRow, type Ruleset } from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";

const AS_OF = "2018-03-01";

/** Two facts to be proven and one that is not. */
const RULES = defineRuleset({
  id: "means",
  version: "1",
  facts: { isee: { type: "number", min: 0 }, birthDate: { type: "partial-date" }, town: { type: "code" } },
  evidence: { isee: { anyOf: [{ document: "attestation" }] }, birthDate: { anyOf: [{ document: "identity-card" }] } },
  criterion: {
    all: [
      { fact: "isee", lte: 9000 },
      { fact: "birthDate", age: { gte: 18 } },
      { fact: "town", eq: "Mantova" },
    ],
  },
});

const ATTESTATION: Evidence = { fact: "isee", document: "attestation", issuedOn: "2018-01-15" };
const CARD: Evidence = { fact: "birthDate", document: "identity-card", issuedOn: "2015-01-15" };

const decide = (row: FactsRow, mode: "declared" | "verified", evidence: readonly Evidence[] = [], ruleset = RULES as unknown as Ruleset) =>
  assessEligibility(ruleset, deepFreeze(row), { asOf: AS_OF, mode, evidence });
const asked = (row: FactsRow, mode: "declared" | "verified", evidence?: readonly Evidence[]) => {
  const { toAsk, toProve } = decide(row, mode, evidence);
  return { toAsk: toAsk.map(({ fact, reason }) => `${fact} ${reason}`), toProve: toProve.map(({ fact }) => fact) };
};

describe("a fact without proof", () => {
  it("leaves the other facts the reasons for which they are missing", () => {
    const row = { isee: 8000, missing: { birthDate: "declined", town: "lost" } } as const;
    expect(asked(row, "verified")).toEqual({ toAsk: ["birthDate declined", "town lost"], toProve: ["isee"] });
    const { criteria } = decide(row, "verified");
    expect(criteria.map(({ missing }) => missing)).toStrictEqual([
      [{ fact: "isee", reason: "unknown" }],
      [{ fact: "birthDate", reason: "declined" }],
      [{ fact: "town", reason: "lost" }],
    ]);
  });

  it("leaves the other facts their values", () => {
    const [isee, birthDate, town] = decide({ isee: 8000, birthDate: "1978", town: "Mantova" }, "verified", [CARD]).criteria;
    expect([isee?.asked[0]?.observed, birthDate?.asked[0]?.observed, town?.asked[0]?.observed]).toStrictEqual([
      { state: "missing", reason: "unknown" },
      { state: "known", value: "1978" },
      { state: "known", value: "Mantova" },
    ]);
  });

  it("is to be proven beside others, in the order of the rule", () => {
    const row = { birthDate: "1978", isee: 8000, town: "Mantova" };
    expect(asked(row, "verified")).toEqual({ toAsk: [], toProve: ["isee", "birthDate"] });
    expect(asked(row, "verified", [CARD])).toEqual({ toAsk: [], toProve: ["isee"] });
    expect(asked(row, "verified", [CARD, ATTESTATION])).toEqual({ toAsk: [], toProve: [] });
  });

  it("that is known in part is still to be asked where declarations count, and only to be proven where proofs do", () => {
    const row = { isee: 8000, birthDate: "2000", town: "Mantova" };
    expect(asked(row, "declared", [ATTESTATION])).toEqual({ toAsk: ["birthDate unknown"], toProve: ["birthDate"] });
    expect(asked(row, "verified", [ATTESTATION])).toEqual({ toAsk: [], toProve: ["birthDate"] });
    expect(asked(row, "verified", [ATTESTATION, CARD])).toEqual({ toAsk: ["birthDate unknown"], toProve: [] });
  });

  it("is shown with the words that the ruleset has for it, or without any", () => {
    expect(decide({ isee: 8000 }, "declared").toProve).toStrictEqual([
      { fact: "isee", evidence: { state: "absent" }, accepted: [{ document: "attestation" }] },
    ]);
  });
});

describe("what a ruleset does not ask to be proven", () => {
  const row = { isee: 8000, birthDate: "1978", town: "Mantova" };
  const withEvidence = (evidence: unknown) => ({ ...RULES, evidence }) as unknown as Ruleset;

  it.each<[string, unknown]>([
    ["all of it, where it says nothing of proofs", undefined],
    ["all of it, where it names no fact", {}],
    ["a fact that it names without a document", { isee: undefined }],
    ["a fact that it does not declare", { shoeSize: { anyOf: [{ document: "receipt" }] } }],
    ["a name that every object inherits", { constructor: { anyOf: [{ document: "receipt" }] } }],
  ])("%s", (_name, evidence) => {
    const rules = withEvidence(evidence);
    const given = { ...row, shoeSize: 38, constructor: 1 };
    const { outcome, toProve, criteria, issues } = decide(given, "verified", [{ ...ATTESTATION, issuedOn: "soon" }], rules);
    expect({ outcome, toProve, issues }).toStrictEqual({ outcome: "eligible", toProve: [], issues: [] });
    expect(criteria.map(({ asked: questions }) => questions.map((question) => question.evidence))).toStrictEqual(
      Array.from({ length: 3 }, () => [{ state: "not-required" }]),
    );
    expect(compileRuleset(rules, { asOf: AS_OF, mode: "verified" }).outcome(given)).toBe("eligible");
    expect(nextChangeOn(rules, given, { asOf: AS_OF, mode: "verified", evidence: [ATTESTATION] })).toBeUndefined();
  });

  it("facts that the criterion does not reach, even where their documents cannot be read", () => {
    const rules = { ...RULES, criterion: { fact: "isee", lte: 9000 } } as unknown as Ruleset;
    expect(decide(row, "verified", [ATTESTATION, { ...CARD, issuedOn: "soon" }], rules).issues).toEqual([]);
  });
});
