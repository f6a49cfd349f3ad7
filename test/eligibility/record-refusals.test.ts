import { describe, expect, it } from "vitest";
import { decisionRecord, replayDecision, type DecisionRecordOptions, type Evidence, type FactsRow, type Ruleset } from "welfare-core";

const RULES: Ruleset = {
  id: "means",
  version: "1",
  effective: { start: "2018-01-01", end: "2018-12-31" },
  facts: { isee: { type: "number", min: 0 }, town: { type: "code" } },
  evidence: { isee: { anyOf: [{ document: "attestation" }] } },
  criterion: {
    all: [
      { fact: "isee", lte: 9000 },
      { fact: "town", in: ["Mantova", "x".repeat(4000), "x".repeat(4001)] },
    ],
  },
};

const YES = { isee: 8000, town: "Mantova" };
const NO = { isee: 9001, town: "Mantova" };
const decidedBy = { role: "case-worker", key: "w-01" };
const override = { outcome: "eligible", reason: "lost her home" } as const;

const record = (row: FactsRow, options: Partial<DecisionRecordOptions> = {}, rules = RULES) =>
  decisionRecord(rules, row, { asOf: "2018-03-01", ...options });

describe("a refusal to record", () => {
  it.each<readonly [code: string, message: string, row: FactsRow, options: Partial<DecisionRecordOptions>]>([
    ["ruleset-not-in-force", "the ruleset is not in force on the day of the decision", YES, { asOf: "2019-01-01" }],
    [
      "decided-by-missing",
      "a no, and an outcome other than that of the rule, needs a person who decided: role and key",
      NO,
      { decidedBy: { role: "case-worker", key: " " } },
    ],
    [
      "override-reason-missing",
      "whoever decides otherwise than the rule says why",
      NO,
      { decidedBy, override: { outcome: "eligible", reason: "" } },
    ],
    ["too-large", "the facts or documents are larger than a record holds", { isee: 1, town: "x".repeat(4001) }, {}],
  ])("%s", (code, message, row, options) => {
    expect(record(row, options)).toStrictEqual({ ok: false, error: { code, message } });
  });

  it("comes in one order: the period of the rule, who decided, why, the size", () => {
    const large = { isee: 9001, town: "x".repeat(4001) };
    const blank = { outcome: "eligible", reason: "" } as const;
    const codes = [
      record(large, { asOf: "2019-01-01", override: blank }),
      record(large, { override: blank }),
      record(large, { override: blank, decidedBy }),
      record(large, { override, decidedBy }),
    ].map((result) => (result.ok ? "" : result.error.code));
    expect(codes).toEqual(["ruleset-not-in-force", "decided-by-missing", "override-reason-missing", "too-large"]);
  });

  it("is for the size: of a text beyond 4,000 characters, and of facts and documents that are too many together", () => {
    expect([4000, 4001].map((length) => record({ isee: 1, town: "x".repeat(length) }).ok)).toEqual([true, false]);
    // With the lists around them and two facts, each document counts for itself and its three fields: 100,000 values are the most.
    const paper: Evidence = { fact: "isee", document: "attestation", issuedOn: "2018-01-15" };
    const given = (count: number) => record(YES, { evidence: Array.from({ length: count }, () => paper) });
    expect(given(24_998).ok).toBe(true);
    expect(given(24_999)).toMatchObject({ ok: false, error: { code: "too-large" } });
  });

  it("is a caller's bug for a moment that is none", () => {
    const refusal = new RangeError("recordedAt must be a moment in UTC");
    for (const recordedAt of ["", "2018-03-01", "2018-03-01T10:00:00"]) expect(() => record(YES, { recordedAt })).toThrow(refusal);
  });
});

describe("a record has no key without a value", () => {
  const bare = {
    kind: "eligibility-decision",
    formatVersion: 1,
    ruleset: { id: "means", version: "1", hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string },
    asOf: "2018-03-01",
    mode: "declared",
    facts: YES,
    missing: {},
    evidence: [],
    parameters: [],
    proposed: "eligible",
    outcome: "eligible",
  };

  it("where nothing but the rule decided", () => {
    expect(record(YES)).toStrictEqual({ ok: true, value: bare });
    expect(record(YES, { override: { ...override, reason: "" } })).toStrictEqual({ ok: true, value: bare });
  });
  it("where someone decided otherwise, and documents were given", () => {
    const papers = [
      { fact: "isee", document: "attestation", issuedOn: "2018-01-15" },
      { fact: "isee", document: "attestation", issuedOn: "2018-02-15", validUntil: "2018-06-30" },
      { fact: "isee", document: "attestation", issuedOn: "2018-02-16", verifiedBy: "w-02" },
    ];
    const options = { evidence: papers, override, decidedBy, recordedAt: "2018-03-01T10:00:00Z" } as const;
    expect(record(NO, options)).toStrictEqual({
      ok: true,
      value: {
        ...bare,
        facts: NO,
        evidence: papers,
        proposed: "ineligible",
        override: { reason: "lost her home" },
        decidedBy,
        recordedAt: "2018-03-01T10:00:00Z",
      },
    });
  });
  it("of documents for what the rule does not ask to be proven, whatever their fact is called", () => {
    const paper = { document: "attestation", issuedOn: "2018-01-15" };
    const evidence = ["town", "shoeSize", "constructor", "toString"].map((fact) => ({ ...paper, fact }));
    expect(record(YES, { evidence })).toStrictEqual({ ok: true, value: bare });
    expect(record(YES, { evidence: [{ ...paper, fact: "isee" }] }, { ...RULES, evidence: { isee: undefined } })).toMatchObject({
      ok: true,
      value: { evidence: [] },
    });
  });
});

describe("a refusal to decide again", () => {
  const stored = record(YES);
  const value = stored.ok ? stored.value : undefined;
  it("tells a ruleset that differs from a record that was changed", () => {
    if (value === undefined) throw new Error("nothing was recorded");
    expect(replayDecision(value, { ...RULES, version: "2" })).toStrictEqual({
      ok: false,
      error: { code: "ruleset-differs", message: "the record rests on another ruleset, or on another wording of this one" },
    });
    expect(replayDecision({ ...value, proposed: "ineligible" }, RULES)).toStrictEqual({
      ok: false,
      error: { code: "outcome-differs", message: "the rule comes to another outcome on what the record holds: it was changed" },
    });
  });
});
