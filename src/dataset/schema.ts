import * as z from "zod";
import { beneficiarySchema, peerLinkSchema } from "../beneficiary/index.ts";
import { rulesetSchema } from "../eligibility/index.ts";
import { assessmentSchema, goalSchema, instrumentSchema, interventionSchema, serviceSessionSchema } from "../intervention/index.ts";
import { participationSchema } from "../participation/index.ts";
import { pathwayDefinitionSchema } from "../pathway/index.ts";
import {
  contextFactSchema,
  organizationSchema,
  practiceSchema,
  projectSchema,
  replicationSchema,
  territorySchema,
} from "../project/index.ts";
import { extensionsSchema, listSchema, strictRecord } from "../record/index.ts";
import { classed } from "../sensitivity/index.ts";
import { DATASET_VERSION, type Dataset } from "./dataset.ts";

/** Most definitions of one kind; records of people may be 100,000 of each. */
const MAX_DEFINITIONS = 1000;

/**
 * Checks unknown data for a {@link Dataset} in the present format. It looks at each record by itself: what does not fit between records is found by `checkDataset`.
 *
 * For stored documents use `readDataset`, which also bounds their size and brings older formats up to date.
 */
export const datasetSchema = /*@__PURE__*/ (() =>
  strictRecord({
    formatVersion: classed(z.literal(DATASET_VERSION), "public"),
    synthetic: classed(z.boolean(), "public").optional(),
    organizations: classed(listSchema(organizationSchema), "public").optional(),
    territories: classed(listSchema(territorySchema), "public").optional(),
    contextFacts: classed(listSchema(contextFactSchema), "public").optional(),
    projects: classed(listSchema(projectSchema, MAX_DEFINITIONS), "public"),
    practices: classed(listSchema(practiceSchema), "public").optional(),
    replications: classed(listSchema(replicationSchema), "public").optional(),
    pathways: classed(listSchema(pathwayDefinitionSchema, MAX_DEFINITIONS), "public"),
    rulesets: classed(listSchema(rulesetSchema, MAX_DEFINITIONS), "public").optional(),
    interventions: classed(listSchema(interventionSchema), "public").optional(),
    instruments: classed(listSchema(instrumentSchema, MAX_DEFINITIONS), "public").optional(),
    beneficiaries: classed(listSchema(beneficiarySchema), "safety-critical").optional(),
    participations: classed(listSchema(participationSchema), "special").optional(),
    sessions: classed(listSchema(serviceSessionSchema), "safety-critical").optional(),
    goals: classed(listSchema(goalSchema), "safety-critical").optional(),
    assessments: classed(listSchema(assessmentSchema), "safety-critical").optional(),
    peerLinks: classed(listSchema(peerLinkSchema), "pseudonymous").optional(),
    extensions: classed(extensionsSchema, "safety-critical").optional(),
  }) satisfies z.ZodType<Dataset>)();
