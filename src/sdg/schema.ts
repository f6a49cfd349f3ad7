import * as z from "zod";
import { strictRecord } from "../record/index.ts";
import { classed } from "../sensitivity/index.ts";
import { localizedTextSchema } from "../text/index.ts";
import type { SdgExclusion, SdgLink } from "./link.ts";

/** Checks unknown data for an {@link SdgLink}. */
export const sdgLinkSchema = /*@__PURE__*/ (() =>
  strictRecord({
    target: classed(z.string().regex(/^([1-9]|1[0-7])\.(\d{1,2}|[a-d])$/, "not a target such as 11.3 or 5.c"), "public"),
    rationale: classed(localizedTextSchema, "public"),
  }) satisfies z.ZodType<SdgLink>)();

/** Checks unknown data for an {@link SdgExclusion}. */
export const sdgExclusionSchema = /*@__PURE__*/ (() =>
  strictRecord({
    code: classed(z.string().regex(/^([1-9]|1[0-7])(\.(\d{1,2}|[a-d]))?$/, "not a goal or target such as 11, 11.3 or 5.c"), "public"),
    reason: classed(localizedTextSchema, "public"),
  }) satisfies z.ZodType<SdgExclusion>)();
