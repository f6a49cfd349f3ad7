export { assessAll } from "./assess-all.ts";
export { type AssessOptions } from "./assess-options.ts";
export { assessEligibility } from "./assess-eligibility.ts";
export { type AssessedCriterion, type EligibilityDecision, type EligibilityOutcome, type MissingFact } from "./decision.ts";
export { defineRuleset } from "./define-ruleset.ts";
export { type EligibilityLabels, explainDecision } from "./explain-decision.ts";
export { type Ruleset } from "./ruleset.ts";
export { rulesetSchema } from "./schema.ts";
export {
  allocatePlaces,
  drawNumber,
  explainAllocation,
  type JudgedPlaceRules,
  nextInLine,
  type OpenFact,
  type PlaceAllocation,
  type PlaceCandidate,
  type PlacedReason,
  type PlaceLabels,
  type PlacePriority,
  type PlaceQuotas,
  type PlaceRules,
  type PlacesResult,
  type PlainPlaceRules,
  type PriorityPoints,
  type QuotaCount,
  type QuotaReport,
  type QuotasOver,
  type TieBreak,
  type TieDecision,
  type WaitingReason,
} from "./places/index.ts";
