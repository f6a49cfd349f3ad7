import * as z from "zod";
import { extensionsSchema, keySchema, listSchema, strictRecord } from "../record/index.ts";
import { classed } from "../sensitivity/index.ts";
import { localizedTextSchema, shortTextSchema } from "../text/index.ts";
import type { Instrument, InstrumentItem, MissingRule } from "./instrument.ts";

/** Furthest from zero that an answer may lie: sums stay exact. */
const FURTHEST = 1_000_000;
const answerBound = () => classed(z.int().min(-FURTHEST).max(FURTHEST), "public");

/** Checks unknown data for an {@link InstrumentItem}. */
export const instrumentItemSchema = /*@__PURE__*/ (() =>
  strictRecord({
    id: classed(keySchema, "public"),
    reversed: classed(z.boolean(), "public").optional(),
  }) satisfies z.ZodType<InstrumentItem>)();

/** Checks unknown data for a {@link MissingRule}; `prorate` lets at least one answer be missing. */
export const missingRuleSchema = /*@__PURE__*/ (() =>
  z.discriminatedUnion("kind", [
    strictRecord({ kind: classed(z.literal("none"), "public") }),
    strictRecord({ kind: classed(z.literal("prorate"), "public"), maxMissing: classed(z.int().min(1), "public") }),
  ]) satisfies z.ZodType<MissingRule>)();

/**
 * Checks unknown data for an {@link Instrument}: 1 to 500 items with ids of their own, `min` below `max`, fewer answers that may be missing than items, a fact name
 * that a criterion can use.
 *
 * It says nothing of a person, so it is public; the user's own fields are internal.
 */
export const instrumentSchema = /*@__PURE__*/ (() =>
  strictRecord({
    id: classed(keySchema, "public"),
    version: classed(shortTextSchema, "public"),
    name: classed(localizedTextSchema, "public"),
    factName: classed(
      z
        .string()
        .regex(/^[a-z][A-Za-z0-9]{0,63}$/, { error: "not a fact name such as selfEsteem", abort: true })
        .refine((name) => name !== "missing" && !Object.hasOwn(Object.prototype, name), "a reserved name"),
      "public",
    ),
    items: classed(
      listSchema(instrumentItemSchema, 500)
        .refine((items) => items.length > 0, "an instrument needs at least one item")
        .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, "two items have the same id"),
      "public",
    ),
    min: answerBound(),
    max: answerBound(),
    scoring: classed(z.enum(["sum", "mean"]), "public"),
    missingRule: classed(missingRuleSchema, "public"),
    direction: classed(z.enum(["higher-is-better", "lower-is-better"]), "public"),
    source: classed(shortTextSchema, "public"),
    licence: classed(shortTextSchema, "public").optional(),
    extensions: classed(extensionsSchema, "internal").optional(),
  })
    .refine(({ min, max }) => min < max, { error: "the lowest answer is not below the highest", path: ["max"] })
    .refine(({ missingRule, items }) => missingRule.kind === "none" || missingRule.maxMissing < items.length, {
      error: "all answers may be missing",
      path: ["missingRule", "maxMissing"],
    }) satisfies z.ZodType<Instrument>)();
