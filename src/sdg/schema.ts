import * as z from "zod";
import { listSchema, strictRecord } from "../record/index.ts";
import { classed } from "../sensitivity/index.ts";
import { localizedTextSchema, shortTextSchema } from "../text/index.ts";
import { calendarDateSchema } from "../time/index.ts";
import { SDG_GOALS } from "./code.ts";
import { SDG_CONTRIBUTIONS, SDG_POLARITIES, SDG_STRENGTHS, type SdgEvidence, type SdgExclusion, type SdgLink } from "./link.ts";
import { sdgIndicators, sdgTargets } from "./related-codes.ts";
import { parseSdgCode } from "./parse-sdg-code.ts";

/** Checks unknown data for an {@link SdgEvidence}. */
export const sdgEvidenceSchema = /*@__PURE__*/ (() =>
  strictRecord({
    source: classed(shortTextSchema, "public"),
    url: classed(
      z
        .string()
        .max(2000)
        .regex(/^https?:\/\/[^\s/]\S*$/, "not an address that begins with https://"),
      "public",
    ).optional(),
    on: classed(calendarDateSchema, "public").optional(),
  }) satisfies z.ZodType<SdgEvidence>)();

/** Checks unknown data for an {@link SdgLink}: codes exactly as they are written, a share above 0 and up to 100 with at most two decimals. */
export const sdgLinkSchema = /*@__PURE__*/ (() =>
  strictRecord({
    target: classed(z.enum(sdgTargets(), { error: notA("target such as 11.3 or 5.c") }), "public"),
    contribution: classed(z.enum(SDG_CONTRIBUTIONS), "public"),
    polarity: classed(z.enum(SDG_POLARITIES), "public"),
    strength: classed(z.enum(SDG_STRENGTHS), "public"),
    sharePercent: classed(
      z
        .number()
        .gt(0)
        .max(100)
        .refine((share) => Number(share.toFixed(2)) === share, "a share has at most two decimals"),
      "public",
    ).optional(),
    indicators: classed(listSchema(z.enum(sdgIndicators(), { error: notA("global indicator such as 11.3.1") }), 20), "public").optional(),
    rationale: classed(localizedTextSchema, "public"),
    evidence: classed(listSchema(sdgEvidenceSchema, 100), "public").optional(),
  }) satisfies z.ZodType<SdgLink>)();

/** Checks unknown data for an {@link SdgExclusion}. */
export const sdgExclusionSchema = /*@__PURE__*/ (() =>
  strictRecord({
    code: classed(z.enum([...SDG_GOALS, ...sdgTargets()], { error: notA("goal or target such as 14 or 5.c") }), "public"),
    reason: classed(localizedTextSchema, "public"),
  }) satisfies z.ZodType<SdgExclusion>)();

/** The sentence of an issue: it names a code that may have been meant, and never what stood there, which may be anything. */
function notA(what: string): (issue: { readonly input?: unknown }) => string {
  return ({ input }) => {
    const read = typeof input === "string" ? parseSdgCode(input) : undefined;
    const near = read === undefined ? undefined : read.ok ? read.value : read.error.nearest;
    return near === undefined ? `not a ${what}` : `not a ${what}; did you mean ${near}?`;
  };
}
