import * as z from "zod";
import { criterionSchema } from "../../criteria/index.ts";
import { strictRecord } from "../../record/index.ts";
import { classed } from "../../sensitivity/index.ts";
import type { CountIndicator, ProportionIndicator } from "./indicator-counts.ts";
import { base } from "./schema-base.ts";

/** Checks unknown data for a {@link CountIndicator}. */
export const countIndicatorSchema = /*@__PURE__*/ (() =>
  strictRecord({
    kind: classed(z.literal("count"), "public"),
    ...base,
    success: classed(criterionSchema, "public").optional(),
    reentry: classed(z.enum(["any", "first", "last"]), "public").optional(),
  }) satisfies z.ZodType<CountIndicator>)();

/** Checks unknown data for a {@link ProportionIndicator}. */
export const proportionIndicatorSchema = /*@__PURE__*/ (() =>
  strictRecord({
    kind: classed(z.literal("proportion"), "public"),
    ...base,
    success: classed(criterionSchema, "public"),
    reentry: classed(z.enum(["any", "first", "last"]), "public").optional(),
  }) satisfies z.ZodType<ProportionIndicator>)();
