import * as z from "zod";
import { criterionSchema } from "../../criteria/index.ts";
import { listSchema, strictRecord } from "../../record/index.ts";
import { classed } from "../../sensitivity/index.ts";
import type { DifferenceOfMeansIndicator, DifferenceOfProportionsIndicator, TimeToOutcomeIndicator } from "./indicator-comparisons.ts";
import { base, chosenRow, factNameSchema } from "./schema-base.ts";

/** Checks unknown data for a {@link DifferenceOfMeansIndicator}. */
export const differenceOfMeansIndicatorSchema = /*@__PURE__*/ (() =>
  strictRecord({
    kind: classed(z.literal("difference-of-means"), "public"),
    ...base,
    group: classed(criterionSchema, "public"),
    of: classed(factNameSchema, "public"),
    reentry: chosenRow,
  }) satisfies z.ZodType<DifferenceOfMeansIndicator>)();

/** Checks unknown data for a {@link DifferenceOfProportionsIndicator}. */
export const differenceOfProportionsIndicatorSchema = /*@__PURE__*/ (() =>
  strictRecord({
    kind: classed(z.literal("difference-of-proportions"), "public"),
    ...base,
    group: classed(criterionSchema, "public"),
    success: classed(criterionSchema, "public"),
    reentry: chosenRow,
  }) satisfies z.ZodType<DifferenceOfProportionsIndicator>)();

/** Checks unknown data for a {@link TimeToOutcomeIndicator}. */
export const timeToOutcomeIndicatorSchema = /*@__PURE__*/ (() =>
  strictRecord({
    kind: classed(z.literal("time-to-outcome"), "public"),
    ...base,
    from: classed(factNameSchema, "public"),
    to: classed(factNameSchema, "public"),
    competing: classed(listSchema(factNameSchema, 20), "public").optional(),
    withinDays: classed(z.int().min(0).max(100_000), "public").optional(),
    reentry: chosenRow,
  }) satisfies z.ZodType<TimeToOutcomeIndicator>)();
