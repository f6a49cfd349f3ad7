import type { SituationField } from "../../beneficiary/index.ts";
import {
  EDUCATION_LEVEL,
  HOUSING_STATUS,
  JOB_SEEKER_REGISTRATION,
  LABOUR_STATUS,
  TRAINING_STATUS,
  type Codelist,
} from "../../codelist/index.ts";

/** The code list of each field of a situation. */
export const SITUATION_LISTS = {
  labourStatus: LABOUR_STATUS,
  jobSeekerRegistration: JOB_SEEKER_REGISTRATION,
  educationLevel: EDUCATION_LEVEL,
  trainingStatus: TRAINING_STATUS,
  housingStatus: HOUSING_STATUS,
} as const satisfies Readonly<Record<SituationField, Codelist>>;
