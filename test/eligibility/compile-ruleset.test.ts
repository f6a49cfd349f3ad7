import { describe, expect, it } from "vitest";
import { assessAll, assessEligibility, compileRuleset, readFacts, type Evidence } from "welfare-core";
import { RULES } from "./arbitraries.ts";

const PROVEN = { ...RULES, evidence: { municipality: { anyOf: [{ document: "residence-certificate" }] } } };
const ROW = { birthDate: "1978", municipality: "020030", labourStatus: "unemployed" } as const;
const certificate: Evidence = { fact: "municipality", document: "residence-certificate", issuedOn: "2018-02-01" };

describe("a ruleset made ready", () => {
  it("gives outcomes and whole decisions of many rows", () => {
    const { outcome, assess } = compileRuleset(RULES, { asOf: "2018-03-01" });
    expect([ROW, { municipality: "999999" }, {}].map((row) => outcome(row))).toEqual(["eligible", "ineligible", "undetermined"]);
    expect(assess(ROW)).toEqual(assessEligibility(RULES, ROW, { asOf: "2018-03-01" }));
  });
  it("asks for proofs where they count", () => {
    const verified = compileRuleset(PROVEN, { asOf: "2018-03-01", mode: "verified" });
    expect([verified.outcome(ROW), verified.outcome(ROW, []), verified.outcome(ROW, [certificate])]).toEqual([
      "undetermined",
      "undetermined",
      "eligible",
    ]);
    expect([verified.assess(ROW).outcome, verified.assess(ROW, [certificate]).outcome]).toEqual(["undetermined", "eligible"]);
    expect(compileRuleset(PROVEN, { asOf: "2018-03-01" }).outcome(ROW)).toBe("eligible");
  });
  it("a day that is none is the caller's bug", () => {
    expect(() => compileRuleset(RULES, { asOf: "2018-02-30" })).toThrow(RangeError);
  });
});

describe("a table whose facts have to be proven", () => {
  const table = readFacts(PROVEN.facts, [ROW, ROW], { asOf: "2018-03-01" });
  it("takes the documents of each row, by the row and its place", () => {
    const seen: unknown[] = [];
    const decisions = assessAll(PROVEN, table, {
      mode: "verified",
      evidenceOf: (row, index) => {
        seen.push([row, index]);
        return index === 1 ? [certificate] : [];
      },
    });
    expect(decisions.map(({ outcome }) => outcome)).toEqual(["undetermined", "eligible"]);
    expect(seen).toEqual(table.rows.map((row, index) => [row, index]));
  });
  it("without documents has everything still to be proven", () => {
    expect(assessAll(PROVEN, table).map(({ outcome, toProve }) => [outcome, toProve.length])).toEqual([
      ["eligible", 1],
      ["eligible", 1],
    ]);
  });
});
