export { allocatePlaces } from "./allocate-places.ts";
export {
  type PlaceAllocation,
  type PlacedReason,
  type PlacesResult,
  type QuotaCount,
  type QuotaReport,
  type WaitingReason,
} from "./allocation.ts";
export { type PlaceCandidate } from "./candidate.ts";
export { drawNumber } from "./draw-number.ts";
export { explainAllocation, type PlaceLabels } from "./explain-allocation.ts";
export { nextInLine } from "./next-in-line.ts";
export { type OpenFact } from "./open-facts.ts";
export { type PlaceQuotas, type QuotasOver } from "./place-quotas.ts";
export {
  type JudgedPlaceRules,
  type PlacePriority,
  type PlaceRules,
  type PlainPlaceRules,
  type PriorityPoints,
  type TieBreak,
} from "./place-rules.ts";
export { type TieDecision } from "./tie-break.ts";
