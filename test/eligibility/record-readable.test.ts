import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decisionRecord, decisionRecordSchema, replayDecision, type DecisionRecordOptions, type Ruleset } from "welfare-core";
import { runs } from "../runs.ts";

const RULES: Ruleset = {
  id: "means",
  version: "1",
  facts: { isee: { type: "number", min: 0 } },
  evidence: { isee: { anyOf: [{ document: "attestation" }] } },
  parameters: { ceiling: [{ from: "2018-01-01", value: 9000 }] },
  criterion: { fact: "isee", lte: { param: "ceiling" } },
};
const ROW = { isee: 8000 };
const decidedBy = { role: "case-worker", key: "w-01" };
const attestation = { fact: "isee", document: "attestation", issuedOn: "2018-01-15" };

const record = (options: unknown = {}, rules = RULES) =>
  decisionRecord(rules, ROW, { asOf: "2018-03-01", ...(options as Partial<DecisionRecordOptions>) });
const refusal = (field: string, message: string) => ({
  ok: false,
  error: { code: "unreadable-part", field, message: `${field} ${message}` },
});

const NO_KEY = "is no key: letters, digits and . _ : -, 128 at most, a letter or digit first";
const NO_ROLE = "is no text of 1 to 64 characters that is not blank";
const NO_REASON = "is no text of 1 to 4,000 whole characters";
const instead = (reason: unknown) => ({ decidedBy, override: { outcome: "ineligible", reason } });

describe("what would not be read again is not written:", () => {
  it.each<[string, unknown, string, string]>([
    ["a name instead of a key", { decidedBy: { ...decidedBy, key: "Maria Rossi" } }, "decidedBy.key", NO_KEY],
    ["a key that is a number", { decidedBy: { ...decidedBy, key: 7 } }, "decidedBy.key", NO_KEY],
    ["a key that is too long", { decidedBy: { ...decidedBy, key: "w".repeat(129) } }, "decidedBy.key", NO_KEY],
    ["a role that is too long", { decidedBy: { ...decidedBy, role: "w".repeat(65) } }, "decidedBy.role", NO_ROLE],
    ["a role that is blank", { decidedBy: { ...decidedBy, role: " " } }, "decidedBy.role", NO_ROLE],
    ["a role that is no text", { decidedBy: { ...decidedBy, role: 1 } }, "decidedBy.role", NO_ROLE],
    ["a reason that is too long", instead("x".repeat(4001)), "override.reason", NO_REASON],
    ["a reason that is no text", instead(7), "override.reason", NO_REASON],
    ["a reason with half a character", instead("x\ud800"), "override.reason", NO_REASON],
    [
      "a name of who looked at a document",
      { evidence: [attestation, { ...attestation, verifiedBy: "Maria Rossi" }] },
      "evidence.1.verifiedBy",
      NO_KEY,
    ],
  ])("%s", (_, options, field, message) => {
    expect(record(options)).toStrictEqual(refusal(field, message));
  });

  it("a ruleset whose id or version is no key", () => {
    expect(record({}, { ...RULES, id: "my rules" })).toStrictEqual(refusal("ruleset.id", NO_KEY));
    expect(record({}, { ...RULES, version: "v 1/2" })).toStrictEqual(refusal("ruleset.version", NO_KEY));
  });

  it("what is as long as it may be is written", () => {
    for (const options of [
      { decidedBy: { role: "w".repeat(64), key: "w".repeat(128) } },
      instead("x".repeat(4000)),
      { evidence: [{ ...attestation, verifiedBy: "w".repeat(128) }] },
    ]) {
      const written = record(options);
      expect(written.ok && decisionRecordSchema.safeParse(written.value).success).toBe(true);
    }
  });

  it("whatever is written in its texts, a record is read again", () => {
    const text = fc.oneof(fc.constantFrom("w-01", " ", "Maria Rossi", "x\ud800"), fc.string({ maxLength: 70, unit: "binary" }));
    const given = fc.record({
      role: text,
      key: text,
      reason: text,
      outcome: fc.constantFrom("eligible", "ineligible"),
      id: text,
      verifiedBy: text,
    });
    fc.assert(
      fc.property(given, ({ role, key, reason, outcome, id, verifiedBy }) => {
        const options = { decidedBy: { role, key }, override: { outcome, reason }, evidence: [{ ...attestation, verifiedBy }] };
        for (const rules of [RULES, { ...RULES, id }]) {
          const written = record(options, rules);
          if (written.ok) expect(decisionRecordSchema.safeParse(written.value).success).toBe(true);
        }
      }),
      runs(1000),
    );
  });
});

it("an outcome that is none is a caller's bug, and no outcome of a record", () => {
  const refused = new RangeError("override.outcome must be eligible, ineligible or undetermined");
  for (const outcome of ["yes", "Eligible", null]) {
    expect(() => record({ decidedBy, override: { outcome, reason: "a reason" } })).toThrow(refused);
  }
});

describe("a document without a last day", () => {
  const endless = { ...attestation, validUntil: null, verifiedBy: null };
  it("proves a fact in JSON as elsewhere, where what is absent is null", () => {
    const written = record({ evidence: [endless], mode: "verified" });
    expect(written).toMatchObject({ ok: true, value: { proposed: "eligible", evidence: [attestation] } });
    expect(written.ok && Object.keys(written.value.evidence[0] ?? {})).toStrictEqual(["fact", "document", "issuedOn"]);
  });
});

describe("a record that was changed does not lead to its decision:", () => {
  const written = record({ decidedBy });
  const changed = (change: object) => {
    if (!written.ok) throw new Error("nothing was recorded");
    const replayed = replayDecision({ ...written.value, ...change }, RULES);
    return replayed.ok ? replayed.value.outcome : replayed.error;
  };

  it("one that was not changed does, also where someone decided otherwise and says why", () => {
    expect(changed({})).toBe("eligible");
    expect(changed({ outcome: "ineligible", override: { reason: "moved away" } })).toBe("eligible");
    expect(changed({ parameters: [{ from: "2018-01-01", name: "ceiling", source: undefined, value: 9000 }] })).toBe("eligible");
  });

  it.each<[string, object]>([
    ["another outcome, of which nobody says why", { outcome: "ineligible" }],
    ["a reason for the same outcome", { override: { reason: "moved away" } }],
  ])("%s", (_, change) => {
    expect(changed(change)).toStrictEqual({
      code: "outcome-differs",
      message: "the record says of another outcome not why, or why of the same: it was changed",
    });
  });

  it.each<[string, readonly object[]]>([
    ["another value of a parameter", [{ name: "ceiling", value: 1, from: "2018-01-01" }]],
    ["no parameter", []],
    ["a parameter more", [{ name: "ceiling", value: 9000, from: "2018-01-01" }, { name: "floor" }]],
  ])("%s", (_, parameters) => {
    expect(changed({ parameters })).toStrictEqual({
      code: "parameters-differ",
      message: "the record names other values of parameters than were in force: it was changed",
    });
  });
});
