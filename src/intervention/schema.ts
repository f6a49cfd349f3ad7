import * as z from "zod";
import { codeSchema, INTERVENTION_TYPE } from "../codelist/index.ts";
import { extensionsSchema, keySchema, listSchema, strictRecord } from "../record/index.ts";
import { sdgLinkSchema } from "../sdg/index.ts";
import { classed } from "../sensitivity/index.ts";
import { localizedTextSchema } from "../text/index.ts";
import { periodSchema } from "../time/index.ts";
import type { Dosage, Intervention } from "./intervention.ts";

/** Checks unknown data for a {@link Dosage}: 1 to 10,000 sessions, 1 to 1,000,000 minutes. */
export const dosageSchema = /*@__PURE__*/ (() =>
  strictRecord({
    sessions: classed(z.int().min(1).max(10_000), "public").optional(),
    minutes: classed(z.int().min(1).max(1_000_000), "public").optional(),
  }) satisfies z.ZodType<Dosage>)();

/**
 * Checks unknown data for an {@link Intervention}.
 *
 * What a project offers is public. `type` alone is special: it is copied beside a person's key wherever services are counted, and there it may say that
 * someone gets psychological or anti-violence support.
 */
export const interventionSchema = /*@__PURE__*/ (() =>
  strictRecord({
    id: classed(keySchema, "public"),
    projectId: classed(keySchema, "public"),
    type: classed(codeSchema(INTERVENTION_TYPE), "special"),
    name: classed(localizedTextSchema, "public"),
    organizationId: classed(keySchema, "public").optional(),
    period: classed(periodSchema, "public").optional(),
    dosage: classed(dosageSchema, "public").optional(),
    required: classed(z.boolean(), "public").optional(),
    track: classed(keySchema, "public").optional(),
    sdgLinks: classed(listSchema(sdgLinkSchema, 200), "public").optional(),
    extensions: classed(extensionsSchema, "internal").optional(),
  }) satisfies z.ZodType<Intervention>)();
