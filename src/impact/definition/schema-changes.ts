import * as z from "zod";
import { criterionSchema } from "../../criteria/index.ts";
import { strictRecord } from "../../record/index.ts";
import { classed } from "../../sensitivity/index.ts";
import { shortTextSchema } from "../../text/index.ts";
import type {
  ChangeShareIndicator,
  EffectSizeIndicator,
  MeanChangeIndicator,
  ReliableChangeIndicator,
  ScaleReliability,
} from "./indicator-changes.ts";
import { base, chosenRow, factNameSchema, falls, isRecord } from "./schema-base.ts";

const norm = /*@__PURE__*/ (() => strictRecord({ mean: classed(z.number(), "public"), sd: classed(z.number().min(0), "public") }))();

const scaleReliabilitySchema = /*@__PURE__*/ (() =>
  strictRecord({
    sd: classed(z.number().positive(), "public"),
    reliability: classed(z.number().min(0).max(1), "public"),
    clinical: classed(norm, "public").optional(),
    normative: classed(norm, "public").optional(),
    source: classed(shortTextSchema, "public"),
  }).refine(({ clinical, normative }) => (clinical === undefined) === (normative === undefined), {
    error: "a scale has both norms, clinical and normative, or none",
    when: isRecord,
  }) satisfies z.ZodType<ScaleReliability>)();

/** Whether people who need no help score better than those who do, as far as the norms are there to say. */
function agreesWithNorms({ direction = "higher-is-better", scale }: Partial<ReliableChangeIndicator>): boolean {
  const [clinical, normative] = [scale?.clinical?.mean, scale?.normative?.mean];
  return direction === "lower-is-better" ? !falls(normative, clinical) : !falls(clinical, normative);
}

/** Checks unknown data for a {@link MeanChangeIndicator}. */
export const meanChangeIndicatorSchema = /*@__PURE__*/ (() =>
  strictRecord({
    kind: classed(z.literal("mean-change"), "public"),
    ...base,
    before: classed(factNameSchema, "public"),
    after: classed(factNameSchema, "public"),
    reentry: chosenRow,
  }) satisfies z.ZodType<MeanChangeIndicator>)();

/** Checks unknown data for a {@link ChangeShareIndicator}. */
export const changeShareIndicatorSchema = /*@__PURE__*/ (() =>
  strictRecord({
    kind: classed(z.literal("change-share"), "public"),
    ...base,
    before: classed(criterionSchema, "public"),
    after: classed(criterionSchema, "public"),
    reentry: chosenRow,
  }) satisfies z.ZodType<ChangeShareIndicator>)();

/** Checks unknown data for a {@link ReliableChangeIndicator}. */
export const reliableChangeIndicatorSchema = /*@__PURE__*/ (() =>
  strictRecord({
    kind: classed(z.literal("reliable-change"), "public"),
    ...base,
    before: classed(factNameSchema, "public"),
    after: classed(factNameSchema, "public"),
    scale: classed(scaleReliabilitySchema, "public"),
    reentry: chosenRow,
  }).refine(agreesWithNorms, {
    path: ["direction"],
    error:
      "the norms point the other way: people who need no help (normative) score higher where higher is better (default), lower where lower is",
    when: isRecord,
  }) satisfies z.ZodType<ReliableChangeIndicator>)();

/** Checks unknown data for a {@link EffectSizeIndicator}. */
export const effectSizeIndicatorSchema = /*@__PURE__*/ (() =>
  strictRecord({
    kind: classed(z.literal("effect-size"), "public"),
    ...base,
    before: classed(factNameSchema, "public"),
    after: classed(factNameSchema, "public"),
    measure: classed(z.enum(["g-av", "g-rm", "g-z"]), "public"),
    reentry: chosenRow,
  }) satisfies z.ZodType<EffectSizeIndicator>)();
