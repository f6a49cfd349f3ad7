import * as z from "zod";
import { codeSchema, INDICATOR_LEVEL } from "../codelist/index.ts";
import { criterionSchema } from "../criteria/index.ts";
import { keySchema, listSchema, strictRecord } from "../record/index.ts";
import { sdgTargets } from "../sdg/index.ts";
import { classed } from "../sensitivity/index.ts";
import { localizedTextSchema, shortTextSchema } from "../text/index.ts";
import type {
  CountIndicator,
  IndicatorDefinition,
  MeanChangeIndicator,
  MeanIndicator,
  ProportionIndicator,
  SumIndicator,
} from "./indicator.ts";

/** Whether a fact of this name exists only the facts of a table can say: that is `checkIndicators`. */
const factNameSchema = /*@__PURE__*/ (() => z.string().regex(/^[a-z][A-Za-z0-9]{0,63}$/, { error: "not a fact name such as exitDate" }))();

const base = /*@__PURE__*/ (() => ({
  id: classed(keySchema, "public"),
  version: classed(keySchema, "public"),
  label: classed(localizedTextSchema, "public"),
  definition: classed(localizedTextSchema, "public").optional(),
  level: classed(codeSchema(INDICATOR_LEVEL), "public"),
  unit: classed(z.enum(["person", "participation", "service", "organization"]), "public"),
  population: classed(criterionSchema, "public").optional(),
  countedOn: classed(factNameSchema, "public").optional(),
  direction: classed(z.enum(["higher-is-better", "lower-is-better"]), "public").optional(),
  sdgTargets: classed(listSchema(z.enum(sdgTargets(), "not a target such as 8.5 or 5.c"), 200), "public").optional(),
  esf: classed(shortTextSchema, "public").optional(),
  source: classed(shortTextSchema, "public").optional(),
}))();

const countIndicatorSchema = /*@__PURE__*/ (() =>
  strictRecord({
    kind: classed(z.literal("count"), "public"),
    ...base,
    success: classed(criterionSchema, "public").optional(),
    reentry: classed(z.enum(["any", "first", "last"]), "public").optional(),
  }) satisfies z.ZodType<CountIndicator>)();

const proportionIndicatorSchema = /*@__PURE__*/ (() =>
  strictRecord({
    kind: classed(z.literal("proportion"), "public"),
    ...base,
    success: classed(criterionSchema, "public"),
    reentry: classed(z.enum(["any", "first", "last"]), "public").optional(),
  }) satisfies z.ZodType<ProportionIndicator>)();

const sumIndicatorSchema = /*@__PURE__*/ (() =>
  strictRecord({
    kind: classed(z.literal("sum"), "public"),
    ...base,
    of: classed(factNameSchema, "public"),
  }) satisfies z.ZodType<SumIndicator>)();

const meanIndicatorSchema = /*@__PURE__*/ (() =>
  strictRecord({
    kind: classed(z.literal("mean"), "public"),
    ...base,
    of: classed(factNameSchema, "public"),
    reentry: classed(z.enum(["first", "last"]), "public").optional(),
  }) satisfies z.ZodType<MeanIndicator>)();

const meanChangeIndicatorSchema = /*@__PURE__*/ (() =>
  strictRecord({
    kind: classed(z.literal("mean-change"), "public"),
    ...base,
    before: classed(factNameSchema, "public"),
    after: classed(factNameSchema, "public"),
    reentry: classed(z.enum(["first", "last"]), "public").optional(),
  }) satisfies z.ZodType<MeanChangeIndicator>)();

/**
 * Checks unknown data for an {@link IndicatorDefinition}. Of its criteria it checks the outside only: whether they and the names fit the facts of a table is for
 * `checkIndicators` to say.
 */
export const indicatorDefinitionSchema = /*@__PURE__*/ (() =>
  z.discriminatedUnion(
    "kind",
    [countIndicatorSchema, proportionIndicatorSchema, sumIndicatorSchema, meanIndicatorSchema, meanChangeIndicatorSchema],
    "kind is count, proportion, sum, mean or mean-change",
  ) satisfies z.ZodType<IndicatorDefinition>)();
