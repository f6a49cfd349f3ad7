import * as z from "zod";
import { keySchema, listSchema, strictRecord } from "../../record/index.ts";
import { classed } from "../../sensitivity/index.ts";
import { shortTextSchema } from "../../text/index.ts";
import type { SocialInput, SocialOutcome, SocialReturnInput, SourcedValue } from "./social-return-input.ts";

const coefficient = /*@__PURE__*/ (() => {
  const number = classed(z.number(), "public");
  return classed(
    strictRecord({
      value: number,
      low: number.optional(),
      high: number.optional(),
      source: classed(shortTextSchema, "public").optional(),
    }) satisfies z.ZodType<SourcedValue>,
    "public",
  );
})();

const socialInputSchema = /*@__PURE__*/ (() =>
  strictRecord({ id: classed(keySchema, "public"), amountMinor: coefficient }) satisfies z.ZodType<SocialInput>)();

const socialOutcomeSchema = /*@__PURE__*/ (() =>
  strictRecord({
    id: classed(keySchema, "public"),
    quantity: coefficient,
    proxyMinor: coefficient,
    deadweight: coefficient,
    displacement: coefficient,
    attribution: coefficient,
    dropOff: coefficient,
    years: coefficient,
  }) satisfies z.ZodType<SocialOutcome>)();

/**
 * Checks unknown data for a {@link SocialReturnInput}: that everything is there and of its type. Whether a coefficient has a source and lies where it may is for `socialReturn` to say, which tells it of all
 * coefficients at once.
 */
export const socialReturnInputSchema = /*@__PURE__*/ (() =>
  strictRecord({
    currency: classed(z.string().regex(/^[A-Z]{3}$/, "not a currency code of ISO 4217, such as EUR"), "public"),
    inputs: classed(listSchema(socialInputSchema, 1000), "public"),
    outcomes: classed(listSchema(socialOutcomeSchema, 1000), "public"),
    discountRate: coefficient,
    firstPeriodDiscounted: classed(z.boolean(), "public").optional(),
  }) satisfies z.ZodType<SocialReturnInput>)();
