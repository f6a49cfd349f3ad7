import * as z from "zod";
import { strictRecord } from "../record/index.ts";
import { classed } from "../sensitivity/index.ts";
import { localizedTextSchema } from "../text/index.ts";
import type { SdgLink } from "./link.ts";

/** Checks unknown data for an {@link SdgLink}. */
export const sdgLinkSchema = /*@__PURE__*/ (() =>
  strictRecord({
    target: classed(z.string().regex(/^([1-9]|1[0-7])\.(\d{1,2}|[a-d])$/, "not a target such as 11.3 or 5.c"), "public"),
    rationale: classed(localizedTextSchema, "public"),
  }) satisfies z.ZodType<SdgLink>)();
