import { describe, expect, it } from "vitest";
import { defineRuleset, evidenceStanding } from "welfare-core";

describe("which of several documents counts", () => {
  const rules = defineRuleset({
    id: "means",
    version: "1",
    facts: { isee: { type: "number" } },
    evidence: { isee: { anyOf: [{ document: "b-paper" }, { document: "a-paper" }, { document: "for-ever", validFor: "P9999Y" }] } },
    criterion: { fact: "isee", lte: 9000 },
  });
  const best = (...documents: readonly (readonly [document: string, issuedOn: string, validUntil?: string])[]) => {
    const evidence = documents.map(([document, issuedOn, validUntil]) => ({
      fact: "isee",
      document,
      issuedOn,
      ...(validUntil === undefined ? {} : { validUntil }),
    }));
    const forwards = evidenceStanding(rules, "isee", { evidence, asOf: "2018-03-01" });
    expect(evidenceStanding(rules, "isee", { evidence: [...evidence].reverse(), asOf: "2018-03-01" })).toEqual(forwards);
    return [forwards.state, forwards.document, forwards.from, forwards.until];
  };

  it("of those to come the one that comes sooner", () => {
    expect(best(["a-paper", "2018-05-01"], ["b-paper", "2018-04-01"])).toEqual(["not-yet-valid", "b-paper", "2018-04-01", undefined]);
  });
  it("of those that hold equally long the one issued first, then by code", () => {
    expect(best(["a-paper", "2018-02-02", "2018-12-31"], ["b-paper", "2018-02-01", "2018-12-31"])[1]).toBe("b-paper");
    expect(best(["b-paper", "2018-02-01", "2018-12-31"], ["a-paper", "2018-02-01", "2018-12-31"])[1]).toBe("a-paper");
  });
  it("one that is granted more time than the calendar has does not end, unless it says so itself", () => {
    expect(best(["for-ever", "2018-01-01"])).toEqual(["valid", "for-ever", "2018-01-01", undefined]);
    expect(best(["for-ever", "2018-01-01", "2019-01-01"])[3]).toBe("2019-01-01");
  });
});
