import type * as z from "zod";
import { codeSchema, REFERRAL_SOURCE } from "../codelist/index.ts";
import { pathwayLogSchema } from "../pathway/index.ts";
import { extensionsSchema, keySchema, strictRecord } from "../record/index.ts";
import { classed } from "../sensitivity/index.ts";
import { calendarDateSchema, instantSchema } from "../time/index.ts";
import type { Participation, Referral } from "./participation.ts";

/** Checks unknown data for a {@link Referral}. The source is special: a health service or an anti-violence centre tells something of the person. */
export const referralSchema = /*@__PURE__*/ (() =>
  strictRecord({
    on: classed(calendarDateSchema, "pseudonymous"),
    source: classed(codeSchema(REFERRAL_SOURCE), "special"),
    organizationId: classed(keySchema, "special").optional(),
    recordedAt: classed(instantSchema, "pseudonymous").optional(),
  }))() satisfies z.ZodType<Referral>;

/**
 * Checks unknown data for a {@link Participation}.
 *
 * `log` is special: events may tell why she left, or what help she got. `extensions` is safety-critical, because nobody knows what users keep there.
 */
export const participationSchema = /*@__PURE__*/ (() =>
  strictRecord({
    id: classed(keySchema, "pseudonymous"),
    beneficiaryId: classed(keySchema, "pseudonymous"),
    projectId: classed(keySchema, "pseudonymous"),
    editionId: classed(keySchema, "pseudonymous").optional(),
    referral: classed(referralSchema, "special").optional(),
    log: classed(pathwayLogSchema, "special"),
    extensions: classed(extensionsSchema, "safety-critical").optional(),
  }))() satisfies z.ZodType<Participation>;
