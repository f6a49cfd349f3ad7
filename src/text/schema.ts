import * as z from "zod";
import type { LocalizedText } from "./localized-text.ts";
import { MOST_CHARACTERS, WHOLE_CHARACTERS } from "./long-text.ts";

/** A text of 1 to `max` characters, without half characters and not blank. */
function textSchema(max: number): z.ZodString {
  return z
    .string()
    .min(1, { abort: true })
    .max(max)
    .regex(/\S/, { error: "text is blank", abort: true })
    .regex(WHOLE_CHARACTERS, { error: "text holds half a character (a lone surrogate)" });
}

/** A name or label: up to 200 characters. */
export const shortTextSchema: z.ZodType<string, string> = /*@__PURE__*/ (() => textSchema(200))();

/** A description or reason: up to 4,000 characters. */
export const longTextSchema: z.ZodType<string, string> = /*@__PURE__*/ (() => textSchema(MOST_CHARACTERS))();

/** Most languages of one text. */
const MAX_LANGUAGES = 100;

/** Whether there are few enough languages to look at. A key `__proto__` is refused here, because a record of zod passes it over in silence. */
function isReadable(text: unknown): boolean {
  return typeof text !== "object" || text === null || (!Object.hasOwn(text, "__proto__") && Object.keys(text).length <= MAX_LANGUAGES);
}

/** Checks unknown data for a {@link LocalizedText}: 1 to 100 languages, up to 4,000 characters each. */
export const localizedTextSchema: z.ZodType<LocalizedText, LocalizedText> = /*@__PURE__*/ (() =>
  z
    .custom<LocalizedText>(isReadable, { error: `a text in more than ${MAX_LANGUAGES} languages, or with a key __proto__`, abort: true })
    .pipe(
      z
        .record(z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, "not a language tag such as en or de-AT"), longTextSchema)
        .refine((text) => Object.keys(text).length > 0, "a text needs at least one language"),
    ))();
