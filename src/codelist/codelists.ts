import { ANSWER } from "./answer.ts";
import { ATTENDANCE_STATUS } from "./attendance-status.ts";
import { COMMUNITY_ROLE } from "./community-role.ts";
import { CONSENT_PURPOSE } from "./consent-purpose.ts";
import { CONSENT_STATUS } from "./consent-status.ts";
import { CONTRIBUTION_TYPE } from "./contribution-type.ts";
import { EDUCATION_LEVEL } from "./education-level.ts";
import { EVIDENCE_METHOD } from "./evidence-method.ts";
import { EXIT_DESTINATION } from "./exit-destination.ts";
import { FUNDING_RELATION } from "./funding-relation.ts";
import { FUNDING_SOURCE_TYPE } from "./funding-source-type.ts";
import { FUNDING_STAGE } from "./funding-stage.ts";
import { GENDER } from "./gender.ts";
import { GOAL_SETTER } from "./goal-setter.ts";
import { GOAL_STATUS } from "./goal-status.ts";
import { HOUSEHOLD_RELATION } from "./household-relation.ts";
import { HOUSING_STATUS } from "./housing-status.ts";
import { INDICATOR_LEVEL } from "./indicator-level.ts";
import { INTERVENTION_TYPE } from "./intervention-type.ts";
import { JOB_SEEKER_REGISTRATION } from "./job-seeker-registration.ts";
import { LABOUR_STATUS } from "./labour-status.ts";
import { LAWFUL_BASIS } from "./lawful-basis.ts";
import { LEGAL_FORM } from "./legal-form.ts";
import { NEED_CATEGORY } from "./need-category.ts";
import { ORGANIZATION_TYPE } from "./organization-type.ts";
import { PARTNER_ROLE } from "./partner-role.ts";
import { POLICY_AREA } from "./policy-area.ts";
import { PRACTICE_CRITERION } from "./practice-criterion.ts";
import { PRACTICE_STATUS } from "./practice-status.ts";
import { PROJECT_STATUS } from "./project-status.ts";
import { REFERRAL_SOURCE } from "./referral-source.ts";
import { REPLICATION_TYPE } from "./replication-type.ts";
import { TERRITORY_LEVEL } from "./territory-level.ts";
import { TRAINING_STATUS } from "./training-status.ts";

/** Every list that the models use, by its id. */
export const CODELISTS = {
  "organization-type": ORGANIZATION_TYPE,
  "legal-form": LEGAL_FORM,
  "project-status": PROJECT_STATUS,
  "partner-role": PARTNER_ROLE,
  "funding-source-type": FUNDING_SOURCE_TYPE,
  "funding-relation": FUNDING_RELATION,
  "funding-stage": FUNDING_STAGE,
  "territory-level": TERRITORY_LEVEL,
  "community-role": COMMUNITY_ROLE,
  "policy-area": POLICY_AREA,
  "need-category": NEED_CATEGORY,
  "evidence-method": EVIDENCE_METHOD,
  "practice-criterion": PRACTICE_CRITERION,
  "practice-status": PRACTICE_STATUS,
  "replication-type": REPLICATION_TYPE,
  gender: GENDER,
  "labour-status": LABOUR_STATUS,
  "job-seeker-registration": JOB_SEEKER_REGISTRATION,
  "isced-2011": EDUCATION_LEVEL,
  "training-status": TRAINING_STATUS,
  "housing-status": HOUSING_STATUS,
  answer: ANSWER,
  "household-relation": HOUSEHOLD_RELATION,
  "referral-source": REFERRAL_SOURCE,
  "exit-destination": EXIT_DESTINATION,
  "intervention-type": INTERVENTION_TYPE,
  "contribution-type": CONTRIBUTION_TYPE,
  "attendance-status": ATTENDANCE_STATUS,
  "goal-setter": GOAL_SETTER,
  "goal-status": GOAL_STATUS,
  "lawful-basis": LAWFUL_BASIS,
  "consent-status": CONSENT_STATUS,
  "consent-purpose": CONSENT_PURPOSE,
  "indicator-level": INDICATOR_LEVEL,
} as const;

/** Id of one list. */
export type CodelistId = keyof typeof CODELISTS;
