import * as z from "zod";
import type { Money } from "./money.ts";

/** Checks unknown data for a {@link Money}: whole minor units within ±(2^53 − 1), three capital letters. */
export const moneySchema: z.ZodType<Money, Money> = /*@__PURE__*/ (() =>
  z.strictObject(
    {
      amountMinor: z.int(),
      currency: z.string().regex(/^[A-Z]{3}$/, "not a currency code of ISO 4217, such as EUR"),
    },
    { error: ({ code }) => (code === "unrecognized_keys" ? "money has an amountMinor and a currency, and no other field" : undefined) },
  ))();
