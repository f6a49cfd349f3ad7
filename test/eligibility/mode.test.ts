import { expect, it } from "vitest";
import {
  assessAll,
  assessEligibility,
  changesNeeded,
  compileRuleset,
  decisionRecord,
  decisiveCriteria,
  matchProjects,
  missingFacts,
  nextChangeOn,
  unmetSets,
  type AssessMode,
  type Ruleset,
} from "welfare-core";

const rules: Ruleset = { id: "means", version: "1", facts: { isee: { type: "number" } }, criterion: { fact: "isee", lte: 9000 } };
const row = { isee: 8000 };

const ASKED: Readonly<Record<string, (options: { readonly asOf: string; readonly mode: AssessMode }) => unknown>> = {
  assessEligibility: (options) => assessEligibility(rules, row, options),
  compileRuleset: (options) => compileRuleset(rules, options),
  assessAll: ({ mode }) => assessAll(rules, { asOf: "2018-03-01", facts: rules.facts, rows: [], issues: [] }, { mode }),
  matchProjects: (options) => matchProjects([], row, options),
  decisionRecord: (options) => decisionRecord(rules, row, options),
  decisiveCriteria: (options) => decisiveCriteria(rules, row, options),
  missingFacts: (options) => missingFacts(rules, row, options),
  unmetSets: (options) => unmetSets(rules, row, options),
  changesNeeded: (options) => changesNeeded(rules, row, options),
  nextChangeOn: (options) => nextChangeOn(rules, row, options),
};

it.each(Object.entries(ASKED))("%s refuses a mode that is none, and never takes it for the one or the other", (_, ask) => {
  for (const mode of ["Verified", "proofs", "", null] as unknown as readonly AssessMode[]) {
    expect(() => ask({ asOf: "2018-03-01", mode })).toThrow(new RangeError("mode must be declared or verified"));
  }
  for (const mode of ["declared", "verified"] as const) expect(() => ask({ asOf: "2018-03-01", mode })).not.toThrow();
});
