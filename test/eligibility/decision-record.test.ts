import { describe, expect, it } from "vitest";
import {
  contentHash,
  decisionRecord,
  decisionRecordSchema,
  defineRuleset,
  replayDecision,
  type DecisionRecordOptions,
  type Evidence,
  type FactsRow,
} from "welfare-core";
import { deepFreeze } from "../deep-freeze.ts";

const RULES = defineRuleset({
  id: "means",
  version: "2018",
  effective: { start: "2018-01-01", end: "2018-12-31" },
  facts: {
    isee: { type: "number", min: 0 },
    birthDate: { type: "partial-date" },
    members: { type: "list", of: { birthDate: { type: "date" }, name: { type: "code" }, income: { type: "number", integer: true } } },
    town: { type: "code" },
  },
  evidence: { isee: { anyOf: [{ document: "isee-attestation" }] }, town: { anyOf: [{ document: "certificate" }] } },
  parameters: { ceiling: [{ from: "2018-01-01", value: 9000, source: "made up" }] },
  criterion: {
    all: [
      { fact: "isee", lte: { param: "ceiling" } },
      { fact: "birthDate", age: { gte: 18 } },
      { fact: "members", some: { where: { fact: "birthDate", age: { lt: 18 } } } },
    ],
  },
});

const ROW = {
  isee: 8000,
  birthDate: "1978",
  members: [{ birthDate: "2010-05-01", name: "somebody", income: 3 }],
  town: "Mantova",
};
const attestation: Evidence = { fact: "isee", document: "isee-attestation", issuedOn: "2018-01-15", verifiedBy: "w-02" };
const decidedBy = { role: "case-worker", key: "w-01" };
const record = (row: unknown, options: Partial<DecisionRecordOptions> = {}) =>
  decisionRecord(RULES, row as FactsRow<typeof RULES.facts>, { asOf: "2018-03-01", ...options });
const recorded = (row: unknown, options?: Partial<DecisionRecordOptions>) => {
  const result = record(row, options);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const code = (row: unknown, options?: Partial<DecisionRecordOptions>) => {
  const result = record(row, options);
  return result.ok ? result.value.outcome : result.error.code;
};

describe("what is recorded", () => {
  it("is what the rule reaches, and nothing else of the person", () => {
    const given = deepFreeze([
      attestation,
      { fact: "isee", document: "letter", issuedOn: "2018-01-15" },
      { fact: "town", document: "certificate", issuedOn: "2018-01-15" },
      { fact: "isee", document: "isee-attestation", issuedOn: "soon" },
    ]);
    const result = recorded(deepFreeze({ ...ROW, religion: "none of the rule's business" }), {
      evidence: given,
      mode: "verified",
      decidedBy: { ...decidedBy, name: "Rossi" } as typeof decidedBy,
      recordedAt: "2018-03-01T10:00:00Z",
    });
    expect(result).toEqual({
      kind: "eligibility-decision",
      formatVersion: 1,
      ruleset: { id: "means", version: "2018", hash: contentHash(RULES) },
      asOf: "2018-03-01",
      mode: "verified",
      facts: { isee: 8000, birthDate: "1978", members: [{ birthDate: "2010-05-01" }] },
      missing: {},
      evidence: [attestation],
      parameters: [{ name: "ceiling", value: 9000, from: "2018-01-01", source: "made up" }],
      proposed: "eligible",
      outcome: "eligible",
      decidedBy,
      recordedAt: "2018-03-01T10:00:00Z",
    });
    expect(decisionRecordSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });
  it("says why a fact is missing, and of one that cannot be read no more than that", () => {
    const result = recorded({
      isee: "a lot",
      members: { items: [null, { birthDate: "soon" }], complete: false },
      missing: { birthDate: "declined" },
    });
    expect(result).toMatchObject({
      facts: { members: { items: [{}, {}], complete: false } },
      missing: { isee: "invalid", birthDate: "declined" },
      proposed: "undetermined",
      evidence: [],
    });
    expect(Object.keys(result)).not.toEqual(expect.arrayContaining(["decidedBy"]));
    expect(Object.keys(result.facts)).toEqual(["members"]);
  });
  it("keeps what was declared without proof, so that the decision can be taken again", () => {
    const unproven = recorded(ROW, { mode: "verified" });
    expect([unproven.facts["isee"], unproven.proposed, unproven.evidence]).toEqual([8000, "undetermined", []]);
  });
  it("of a document its days and who looked at it, where it has them", () => {
    const short = { ...attestation, validUntil: "2018-06-30", scan: "page 1" };
    expect(recorded(ROW, { evidence: [short] }).evidence).toEqual([{ ...attestation, validUntil: "2018-06-30" }]);
    const bare = { fact: "isee", document: "isee-attestation", issuedOn: "2018-01-15" };
    expect(Object.keys(recorded(ROW, { evidence: [bare] }).evidence[0] ?? {})).toEqual(["fact", "document", "issuedOn"]);
  });
});

describe("who stands for a decision", () => {
  const poor = { ...ROW, isee: 9001 };
  it("a yes and an open answer need nobody", () => {
    expect([code(ROW), code({})]).toEqual(["eligible", "undetermined"]);
  });
  it("a no needs someone in a role, with a key", () => {
    expect(code(poor)).toBe("decided-by-missing");
    expect(code(poor, { decidedBy: { role: " ", key: "w-01" } })).toBe("decided-by-missing");
    expect(code(poor, { decidedBy: { role: "case-worker", key: "" } })).toBe("decided-by-missing");
    expect(code(poor, { decidedBy })).toBe("ineligible");
  });
  it("whoever decides otherwise than the rule gives a reason", () => {
    const override = { outcome: "eligible", reason: "lost her home" } as const;
    expect(code(poor, { override })).toBe("decided-by-missing");
    expect(code(poor, { override: { ...override, reason: " " }, decidedBy })).toBe("override-reason-missing");
    expect(code(poor, { override: { outcome: "eligible" } as typeof override, decidedBy })).toBe("override-reason-missing");
    expect(recorded(poor, { override, decidedBy })).toMatchObject({
      proposed: "ineligible",
      outcome: "eligible",
      override: { reason: "lost her home" },
    });
    expect(code(ROW, { override: { outcome: "ineligible", reason: "moved away" } })).toBe("decided-by-missing");
    expect(code(ROW, { override: { outcome: "ineligible", reason: "moved away" }, decidedBy })).toBe("ineligible");
    expect(code({}, { override: { outcome: "eligible", reason: "urgent" } })).toBe("decided-by-missing");
  });
  it("the outcome of the rule overrides nothing", () => {
    const same = recorded(ROW, { override: { outcome: "eligible", reason: "as the rule says" } });
    expect([same.outcome, Object.hasOwn(same, "override")]).toEqual(["eligible", false]);
  });
});

describe("what is not recorded", () => {
  it("is a decision outside the period of the rule, whoever decides", () => {
    expect(["2017-12-31", "2018-01-01", "2018-12-31", "2019-01-01"].map((asOf) => code(ROW, { asOf, decidedBy }))).toEqual([
      "ruleset-not-in-force",
      "eligible",
      "eligible",
      "ruleset-not-in-force",
    ]);
  });
  it("is what is larger than a record holds", () => {
    const items = (count: number) => ({ ...ROW, members: Array.from({ length: count }, () => ({ birthDate: "2010-05-01" })) });
    expect(code(items(49_000))).toBe("eligible");
    expect(code(items(50_000))).toBe("too-large");
  });
  it("each refusal has a sentence that names nothing of the person", () => {
    const refused = record({ ...ROW, isee: 9001 });
    expect(refused).toEqual({
      ok: false,
      error: {
        code: "decided-by-missing",
        message: "a no, and an outcome other than that of the rule, needs a person who decided: role and key",
      },
    });
  });
  it("a day or a moment that is none is the caller's bug", () => {
    expect(() => record(ROW, { asOf: "2018-02-30" })).toThrow(RangeError);
    expect(() => record(ROW, { recordedAt: "2018-03-01" })).toThrow(RangeError);
  });
});

describe("deciding again from a record", () => {
  const stored = recorded(ROW);
  const refusal = (change: object, ruleset: typeof RULES = RULES) => {
    const result = replayDecision({ ...stored, ...change }, ruleset);
    return result.ok ? result.value.outcome : result.error.code;
  };
  it("comes to the same", () => {
    expect(refusal({})).toBe("eligible");
  });
  it("is refused under another ruleset, another version, and another wording of the same", () => {
    expect(refusal({}, { ...RULES, id: "other" })).toBe("ruleset-differs");
    expect(refusal({}, { ...RULES, version: "2019" })).toBe("ruleset-differs");
    expect(refusal({}, { ...RULES, name: { en: "means" } })).toBe("ruleset-differs");
    expect(refusal({ ruleset: { ...stored.ruleset, id: "other" } })).toBe("ruleset-differs");
    expect(refusal({ ruleset: { ...stored.ruleset, version: "2019" } })).toBe("ruleset-differs");
  });
  it("is refused where the record was changed", () => {
    expect(refusal({ facts: { ...stored.facts, isee: 9001 } })).toBe("outcome-differs");
    expect(refusal({ proposed: "undetermined" })).toBe("outcome-differs");
  });
  it("says what the rule says, whatever was decided instead", () => {
    const overridden = recorded({ ...ROW, isee: 9001 }, { override: { outcome: "eligible", reason: "urgent" }, decidedBy });
    expect(replayDecision(overridden, RULES)).toMatchObject({ ok: true, value: { outcome: "ineligible" } });
  });
});
