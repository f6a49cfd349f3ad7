import * as z from "zod";
import { extensionsSchema, keySchema, MISSING_REASONS, strictRecord } from "../record/index.ts";
import { classed } from "../sensitivity/index.ts";
import { calendarDateSchema, instantSchema } from "../time/index.ts";
import { type Assessment, ASSESSMENT_MOMENTS, type AssessmentMoment } from "./assessment.ts";

type Answers = Assessment["answers"];

/** Most answers of one assessment: as many as an instrument may have items. */
const MAX_ANSWERS = 500;

/** Looked at before the record is read: that would pass over a key `__proto__` in silence, and name a wrong key in the path of its issue. */
function isAnswerSheet(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length <= MAX_ANSWERS && keys.every((key) => keySchema.safeParse(key).success);
}

const answersSchema = /*@__PURE__*/ (() =>
  z
    .custom<Answers>(isAnswerSheet, { error: `not a record of at most ${MAX_ANSWERS} answers by the ids of items`, abort: true })
    .pipe(z.record(keySchema, z.int().nullable()) as z.ZodType<Answers, Answers>))();

/** Checks unknown data for an {@link AssessmentMoment}. */
const momentSchema = /*@__PURE__*/ (() =>
  z.union([z.enum(ASSESSMENT_MOMENTS), z.string().regex(/^[A-Z][A-Za-z0-9]{0,63}$/, { abort: true })], {
    error: `not a moment: ${ASSESSMENT_MOMENTS.join(", ")}, or a moment of the project by its name, such as Midterm`,
  }) satisfies z.ZodType<AssessmentMoment>)();

/**
 * Checks unknown data for an {@link Assessment}: whole answers or null by item, at most 500; a reason why nothing was answered only where nothing was. Whether the
 * answers fit the instrument is told by `scoreAssessment`.
 *
 * `answers` and `instrumentId` are special: a scale may ask after health or violence, and its name tells so.
 */
export const assessmentSchema = /*@__PURE__*/ (() =>
  strictRecord({
    id: classed(keySchema, "pseudonymous"),
    participationId: classed(keySchema, "pseudonymous"),
    instrumentId: classed(keySchema, "special"),
    moment: classed(momentSchema, "pseudonymous"),
    on: classed(calendarDateSchema, "pseudonymous"),
    answers: classed(answersSchema, "special"),
    missing: classed(z.enum(MISSING_REASONS), "pseudonymous").optional(),
    recordedAt: classed(instantSchema, "pseudonymous").optional(),
    extensions: classed(extensionsSchema, "safety-critical").optional(),
  }).refine(({ answers, missing }) => missing === undefined || Object.values(answers).every((answer) => answer === null), {
    error: "a reason why nothing was answered, beside answers",
    path: ["missing"],
  }) satisfies z.ZodType<Assessment>)();
