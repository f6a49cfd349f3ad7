import * as z from "zod";
import { listSchema, strictRecord } from "../record/index.ts";
import { classed } from "../sensitivity/index.ts";
import { localizedTextSchema, shortTextSchema } from "../text/index.ts";
import { calendarDateSchema } from "../time/index.ts";
import { SDG_GOALS, type SdgCode } from "./code.ts";
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
    target: classed(oneOf(sdgTargets(), "target such as 11.3 or 5.c"), "public"),
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
    indicators: classed(listSchema(oneOf(sdgIndicators(), "global indicator such as 11.3.1"), 20), "public").optional(),
    rationale: classed(localizedTextSchema, "public"),
    evidence: classed(listSchema(sdgEvidenceSchema, 100), "public").optional(),
  }) satisfies z.ZodType<SdgLink>)();

/** Checks unknown data for an {@link SdgExclusion}. */
export const sdgExclusionSchema = /*@__PURE__*/ (() =>
  strictRecord({
    code: classed(oneOf([...SDG_GOALS, ...sdgTargets()], "goal or target such as 14 or 5.c"), "public"),
    reason: classed(localizedTextSchema, "public"),
  }) satisfies z.ZodType<SdgExclusion>)();

/** A code of a list. The sentence of an issue names a code of that list that may have been meant, and never what stood there, which may be anything. */
function oneOf<const Code extends SdgCode>(codes: readonly Code[], what: string): z.ZodEnum<{ [C in Code]: C }> {
  return z.enum(codes, {
    error: ({ input }) => {
      const read = typeof input === "string" ? parseSdgCode(input) : undefined;
      const near = read?.ok === true ? read.value : read?.error.nearest;
      return (codes as readonly (string | undefined)[]).includes(near) ? `not a ${what}; did you mean ${near}?` : `not a ${what}`;
    },
  });
}
