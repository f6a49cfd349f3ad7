export { findJsonProblem, type JsonBounds, type JsonProblem } from "./bounds.ts";
export { canonicalJson } from "./canonical-json.ts";
export { compareTexts } from "./compare-texts.ts";
export { contentHash, textHash } from "./content-hash.ts";
export { isKey } from "./is-key.ts";
export { type Extensions, type JsonValue } from "./json-value.ts";
export {
  type AssessmentId,
  type BeneficiaryId,
  type ContextFactId,
  type ContributionId,
  type EditionId,
  type EventId,
  type FundingLineId,
  type GoalId,
  type InstrumentId,
  type InterventionId,
  type NeedId,
  type OrganizationId,
  type ParticipationId,
  type PathwayId,
  type PeerLinkId,
  type PracticeId,
  type ProjectId,
  type ReplicationId,
  type RulesetId,
  type SessionId,
  type StakeholderId,
  type TerritoryId,
  type WorkerId,
} from "./key.ts";
export { MISSING_REASONS, type MissingReason } from "./missing-reason.ts";
export { nearestKnown } from "./nearest-known.ts";
export { extensionsSchema, keySchema, listSchema, namedSchema, strictRecord } from "./schema.ts";
