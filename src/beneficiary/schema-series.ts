import * as z from "zod";
import {
  codeSchema,
  EDUCATION_LEVEL,
  EVIDENCE_METHOD,
  HOUSEHOLD_RELATION,
  HOUSING_STATUS,
  JOB_SEEKER_REGISTRATION,
  LABOUR_STATUS,
  TRAINING_STATUS,
} from "../codelist/index.ts";
import { keySchema, listSchema, strictRecord } from "../record/index.ts";
import { classed } from "../sensitivity/index.ts";
import { calendarDateSchema, instantSchema, isInOrder, partialDateSchema, REVERSED } from "../time/index.ts";
import type { Household, HouseholdMember } from "./household.ts";
import type { Residence } from "./residence.ts";
import type { Situation } from "./situation.ts";

/**
 * Checks unknown data for a {@link Situation}.
 *
 * `housingStatus` is special: `shelter` may tell that a woman fled from violence. It is not safety-critical, as no code says where she is.
 */
export const situationSchema = /*@__PURE__*/ (() =>
  strictRecord({
    from: classed(calendarDateSchema, "pseudonymous"),
    observedOn: classed(calendarDateSchema, "pseudonymous"),
    recordedAt: classed(instantSchema, "pseudonymous").optional(),
    method: classed(codeSchema(EVIDENCE_METHOD), "pseudonymous").optional(),
    labourStatus: classed(codeSchema(LABOUR_STATUS), "pseudonymous").optional(),
    jobSeekerRegistration: classed(codeSchema(JOB_SEEKER_REGISTRATION), "pseudonymous").optional(),
    educationLevel: classed(codeSchema(EDUCATION_LEVEL), "pseudonymous").optional(),
    trainingStatus: classed(codeSchema(TRAINING_STATUS), "pseudonymous").optional(),
    housingStatus: classed(codeSchema(HOUSING_STATUS), "special").optional(),
  }) satisfies z.ZodType<Situation>)();

/** Checks unknown data for a {@link Residence}; it does not end before it begins. */
export const residenceSchema = /*@__PURE__*/ (() =>
  strictRecord({
    territoryId: classed(keySchema, "pseudonymous"),
    from: classed(calendarDateSchema, "pseudonymous"),
    to: classed(calendarDateSchema, "pseudonymous").optional(),
    recordedAt: classed(instantSchema, "pseudonymous").optional(),
  }).refine(isInOrder, REVERSED) satisfies z.ZodType<Residence>)();

/** Checks unknown data for a {@link HouseholdMember}. */
export const householdMemberSchema = /*@__PURE__*/ (() =>
  strictRecord({
    relation: classed(codeSchema(HOUSEHOLD_RELATION), "pseudonymous").optional(),
    birthDate: classed(partialDateSchema, "pseudonymous").optional(),
    incomeMinor: classed(z.int().min(0), "pseudonymous").optional(),
  }) satisfies z.ZodType<HouseholdMember>)();

/** Checks unknown data for a {@link Household}: at most 100 members; `complete` stands only beside `members`. */
export const householdSchema = /*@__PURE__*/ (() =>
  strictRecord({
    from: classed(calendarDateSchema, "pseudonymous"),
    observedOn: classed(calendarDateSchema, "pseudonymous"),
    recordedAt: classed(instantSchema, "pseudonymous").optional(),
    members: classed(listSchema(householdMemberSchema, 100), "pseudonymous").optional(),
    complete: classed(z.boolean(), "pseudonymous").optional(),
    iseeMinor: classed(z.int().min(0), "pseudonymous").optional(),
  }).refine(({ members, complete }) => complete === undefined || members !== undefined, {
    error: '"complete" without "members"',
    path: ["complete"],
  }) satisfies z.ZodType<Household>)();
