import { describe, expect, it } from "vitest";
import { assessEligibility, matchProjects, type Evidence, type ProjectOffer, type Ruleset } from "welfare-core";
import { RULES } from "./arbitraries.ts";

/** A rule with a ceiling, and one that asks more facts. */
const ceiling = (amount: number, more: Partial<Ruleset> = {}): Ruleset => ({
  id: "ceiling",
  version: "1",
  facts: { isee: { type: "number", min: 0 }, enrolled: { type: "boolean" }, town: { type: "code" } },
  criterion: { fact: "isee", lte: amount },
  ...more,
});
const and = (...criterion: readonly Ruleset["criterion"][]): Partial<Ruleset> => ({ criterion: { all: [...criterion] } });
const asks = (fact: "enrolled" | "town") => (fact === "enrolled" ? { fact, eq: true } : { fact, eq: "Mantova" });

const told = (offers: readonly ProjectOffer[], row: object, asOf = "2018-03-01") =>
  matchProjects(offers, { ...row }, { asOf }).map((match) =>
    match.status === "decided" ? `${match.projectId} ${match.decision.outcome}` : `${match.projectId} ${match.status}`,
  );

describe("the projects that a person may enter", () => {
  it("come first, then the open ones, then those whose rule is not met, then those without a rule", () => {
    const offers: ProjectOffer[] = [
      { projectId: "none", rulesets: [] },
      { projectId: "no", rulesets: ceiling(1) },
      { projectId: "open", rulesets: ceiling(9000, and({ fact: "isee", lte: 9000 }, asks("town"))) },
      { projectId: "yes", rulesets: ceiling(9000) },
    ];
    expect(told(offers, { isee: 8000 })).toEqual(["yes eligible", "open undetermined", "no ineligible", "none no-ruleset-in-force"]);
    expect(told([], {})).toEqual([]);
  });
  it("of open ones the one with the fewest facts to ask", () => {
    const offers: ProjectOffer[] = [
      { projectId: "a", rulesets: ceiling(0, and(asks("enrolled"), asks("town"))) },
      { projectId: "b", rulesets: ceiling(0, and(asks("town"))) },
    ];
    expect(told(offers, {})).toEqual(["b undetermined", "a undetermined"]);
    expect(told(offers, { enrolled: true })).toEqual(["a undetermined", "b undetermined"]);
  });
  it("counts what is to be proven where proofs count", () => {
    const evidence = { isee: { anyOf: [{ document: "paper" }] }, enrolled: { anyOf: [{ document: "paper" }] } };
    const offers: ProjectOffer[] = [
      { projectId: "a", rulesets: ceiling(9000, { ...and({ fact: "isee", lte: 9000 }, asks("enrolled")), evidence }) },
      { projectId: "b", rulesets: ceiling(9000, { evidence }) },
    ];
    const row = { isee: 8000, enrolled: true };
    const given: Evidence[] = [{ fact: "isee", document: "paper", issuedOn: "2018-01-01" }];
    const order = (options: { readonly mode: "verified" | "declared"; readonly evidence?: readonly Evidence[] }) =>
      matchProjects(offers, row, { asOf: "2018-03-01", ...options }).map(({ projectId }) => projectId);
    expect(order({ mode: "verified" })).toEqual(["b", "a"]);
    expect(order({ mode: "verified", evidence: given })).toEqual(["b", "a"]);
    expect(order({ mode: "declared" })).toEqual(["a", "b"]);
  });
  it("ties go by the key of the project", () => {
    const offers = ["b", "a", "B"].map((projectId): ProjectOffer => ({ projectId, rulesets: ceiling(9000) }));
    expect(told(offers, { isee: 1 })).toEqual(["B eligible", "a eligible", "b eligible"]);
    const without = ["b", "a"].map((projectId): ProjectOffer => ({ projectId, rulesets: [] }));
    expect(told(without, {})).toEqual(["a no-ruleset-in-force", "b no-ruleset-in-force"]);
  });
  it("are decided under the rule in force on the day", () => {
    const versions = [
      ceiling(8000, { version: "2018", effective: { start: "2018-01-01", end: "2018-12-31" } }),
      ceiling(9000, { version: "2019", effective: { start: "2019-01-01" } }),
    ];
    const offers: ProjectOffer[] = [{ projectId: "p", rulesets: versions }];
    expect(["2017-12-31", "2018-12-31", "2019-01-01"].flatMap((day) => told(offers, { isee: 8500 }, day))).toEqual([
      "p no-ruleset-in-force",
      "p ineligible",
      "p eligible",
    ]);
    expect(told([{ projectId: "p", rulesets: versions[0] ?? [] }], {}, "2019-01-01")).toEqual(["p no-ruleset-in-force"]);
  });
  it("have the decision that each would have by itself", () => {
    const row = { birthDate: "1978" };
    const [match] = matchProjects([{ projectId: "p", rulesets: RULES }], row, { asOf: "2018-03-01" });
    expect(match).toEqual({ projectId: "p", status: "decided", decision: assessEligibility(RULES, row, { asOf: "2018-03-01" }) });
  });
  it("a project that is offered twice, and a day that is none, are the caller's bugs", () => {
    const offer = { projectId: "p", rulesets: ceiling(1) };
    expect(() => matchProjects([offer, offer], {}, { asOf: "2018-03-01" })).toThrow(RangeError);
    expect(() => matchProjects([offer], {}, { asOf: "2018-02-30" })).toThrow(RangeError);
  });
});
