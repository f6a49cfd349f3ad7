import fc from "fast-check";
import type { AssessOptions, Evidence, EvidenceRequirement, FactsRow, Rule, Ruleset } from "welfare-core";
import { knownRow } from "../criteria/row-arbitraries.ts";
import { rule, typed, type PlainRule } from "../criteria/rule-arbitraries.ts";
import { asOfDay, WORLD_FACTS, worldDay } from "../criteria/world.ts";

const names = Object.keys(WORLD_FACTS);
const DOCUMENTS = ["paper", "card", "letter"] as const;

const requirement: fc.Arbitrary<EvidenceRequirement> = fc.record({
  anyOf: fc.array(
    fc.record(
      { document: fc.constantFrom(...DOCUMENTS), validFor: fc.constantFrom("P6M", "P1M", "P1D", "P1Y", "P9999Y") },
      { requiredKeys: ["document"] },
    ),
    { minLength: 1, maxLength: 3 },
  ),
});

/** What was handed in: mostly for the facts of the world, by documents that a rule may accept, some of them with days that cannot be read. */
const evidence: fc.Arbitrary<readonly Evidence[]> = fc.array(
  fc.record(
    {
      fact: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: fc.constant("shoeSize") }),
      document: fc.constantFrom(...DOCUMENTS, "other"),
      issuedOn: fc.oneof({ weight: 9, arbitrary: worldDay }, { weight: 1, arbitrary: fc.constantFrom("2018-02-30", "", "2018") }),
      validUntil: fc.oneof({ weight: 9, arbitrary: worldDay }, { weight: 1, arbitrary: fc.constantFrom("soon", "2200-12-31") }),
      verifiedBy: fc.constant("w-01"),
    },
    { requiredKeys: ["fact", "document", "issuedOn"] },
  ),
  { maxLength: 8 },
);

/** A question that someone may put to the library. */
export interface Asked {
  readonly ruleset: Ruleset;
  readonly row: FactsRow;
  readonly options: AssessOptions & { readonly evidence: readonly Evidence[] };
}

/** A ruleset over the whole language whose facts have to be proven or not, with rows and documents of every kind. */
export const asked: fc.Arbitrary<Asked> = fc
  .record({
    rule,
    requirements: fc.dictionary(fc.constantFrom(...names), requirement, { maxKeys: 6 }),
    effective: fc.constantFrom(undefined, undefined, { start: "2018-01-01" }, { start: "2000-01-01", end: "2018-12-31" }),
    row: knownRow,
    missing: fc.dictionary(fc.constantFrom(...names), fc.constantFrom("declined", "not-asked", "lost", "no reason")),
    asOf: asOfDay,
    evidence,
    mode: fc.constantFrom("declared", "verified"),
  })
  .map(({ rule: plain, requirements, effective, row, missing, asOf, evidence: given, mode }) => ({
    ruleset: rulesetOf(plain, { evidence: requirements, ...(effective === undefined ? {} : { effective }) }),
    row: { ...row, missing } as FactsRow,
    options: { asOf, evidence: given, mode },
  }));

function rulesetOf(plain: PlainRule, more: Partial<Ruleset>): Ruleset {
  // A ruleset is plain JSON: no −0.
  const { facts, parameters, criteria, criterion } = JSON.parse(JSON.stringify(typed(plain))) as Required<Rule>;
  return { id: "world", version: "1", facts, parameters, criteria, criterion, ...more };
}
