export { contextFactsOf, type NeedEvidence } from "./context-facts-of.ts";
export { editionOn } from "./edition-on.ts";
export { type CashLine, type FundingLine, type InKindLine } from "./funding.ts";
export { type FundingLeverage, fundingLeverage, type LeverageQuestion, type LeverageRefusal } from "./funding-leverage.ts";
export { type FundingSelection, fundingSourceGroup, type FundingSourceGroup, type FundingTotals, fundingTotals } from "./funding-totals.ts";
export { type ProjectMoment } from "./moment.ts";
export { type ContextFact, type Need } from "./need.ts";
export { type Organization } from "./organization.ts";
export { organizationSector, type Sector } from "./organization-sector.ts";
export { type Partner } from "./partner.ts";
export { type Partnership, partnershipOf, partnersOn, partnersWithRole } from "./partnership.ts";
export { type PolicyAreaShare } from "./policy-area.ts";
export { type PolicyAreaFinding, policyAreaFindings } from "./policy-area-findings.ts";
export { type Practice, type PracticeAssessment, type Replication } from "./practice.ts";
export { type Edition, type PinnedPathway, type PinnedRuleset, type Project } from "./project.ts";
export { type ReplicationNode, type ReplicationTree, replicationTree } from "./replication-tree.ts";
export {
  editionSchema,
  pinnedPathwaySchema,
  pinnedRulesetSchema,
  policyAreaShareSchema,
  projectMomentSchema,
  projectSchema,
} from "./schema.ts";
export { fundingLineSchema, organizationSchema, partnerSchema, stakeholderSchema } from "./schema-partner.ts";
export { practiceAssessmentSchema, practiceSchema, replicationSchema } from "./schema-practice.ts";
export {
  contextFactSchema,
  datedNameSchema,
  needSchema,
  territoryCodeSchema,
  territoryMemberSchema,
  territorySchema,
} from "./schema-territory.ts";
export { type Stakeholder } from "./stakeholder.ts";
export { type DatedName, type Territory, type TerritoryCode, type TerritoryMember } from "./territory.ts";
export { isWithinOn, membersOn, territoryNameOn } from "./territory-on.ts";
