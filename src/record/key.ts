/*
 * Keys are opaque strings without personal data. Each model has its own flavour: a plain string is accepted, the key of another model is not.
 */

/** Key of a project. */
export type ProjectId = string & { readonly __kind?: "projectId" };
/** Key of an edition of a project. */
export type EditionId = string & { readonly __kind?: "editionId" };
/** Key of an organization. */
export type OrganizationId = string & { readonly __kind?: "organizationId" };
/** Key of a territory; for a municipality usually its official code. */
export type TerritoryId = string & { readonly __kind?: "territoryId" };
/** Key of a stakeholder. */
export type StakeholderId = string & { readonly __kind?: "stakeholderId" };
/** Key of a need of a territory. */
export type NeedId = string & { readonly __kind?: "needId" };
/** Key of a context fact. */
export type ContextFactId = string & { readonly __kind?: "contextFactId" };
/** Key of a funding line. */
export type FundingLineId = string & { readonly __kind?: "fundingLineId" };
/** Key of a practice. */
export type PracticeId = string & { readonly __kind?: "practiceId" };
/** Key of a replication of a practice. */
export type ReplicationId = string & { readonly __kind?: "replicationId" };
/** Pseudonymous key of a beneficiary: it tells nothing about the person to anyone who does not hold the list of identities. */
export type BeneficiaryId = string & { readonly __kind?: "beneficiaryId" };
/** Pseudonymous key of a person of the staff. */
export type WorkerId = string & { readonly __kind?: "workerId" };
/** Key of a contribution given back. */
export type ContributionId = string & { readonly __kind?: "contributionId" };
/** Key of a link between peers. */
export type PeerLinkId = string & { readonly __kind?: "peerLinkId" };
/** Key of an intervention. */
export type InterventionId = string & { readonly __kind?: "interventionId" };
/** Key of a service session. */
export type SessionId = string & { readonly __kind?: "sessionId" };
/** Key of a goal. */
export type GoalId = string & { readonly __kind?: "goalId" };
/** Key of an instrument. */
export type InstrumentId = string & { readonly __kind?: "instrumentId" };
/** Key of an assessment. */
export type AssessmentId = string & { readonly __kind?: "assessmentId" };
/** Key of a participation: one beneficiary in one project. */
export type ParticipationId = string & { readonly __kind?: "participationId" };
/** Key of a ruleset. */
export type RulesetId = string & { readonly __kind?: "rulesetId" };
/** Key of a pathway definition. */
export type PathwayId = string & { readonly __kind?: "pathwayId" };
/** Key of an event in a log. */
export type EventId = string & { readonly __kind?: "eventId" };
