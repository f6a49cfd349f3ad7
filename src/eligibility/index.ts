export { allocatePlaces, type Allocation, type Candidate } from "./allocate-places.ts";
export { assessAll } from "./assess-all.ts";
export { type AssessMode, type AssessOptions } from "./assess-options.ts";
export { assessEligibility } from "./assess-eligibility.ts";
export {
  type AskedFact,
  type AssessedCriterion,
  type DecisionIssue,
  type EligibilityDecision,
  type EligibilityOutcome,
  type FactToProve,
  type MissingFact,
} from "./decision.ts";
export { defineRuleset } from "./define-ruleset.ts";
export { type AcceptedDocument, type Evidence, type EvidenceRequirement, type EvidenceStanding, type EvidenceState } from "./evidence.ts";
export { evidenceStanding } from "./evidence-standing.ts";
export { type EligibilityLabels, explainDecision } from "./explain-decision.ts";
export { type Ruleset } from "./ruleset.ts";
export { rulesetSchema } from "./schema.ts";
