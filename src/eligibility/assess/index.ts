export { assessAll, type AssessAllOptions } from "./assess-all.ts";
export { assessEligibility } from "./assess-eligibility.ts";
export { type AssessMode, type AssessOptions, requireMode } from "./assess-options.ts";
export { type CompiledRuleset, compileRuleset } from "./compile-ruleset.ts";
export {
  type AskedFact,
  type AssessedCriterion,
  type DecisionIssue,
  type EligibilityDecision,
  type EligibilityOutcome,
  type FactToProve,
  type MissingFact,
} from "./decision.ts";
export { eligibilityOutcome } from "./eligibility-outcome.ts";
export { matchProjects, type ProjectMatch, type ProjectOffer } from "./match-projects.ts";
export { type PreparedRuleset, prepareRuleset } from "./prepared-ruleset.ts";
export { type Question, questionOf } from "./question.ts";
