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
export {
  DECISION_RECORD_VERSION,
  type DecidedBy,
  type DecisionRecord,
  type DecisionRefusal,
  type RecordedItem,
  type RecordedScalar,
  type RecordedValue,
  type ReplayRefusal,
} from "./decision-record.ts";
export { defineRuleset } from "./define-ruleset.ts";
export { type AcceptedDocument, type Evidence, type EvidenceRequirement, type EvidenceStanding, type EvidenceState } from "./evidence.ts";
export { evidenceStanding } from "./evidence-standing.ts";
export { type AskingReason, type EligibilityLabels, type ListSentence } from "./eligibility-labels.ts";
export { explainDecision } from "./explain-decision.ts";
export { matchProjects, type ProjectMatch, type ProjectOffer } from "./match-projects.ts";
export { decisionRecord, type DecisionRecordOptions } from "./record-decision.ts";
export { replayDecision } from "./replay-decision.ts";
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
export { type DatedRuleset, rulesetOn } from "./ruleset-on.ts";
export { decisionRecordSchema, evidenceSchema } from "./schema-record.ts";
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
