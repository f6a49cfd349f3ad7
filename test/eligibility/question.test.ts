import { describe, expect, it } from "vitest";
import {
  assessEligibility,
  changesNeeded,
  decisiveCriteria,
  defineRuleset,
  missingFacts,
  nextChangeOn,
  unmetSets,
  type AssessOptions,
} from "welfare-core";

const RULES = defineRuleset({
  id: "means",
  version: "1",
  facts: { isee: { type: "number", min: 0 }, town: { type: "code", codes: ["Mantova", "Verona"] } },
  evidence: { isee: { anyOf: [{ document: "attestation", validFor: "P6M" }] } },
  criterion: {
    all: [
      { fact: "isee", lte: 9000 },
      { fact: "town", eq: "Mantova" },
    ],
  },
});

const attestation = { fact: "isee", document: "attestation", issuedOn: "2018-01-15" };
const poor = { isee: 8000, town: "Mantova" } as const;
const rich = { isee: 9001, town: "Mantova" } as const;

/** With what an answer takes a declaration for what it is worth. */
const COUNTS: readonly (readonly [string, Omit<AssessOptions, "asOf">])[] = [
  ["nothing said of the mode", {}],
  ["nothing said of the mode, and an expired proof", { evidence: [{ ...attestation, issuedOn: "2017-01-15" }] }],
  ["declarations that count", { mode: "declared" }],
  ["proofs that count, and a valid one", { mode: "verified", evidence: [attestation] }],
];

describe.each(COUNTS)("with %s, every answer takes the fact as it was given", (_name, options) => {
  const asked = { asOf: "2018-03-01", ...options };

  it("a yes and a no rest on it", () => {
    expect(decisiveCriteria(RULES, poor, asked).leaves.map(({ path, outcome }) => [path, outcome])).toEqual([
      ["all.0", "true"],
      ["all.1", "true"],
    ]);
    expect(decisiveCriteria(RULES, rich, asked).leaves).toEqual([{ path: "all.0", fact: "isee", outcome: "false" }]);
    expect(unmetSets(RULES, rich, asked).sets.map((set) => set.map(({ path }) => path))).toEqual([["all.0"]]);
  });

  it("it is not asked again", () => {
    expect(missingFacts(RULES, { isee: 8000 }, asked).map(({ fact }) => fact)).toEqual(["town"]);
  });
});

describe.each<readonly [string, AssessOptions]>([
  ["no document", { asOf: "2018-03-01", mode: "verified" }],
  ["a document of another kind", { asOf: "2018-03-01", mode: "verified", evidence: [{ ...attestation, document: "letter" }] }],
  ["an expired document", { asOf: "2018-07-16", mode: "verified", evidence: [attestation] }],
  ["a document issued later", { asOf: "2018-01-14", mode: "verified", evidence: [attestation] }],
])("where proofs count, with %s, a yes and a no take the fact as missing", (_name, asked) => {
  it("neither a yes nor a no rests on its value", () => {
    for (const row of [poor, rich]) {
      expect(decisiveCriteria(RULES, row, asked).leaves.map(({ path, outcome }) => [path, outcome])).toEqual([
        ["all.0", "unknown"],
        ["all.1", "true"],
      ]);
    }
  });

  it("nobody knows why it is missing, whatever the row says of it", () => {
    const row = { ...poor, missing: { isee: "declined" } } as const;
    expect(assessEligibility(RULES, row, asked).criteria[0]?.missing).toEqual([{ fact: "isee", reason: "unknown" }]);
  });

  it("it is not asked again, because it was given: it is to be proven, and only what was not given is asked", () => {
    expect(missingFacts(RULES, poor, asked)).toEqual([]);
    expect(assessEligibility(RULES, poor, asked).toProve.map(({ fact }) => fact)).toEqual(["isee"]);
    expect(missingFacts(RULES, { isee: 8000 }, asked).map(({ fact, reason }) => [fact, reason])).toEqual([["town", "unknown"]]);
    expect(missingFacts(RULES, { town: "Mantova" }, asked).map(({ fact, reason }) => [fact, reason])).toEqual([["isee", "unknown"]]);
  });

  it("what has to be different counts from what was declared: nothing, where only a proof is missing", () => {
    expect(changesNeeded(RULES, poor, asked)).toEqual({ sets: [], complete: true });
    expect(changesNeeded(RULES, rich, asked)).toEqual(changesNeeded(RULES, rich, { asOf: asked.asOf }));
    expect(changesNeeded(RULES, rich, asked).sets).toEqual([[{ fact: "isee", from: "known", to: 9000, turns: ["all.0"] }]]);
  });
});

it("a ruleset that asks for no proof has the same answers in both modes", () => {
  const plain = { ...RULES, evidence: undefined };
  for (const mode of ["declared", "verified"] as const) {
    const asked = { asOf: "2018-03-01", mode };
    expect(decisiveCriteria(plain, rich, asked).leaves).toEqual([{ path: "all.0", fact: "isee", outcome: "false" }]);
    expect(nextChangeOn(plain, rich, asked)).toBeUndefined();
    expect(changesNeeded(plain, rich, asked)).toEqual(changesNeeded(plain, rich, { asOf: "2018-03-01" }));
  }
});
