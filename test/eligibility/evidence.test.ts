import { describe, expect, it } from "vitest";
import { assessEligibility, defineRuleset, evidenceStanding, type Evidence } from "welfare-core";

const rules = defineRuleset({
  id: "means",
  version: "1",
  facts: {
    isee: { type: "number", min: 0, label: { en: "ISEE" } },
    municipality: { type: "code", label: { en: "municipality" } },
    enrolled: { type: "boolean" },
  },
  evidence: {
    isee: {
      anyOf: [
        { document: "isee-attestation", validFor: "P6M", label: { en: "ISEE attestation" } },
        { document: "tax-return", validFor: "P1Y" },
        { document: "court-order" },
      ],
    },
  },
  criterion: {
    all: [
      { id: "means", fact: "isee", lte: 9000 },
      { id: "place", fact: "municipality", eq: "020030" },
    ],
  },
});

const paper = (issuedOn: string, more: Partial<Evidence> = {}): Evidence => ({
  fact: "isee",
  document: "isee-attestation",
  issuedOn,
  ...more,
});
const standing = (evidence: readonly Evidence[], asOf = "2018-03-01") => evidenceStanding(rules, "isee", { evidence, asOf });
const ROW = { isee: 8000, municipality: "020030" } as const;

describe("how far a fact is proven", () => {
  it.each([
    ["the day before it was issued", "2018-01-14", "not-yet-valid"],
    ["the day it was issued", "2018-01-15", "valid"],
    ["its last day, six months later", "2018-07-15", "valid"],
    ["the day after", "2018-07-16", "expired"],
  ])("%s", (_name, asOf, state) => {
    expect(standing([paper("2018-01-15")], asOf)).toEqual({
      state,
      document: "isee-attestation",
      from: "2018-01-15",
      until: "2018-07-15",
    });
  });

  it.each([
    ["six months from the end of August end with February", "2017-08-31", "2018-02-28"],
    ["in a leap year with the 29th", "2019-08-31", "2020-02-29"],
    ["and from the end of February on the 29th of August", "2020-02-29", "2020-08-29"],
  ])("months are clamped: %s", (_name, issuedOn, until) => {
    expect(standing([paper(issuedOn)], until)).toMatchObject({ state: "valid", until });
  });

  it("the earlier of the document's own last day and the time that the rule grants", () => {
    expect(standing([paper("2018-01-15", { validUntil: "2018-02-28" })])).toMatchObject({ state: "expired", until: "2018-02-28" });
    expect(standing([paper("2018-01-15", { validUntil: "2018-03-01" })])).toMatchObject({ state: "valid", until: "2018-03-01" });
    expect(standing([paper("2018-01-15", { validUntil: "2018-12-31" })])).toMatchObject({ state: "valid", until: "2018-07-15" });
  });

  it("without an end it holds for good, and a time beyond the calendar is none", () => {
    expect(standing([paper("2018-01-15", { document: "court-order" })])).toStrictEqual({
      state: "valid",
      document: "court-order",
      from: "2018-01-15",
    });
    expect(standing([paper("2018-01-15", { document: "court-order", validUntil: "2018-03-01" })])).toMatchObject({ until: "2018-03-01" });
    expect(standing([paper("2200-12-01")], "2200-12-31")).toStrictEqual({
      state: "valid",
      document: "isee-attestation",
      from: "2200-12-01",
    });
    expect(standing([paper("2199-12-31", { document: "tax-return" })], "2200-12-31")).toMatchObject({ until: "2200-12-31" });
    expect(standing([paper("2200-06-30")], "2200-12-31")).toMatchObject({ state: "expired", until: "2200-12-30" });
    expect(standing([paper("2200-12-01", { validUntil: "2200-12-30" })], "2200-12-31")).toMatchObject({ state: "expired" });
  });

  it("a document that ends before it was issued is never valid", () => {
    const odd = [paper("2018-01-15", { validUntil: "2018-01-14" })];
    expect(["2018-01-14", "2018-01-15"].map((asOf) => standing(odd, asOf).state)).toEqual(["not-yet-valid", "expired"]);
  });

  it("what no alternative names, and what proves another fact, proves nothing", () => {
    expect(standing([])).toEqual({ state: "absent" });
    expect(standing([paper("2018-01-15", { document: "letter" }), paper("2018-01-15", { fact: "municipality" })])).toEqual({
      state: "absent",
    });
  });

  it("a fact that the rule takes as declared needs none, whatever is given", () => {
    const given = [paper("2018-01-15", { fact: "municipality" })];
    expect(evidenceStanding(rules, "municipality", { evidence: given, asOf: "2018-03-01" })).toEqual({ state: "not-required" });
    expect(evidenceStanding({ ...rules, evidence: undefined }, "isee", { asOf: "2018-03-01" })).toEqual({ state: "not-required" });
    expect(evidenceStanding(rules, "isee", { asOf: "2018-03-01" })).toEqual({ state: "absent" });
  });

  it("a day that cannot be read proves nothing", () => {
    for (const issuedOn of ["2018-02-30", "", "2018"]) expect(standing([paper(issuedOn)])).toEqual({ state: "absent" });
    expect(standing([paper("2018-01-15", { validUntil: "soon" })])).toEqual({ state: "absent" });
  });

  it("a day that is none is the caller's bug", () => {
    expect(() => standing([], "2018-02-30")).toThrow(new RangeError("asOf must be a day YYYY-MM-DD between 1850 and 2200"));
  });
});

describe("the best of several", () => {
  const best = (...evidence: Evidence[]) => {
    const forwards = standing(evidence);
    expect(standing([...evidence].reverse())).toEqual(forwards);
    return [forwards.state, forwards.from, forwards.until];
  };

  it("a valid one before an expired one, that before one issued later", () => {
    expect(best(paper("2017-01-15"), paper("2018-01-15"), paper("2018-03-02"))).toEqual(["valid", "2018-01-15", "2018-07-15"]);
    expect(best(paper("2018-03-02"), paper("2017-01-15"))).toEqual(["expired", "2017-01-15", "2017-07-15"]);
  });
  it("of valid ones the one that holds longer, at best for good", () => {
    expect(best(paper("2018-01-15"), paper("2018-02-01"))).toEqual(["valid", "2018-02-01", "2018-08-01"]);
    expect(best(paper("2018-01-15", { document: "court-order" }), paper("2018-02-01"))).toEqual(["valid", "2018-01-15", undefined]);
    expect(best(paper("2018-01-15"), paper("2017-12-01", { document: "tax-return" }))).toEqual(["valid", "2017-12-01", "2018-12-01"]);
  });
  it("of expired ones the one that held longer, of later ones the one that comes sooner", () => {
    expect(best(paper("2016-01-15"), paper("2017-01-15"))).toEqual(["expired", "2017-01-15", "2017-07-15"]);
    expect(best(paper("2018-03-03"), paper("2018-03-02"))).toEqual(["not-yet-valid", "2018-03-02", "2018-09-02"]);
  });
  it("of two that hold equally long the one that began earlier, then the one that comes first by its code", () => {
    const until = { validUntil: "2018-03-31" };
    expect(best(paper("2018-02-01", until), paper("2018-01-15", until))).toEqual(["valid", "2018-01-15", "2018-03-31"]);
    const twins = [paper("2018-01-15", { document: "tax-return", ...until }), paper("2018-01-15", { document: "court-order", ...until })];
    expect([twins, [...twins].reverse()].map((both) => standing(both).document)).toEqual(["court-order", "court-order"]);
  });
  it("of two times that a rule grants one document the longer", () => {
    const granted = [
      { document: "letter", validFor: "P1M" },
      { document: "letter", validFor: "P2M" },
    ];
    const twice = { ...rules, evidence: { isee: { anyOf: granted } } };
    expect(evidenceStanding(twice, "isee", { evidence: [paper("2018-01-15", { document: "letter" })], asOf: "2018-03-01" })).toMatchObject({
      state: "valid",
      until: "2018-03-15",
    });
  });
});

describe("a decision on declarations", () => {
  const declared = (evidence: readonly Evidence[], row: Parameters<typeof assessEligibility<typeof rules.facts>>[1] = ROW) =>
    assessEligibility(rules, row, { asOf: "2018-03-01", evidence });

  it("takes what was declared and says what is still to be proven, and by what", () => {
    const decision = declared([]);
    expect([decision.mode, decision.outcome]).toEqual(["declared", "eligible"]);
    expect(decision.toProve).toEqual([
      { fact: "isee", label: { en: "ISEE" }, evidence: { state: "absent" }, accepted: rules.evidence?.isee?.anyOf },
    ]);
    expect(decision.toAsk).toEqual([]);
  });
  it("has nothing to prove once it is proven", () => {
    const decision = declared([paper("2018-01-15")]);
    expect([decision.outcome, decision.toProve]).toEqual(["eligible", []]);
    expect(decision.criteria.map(({ asked }) => asked.map(({ evidence }) => evidence.state))).toEqual([["valid"], ["not-required"]]);
  });
  it("does not ask for a proof that cannot matter", () => {
    const decision = declared([], { isee: 8000, municipality: "999999" });
    expect([decision.outcome, decision.toProve]).toEqual(["ineligible", []]);
  });
  it("asks what is missing before it asks for its proof", () => {
    const decision = declared([], { municipality: "020030" });
    expect([decision.toAsk.map(({ fact }) => fact), decision.toProve]).toEqual([["isee"], []]);
  });
  it("lets a declared no be proven, too", () => {
    const decision = declared([paper("2018-03-02")], { ...ROW, isee: 12000 });
    expect([decision.outcome, decision.toProve.map(({ fact, evidence }) => [fact, evidence.state])]).toEqual([
      "ineligible",
      [["isee", "not-yet-valid"]],
    ]);
  });
});

describe("a decision on proofs", () => {
  const verified = (evidence: readonly Evidence[], row: Parameters<typeof assessEligibility<typeof rules.facts>>[1] = ROW) =>
    assessEligibility(rules, row, { asOf: "2018-03-01", evidence, mode: "verified" });

  it("takes a fact that is proven", () => {
    expect(verified([paper("2018-01-15")])).toMatchObject({ mode: "verified", outcome: "eligible", toProve: [], toAsk: [] });
  });
  it("an expired proof makes a fact unknown, never false", () => {
    const decision = verified([paper("2017-01-15")], { ...ROW, isee: 12000 });
    expect(decision.outcome).toBe("undetermined");
    expect(decision.criteria[0]).toMatchObject({
      outcome: "unknown",
      missing: [{ fact: "isee", reason: "unknown" }],
      asked: [{ observed: { state: "missing", reason: "unknown" }, evidence: { state: "expired", until: "2017-07-15" } }],
    });
    expect(decision.toProve.map(({ fact }) => fact)).toEqual(["isee"]);
    expect(decision.toAsk).toEqual([]);
  });
  it("a fact that was never given keeps its own reason, and has nothing to prove yet", () => {
    const decision = verified([], { municipality: "020030", missing: { isee: "declined" } });
    expect(decision.toAsk).toEqual([{ fact: "isee", label: { en: "ISEE" }, reason: "declined" }]);
    expect(decision.toProve).toEqual([]);
  });
  it("a value given without proof is unknown, whatever reason the row gives", () => {
    const decision = verified([], { ...ROW, missing: { isee: "declined" } });
    expect(decision.criteria[0]?.missing).toEqual([{ fact: "isee", label: { en: "ISEE" }, reason: "unknown" }]);
  });
  it("a value that cannot be read stays so: there is nothing to prove", () => {
    const decision = verified([], { ...ROW, isee: -1 });
    expect(decision.toAsk).toEqual([{ fact: "isee", label: { en: "ISEE" }, reason: "invalid" }]);
    expect(decision.issues.map(({ code, fact }) => [code, fact])).toEqual([["out-of-range", "isee"]]);
  });
  it("a proof that does not matter does not stand in the way", () => {
    expect(verified([], { isee: 8000, municipality: "999999" }).outcome).toBe("ineligible");
  });
  it("a document with a day that cannot be read is an issue, once, of the facts that the rule asks to be proven", () => {
    const given = [paper("soon"), paper("later"), paper("never", { fact: "municipality" }), paper("never", { fact: "shoeSize" })];
    expect(verified(given).issues).toEqual([
      { code: "unreadable-evidence", fact: "isee", message: "a document has a day that cannot be read, and proves nothing" },
    ]);
  });
});
