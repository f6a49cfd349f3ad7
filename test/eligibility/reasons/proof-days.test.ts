import { describe, expect, it } from "vitest";
import { nextChangeOn, type Evidence, type Ruleset } from "welfare-core";

const RULES: Ruleset = {
  id: "means",
  version: "1",
  facts: { isee: { type: "number", min: 0 }, seen: { type: "date" } },
  evidence: { isee: { anyOf: [{ document: "attestation", validFor: "P1M" }, { document: "pay-slip" }] } },
  criterion: { fact: "isee", lte: 9000 },
};

const paper = (issuedOn: string, more: Partial<Evidence> = {}): Evidence => ({ fact: "isee", document: "attestation", issuedOn, ...more });

function next(evidence: readonly Evidence[], asOf: string, ruleset = RULES): string | undefined {
  const change = nextChangeOn(ruleset, { isee: 8000, seen: "2018-01-01" }, { asOf, mode: "verified", evidence });
  return change === undefined ? undefined : `${change.on} ${change.outcome}`;
}

describe("the day on which a proof changes an answer", () => {
  it("is the first, in whatever order the documents were given", () => {
    const papers = [paper("2018-08-01"), paper("2018-02-01"), paper("2018-05-01")];
    for (const given of [papers, [...papers].reverse(), [...papers].sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1))]) {
      expect(next(given, "2018-01-01")).toBe("2018-02-01 eligible");
      expect(next(given, "2018-02-01")).toBe("2018-03-02 undetermined");
      expect(next(given, "2018-03-02")).toBe("2018-05-01 eligible");
      expect(next(given, "2018-06-02")).toBe("2018-08-01 eligible");
      expect(next(given, "2018-09-02")).toBeUndefined();
    }
  });

  it("is passed over where another proof follows without a gap", () => {
    const chain = [paper("2018-02-01"), paper("2018-03-02"), paper("2018-04-03")];
    expect(next(chain, "2018-02-01")).toBe("2018-05-04 undetermined");
    expect(next([chain[0] ?? paper(""), paper("2018-03-03")], "2018-02-01")).toBe("2018-03-02 undetermined");
  });

  it("is given by each time that a ruleset grants one document", () => {
    const anyOf = [
      { document: "attestation", validFor: "P1M" },
      { document: "attestation", validFor: "P1Y" },
    ];
    expect(next([paper("2018-02-01")], "2018-02-01", { ...RULES, evidence: { isee: { anyOf } } })).toBe("2019-02-02 undetermined");
  });

  it("lies beyond the calendar where a proof holds through its last day, and on that day where it ends before", () => {
    const slip = { document: "pay-slip" };
    expect(next([paper("2018-02-01", slip)], "2018-02-01")).toBeUndefined();
    expect(next([paper("2018-02-01", { ...slip, validUntil: "2200-12-31" })], "2018-02-01")).toBeUndefined();
    expect(next([paper("2018-02-01", { ...slip, validUntil: "2200-12-30" })], "2018-02-01")).toBe("2200-12-31 undetermined");
    expect(next([paper("2200-12-31")], "2018-02-01")).toBe("2200-12-31 eligible");
  });

  it("is none of a document whose days cannot be read, or that is for a fact without requirement", () => {
    for (const more of [
      { validUntil: "soon" },
      { issuedOn: "soon" },
      { issuedOn: "2018-02-30" },
      { issuedOn: "" },
      { fact: "seen" },
      { document: "letter" },
    ]) {
      expect(next([paper("2018-02-01", more)], "2018-01-01")).toBeUndefined();
    }
    expect(next([paper("2018-02-01")], "2018-01-01", { ...RULES, evidence: { isee: undefined } })).toBeUndefined();
    expect(next([paper("2018-02-01")], "2018-01-01", { ...RULES, evidence: undefined })).toBeUndefined();
  });

  it("is looked for by day, not by document: what cannot matter is passed over", () => {
    const evidence = { ...RULES.evidence, seen: { anyOf: [{ document: "note" }] } };
    const note = paper("2018-02-01", { fact: "seen", document: "note" });
    expect(next([note, paper("2018-03-01")], "2018-01-01", { ...RULES, evidence })).toBe("2018-03-01 eligible");
  });
});
