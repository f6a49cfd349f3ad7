export { allocatePlaces, type Allocation, type Candidate } from "./allocate-places.ts";
export { assessAll, type AssessAllOptions } from "./assess-all.ts";
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
export { checkRulesets, type RulesetProblem } from "./check-rulesets.ts";
export { type CompiledRuleset, compileRuleset } from "./compile-ruleset.ts";
export { defineRuleset } from "./define-ruleset.ts";
export { type AcceptedDocument, type Evidence, type EvidenceRequirement, type EvidenceStanding, type EvidenceState } from "./evidence.ts";
export { evidenceStanding } from "./evidence-standing.ts";
export { type EligibilityLabels, explainDecision } from "./explain-decision.ts";
export { matchProjects, type ProjectMatch, type ProjectOffer } from "./match-projects.ts";
export { type Ruleset } from "./ruleset.ts";
export { type DatedRuleset, rulesetOn } from "./ruleset-on.ts";
export { rulesetSchema } from "./schema.ts";
