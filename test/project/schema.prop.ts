import {
  contextFactSchema,
  datedNameSchema,
  editionSchema,
  fundingLineSchema,
  needSchema,
  organizationSchema,
  partnerSchema,
  pinnedPathwaySchema,
  pinnedRulesetSchema,
  policyAreaShareSchema,
  practiceAssessmentSchema,
  practiceSchema,
  projectMomentSchema,
  projectSchema,
  replicationSchema,
  stakeholderSchema,
  territoryCodeSchema,
  territoryMemberSchema,
  territorySchema,
} from "welfare-core";
import { describeModel } from "../schema-laws.ts";
import {
  contextFact,
  datedName,
  edition,
  fundingLine,
  need,
  organization,
  partner,
  pinnedPathway,
  pinnedRuleset,
  policyAreaShare,
  practice,
  practiceAssessment,
  project,
  projectMoment,
  replication,
  stakeholder,
  territory,
  territoryCode,
  territoryMember,
} from "./arbitraries.ts";

describeModel("an organization", organizationSchema, organization);
describeModel("a partner", partnerSchema, partner);
describeModel("a stakeholder", stakeholderSchema, stakeholder);
describeModel("a funding line", fundingLineSchema, fundingLine);
describeModel("a dated name", datedNameSchema, datedName);
describeModel("a member of a territory", territoryMemberSchema, territoryMember);
describeModel("a code of a territory", territoryCodeSchema, territoryCode);
describeModel("a territory", territorySchema, territory);
describeModel("a context fact", contextFactSchema, contextFact);
describeModel("a need", needSchema, need);
describeModel("a share of a policy area", policyAreaShareSchema, policyAreaShare);
describeModel("an edition", editionSchema, edition);
describeModel("a pinned pathway", pinnedPathwaySchema, pinnedPathway);
describeModel("a pinned ruleset", pinnedRulesetSchema, pinnedRuleset);
describeModel("a moment of a project", projectMomentSchema, projectMoment);
describeModel("a project", projectSchema, project);
describeModel("a judgement of a practice", practiceAssessmentSchema, practiceAssessment);
describeModel("a practice", practiceSchema, practice);
describeModel("a replication", replicationSchema, replication);
