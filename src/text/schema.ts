import * as z from "zod";
import type { LocalizedText } from "./localized-text.ts";

/** Half of a surrogate pair: such a string has no UTF-8 form and changes when it is stored. */
const HALF_CHARACTER = /\p{Surrogate}/u;

/** A text of 1 to `max` characters, without half characters and not blank. */
export function textSchema(max: number): z.ZodString {
  return z
    .string()
    .min(1)
    .max(max)
    .refine((text) => text.trim() !== "", { error: "text is blank", abort: true })
    .refine((text) => !HALF_CHARACTER.test(text), { error: "text holds half a character (a lone surrogate)" });
}

/** A name or label: up to 200 characters. */
export const shortTextSchema: z.ZodType<string, string> = /*@__PURE__*/ (() => textSchema(200))();

/** A description or reason: up to 4,000 characters. */
export const longTextSchema: z.ZodType<string, string> = /*@__PURE__*/ (() => textSchema(4000))();

/** Checks unknown data for a {@link LocalizedText}: at least one language, up to 4,000 characters each. */
export const localizedTextSchema: z.ZodType<LocalizedText, LocalizedText> = /*@__PURE__*/ (() =>
  z
    .record(z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, "not a language tag such as en or de-AT"), longTextSchema)
    .refine((text) => Object.keys(text).length > 0, "a text needs at least one language"))();
