import * as z from "zod";
import { findJsonProblem, listSchema, namedSchema, strictRecord } from "../../record/index.ts";
import { classed } from "../../sensitivity/index.ts";
import { localizedTextSchema } from "../../text/index.ts";
import { calendarDateSchema } from "../../time/index.ts";
import type { Criterion } from "./criterion.ts";
import type { Facts, ScalarFact } from "./fact.ts";
import { EMPTY_RANGE, hasValues } from "./number-range.ts";
import type { ParameterEntry, Parameters } from "./parameter.ts";

/** Most facts of one set of declarations. */
const MAX_FACTS = 1000;

/** Checks unknown data for the name of a fact, a parameter or a criterion. */
export const nameSchema: z.ZodType<string, string> = /*@__PURE__*/ (() =>
  z
    .string()
    .regex(/^[a-z][A-Za-z0-9]{0,63}$/, {
      error: "a name is a small letter, then letters and digits, 64 at most",
      abort: true,
    })
    .refine((name) => name !== "missing" && !(name in Object.prototype), "this name is reserved"))();

const factBase = /*@__PURE__*/ (() => ({
  label: classed(localizedTextSchema, "public").optional(),
  mutable: classed(z.boolean(), "public").optional(),
}))();

const scalarFactSchemas = /*@__PURE__*/ (() =>
  [
    strictRecord({ type: classed(z.literal("boolean"), "public"), ...factBase }),
    strictRecord({
      type: classed(z.literal("number"), "public"),
      ...factBase,
      min: classed(z.number(), "public").optional(),
      max: classed(z.number(), "public").optional(),
      integer: classed(z.boolean(), "public").optional(),
      unit: classed(z.string().min(1).max(50), "public").optional(),
    }).refine(hasValues, EMPTY_RANGE),
    strictRecord({ type: classed(z.literal("date"), "public"), ...factBase }),
    strictRecord({ type: classed(z.literal("partial-date"), "public"), ...factBase }),
    strictRecord({
      type: classed(z.literal("code"), "public"),
      ...factBase,
      codes: classed(z.array(z.string().min(1).max(128)).min(1).max(10_000), "public").optional(),
      open: classed(z.boolean(), "public").optional(),
      list: classed(z.string().min(1).max(128), "public").optional(),
    }),
  ] as const)();

const scalarFactSchema: z.ZodType<ScalarFact> = /*@__PURE__*/ (() => z.discriminatedUnion("type", scalarFactSchemas))();

const listFactSchema = /*@__PURE__*/ (() =>
  strictRecord({
    type: classed(z.literal("list"), "public"),
    ...factBase,
    of: classed(namedSchema(nameSchema, scalarFactSchema, MAX_FACTS), "public"),
  }))();

/** Checks unknown data for declarations of {@link Facts}: at most 1,000. */
export const factsSchema: z.ZodType<Facts> = /*@__PURE__*/ (() =>
  namedSchema(nameSchema, z.discriminatedUnion("type", [...scalarFactSchemas, listFactSchema]), MAX_FACTS))();

/** Deepest nesting, most values and longest text of a criterion that is read as JSON. */
const CRITERION_BOUNDS = { depth: 100, nodes: 100_000, textLength: 4000 };

/**
 * Checks the outside of a criterion: an object of plain JSON within bounds. What it asks can only be checked against declared facts: that is `checkCriterion`, which the schemas of
 * rulesets and pathways call.
 */
export const criterionSchema: z.ZodType<Criterion> = /*@__PURE__*/ (() =>
  z.custom<Criterion>(
    (value) =>
      typeof value === "object" && value !== null && !Array.isArray(value) && findJsonProblem(value, CRITERION_BOUNDS) === undefined,
    { error: "a criterion is a plain JSON object, at most 32 nodes deep" },
  ))();

/** Checks the outside of tables of {@link Parameters}: what they hold, and that entries do not overlap, is found by `checkParameters`. */
export const parametersSchema: z.ZodType<Parameters, Parameters> = /*@__PURE__*/ (() => {
  const entry = strictRecord({
    from: classed(calendarDateSchema, "public"),
    to: classed(calendarDateSchema, "public").optional(),
    value: classed(
      z.union([z.number(), z.string().min(1).max(200), listSchema(z.string().min(1).max(200), 20_000)], {
        error: "a value is a number, a text, or a list of texts",
      }),
      "public",
    ),
    source: classed(z.string().min(1).max(1000), "public").optional(),
  }) satisfies z.ZodType<ParameterEntry>;
  return namedSchema(nameSchema, listSchema(entry, 1000), 1000);
})();
