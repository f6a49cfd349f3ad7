import fc from "fast-check";
import { expect, it } from "vitest";
import {
  addDuration,
  assessEligibility,
  evaluateCriterion,
  evidenceStanding,
  isCalendarDate,
  type AcceptedDocument,
  type Evidence,
  type FactsRow,
} from "welfare-core";
import { runs } from "../runs.ts";
import { asked, type Asked } from "./ruleset-arbitraries.ts";

/** Whether a document proves a fact on a day, from the words of the rule alone. */
function proves(one: Evidence, accepted: AcceptedDocument, day: string): boolean {
  if (one.document !== accepted.document || !isCalendarDate(one.issuedOn)) return false;
  if (one.validUntil !== undefined && !isCalendarDate(one.validUntil)) return false;
  const granted = accepted.validFor === undefined || accepted.validFor === "P9999Y" ? "2200-12-31" : endOf(one.issuedOn, accepted.validFor);
  return one.issuedOn <= day && day <= granted && day <= (one.validUntil ?? "2200-12-31");
}

const endOf = (issuedOn: string, validFor: string) => addDuration(issuedOn, validFor).date;

/** The facts that have to be proven and are. */
function provenFacts({ ruleset, options }: Asked): ReadonlySet<string> {
  const proven = Object.entries(ruleset.evidence ?? {}).filter(([fact, requirement]) =>
    options.evidence.some((one) => one.fact === fact && requirement?.anyOf.some((accepted) => proves(one, accepted, options.asOf))),
  );
  return new Set(proven.map(([fact]) => fact));
}

const both = (question: Asked) => {
  const { ruleset, row, options } = question;
  const declared = assessEligibility(ruleset, row, { ...options, mode: "declared" });
  const verified = assessEligibility(ruleset, row, { ...options, mode: "verified" });
  return { declared, verified };
};

it("what proofs decide for good, declarations decide, too", () => {
  fc.assert(
    fc.property(asked, (question) => {
      const { declared, verified } = both(question);
      if (verified.outcome !== "undetermined") expect(declared.outcome).toBe(verified.outcome);
    }),
    runs(1000),
  );
});

it("a fact is proven exactly from its day of issue to the end of its time", () => {
  fc.assert(
    fc.property(asked, (question) => {
      const proven = provenFacts(question);
      for (const fact of Object.keys(question.ruleset.evidence ?? {})) {
        const { state } = evidenceStanding(question.ruleset, fact, question.options);
        expect([fact, state === "valid"]).toEqual([fact, proven.has(fact)]);
      }
    }),
    runs(1000),
  );
});

it("a decision on proofs is a decision on the row without what is not proven", () => {
  fc.assert(
    fc.property(asked, (question) => {
      const { ruleset, row, options } = question;
      const proven = provenFacts(question);
      const required = Object.keys(ruleset.evidence ?? {});
      const less = Object.fromEntries(Object.entries(row).filter(([name]) => !required.includes(name) || proven.has(name))) as FactsRow;
      const { facts, parameters, criteria, criterion } = ruleset;
      const outcome = evaluateCriterion(criterion, less, { facts, parameters, criteria, asOf: options.asOf });
      expect(both(question).verified.outcome).toBe(outcome === "true" ? "eligible" : outcome === "false" ? "ineligible" : "undetermined");
    }),
    runs(1000),
  );
});

it("once all that is to be proven is proven, both decisions agree", () => {
  fc.assert(
    fc.property(asked, ({ ruleset, row, options }) => {
      const { declared } = both({ ruleset, row, options });
      const documents = declared.toProve.map(({ fact, accepted }) => {
        const [first] = accepted;
        return { fact, document: first?.document ?? "", issuedOn: options.asOf };
      });
      const proven = both({ ruleset, row, options: { ...options, evidence: [...options.evidence, ...documents] } });
      expect(proven.verified.outcome).toBe(declared.outcome);
      expect(proven.declared.toProve).toEqual([]);
    }),
    runs(1000),
  );
});

it("the order of the documents never matters", () => {
  fc.assert(
    fc.property(asked, ({ ruleset, row, options }) => {
      const reversed = { ...options, evidence: [...options.evidence].reverse() };
      expect(assessEligibility(ruleset, row, reversed)).toEqual(assessEligibility(ruleset, row, options));
    }),
    runs(300),
  );
});
