import * as z from "zod";
import { strictRecord } from "../../record/index.ts";
import { classed } from "../../sensitivity/index.ts";
import type { MeanIndicator, MedianIndicator, RateIndicator, RatioOfSumsIndicator, SumIndicator } from "./indicator-amounts.ts";
import { base, chosenRow, factNameSchema } from "./schema-base.ts";

/** Checks unknown data for a {@link SumIndicator}. */
export const sumIndicatorSchema = /*@__PURE__*/ (() =>
  strictRecord({
    kind: classed(z.literal("sum"), "public"),
    ...base,
    of: classed(factNameSchema, "public"),
  }) satisfies z.ZodType<SumIndicator>)();

/** Checks unknown data for a {@link MeanIndicator}. */
export const meanIndicatorSchema = /*@__PURE__*/ (() =>
  strictRecord({
    kind: classed(z.literal("mean"), "public"),
    ...base,
    of: classed(factNameSchema, "public"),
    reentry: chosenRow,
  }) satisfies z.ZodType<MeanIndicator>)();

/** Checks unknown data for a {@link MedianIndicator}. */
export const medianIndicatorSchema = /*@__PURE__*/ (() =>
  strictRecord({
    kind: classed(z.literal("median"), "public"),
    ...base,
    of: classed(factNameSchema, "public"),
    reentry: chosenRow,
  }) satisfies z.ZodType<MedianIndicator>)();

/** Checks unknown data for a {@link RateIndicator}. */
export const rateIndicatorSchema = /*@__PURE__*/ (() =>
  strictRecord({
    kind: classed(z.literal("rate"), "public"),
    ...base,
    events: classed(factNameSchema, "public"),
    exposure: classed(factNameSchema, "public"),
  }) satisfies z.ZodType<RateIndicator>)();

/** Checks unknown data for a {@link RatioOfSumsIndicator}. */
export const ratioOfSumsIndicatorSchema = /*@__PURE__*/ (() =>
  strictRecord({
    kind: classed(z.literal("ratio-of-sums"), "public"),
    ...base,
    of: classed(factNameSchema, "public"),
    per: classed(factNameSchema, "public"),
  }) satisfies z.ZodType<RatioOfSumsIndicator>)();
