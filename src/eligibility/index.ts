export { allocatePlaces, type Allocation, type Candidate } from "./allocate-places.ts";
export { assessAll } from "./assess-all.ts";
export { type AssessOptions } from "./assess-options.ts";
export { assessEligibility } from "./assess-eligibility.ts";
export { type AssessedCriterion, type EligibilityDecision, type EligibilityOutcome, type MissingFact } from "./decision.ts";
export { defineRuleset } from "./define-ruleset.ts";
export { type EligibilityLabels, explainDecision } from "./explain-decision.ts";
export {
  type ChangesNeeded,
  changesNeeded,
  type ChangesNeededOptions,
  decisiveCriteria,
  type DecisiveCriteria,
  type DecisiveLeaf,
  type FactChange,
  type FactToAsk,
  missingFacts,
  type MissingFactsOptions,
  type NextChange,
  nextChangeOn,
  type QuestionEffort,
  type SettledCriterion,
  unmetSets,
  type UnmetSets,
} from "./reasons/index.ts";
export { type Ruleset } from "./ruleset.ts";
export { rulesetSchema } from "./schema.ts";
