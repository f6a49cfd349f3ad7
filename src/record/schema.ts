import * as z from "zod";
import { nearestKnown } from "./nearest-known.ts";
import { findJsonProblem, type JsonBounds } from "./bounds.ts";
import { KEY } from "./is-key.ts";
import type { Extensions } from "./json-value.ts";

/** Checks unknown data for a key: 1 to 128 letters, digits, dots, colons, hyphens or underscores. */
export const keySchema: z.ZodType<string, string> = /*@__PURE__*/ (() =>
  z.string().regex(KEY, "not a key: letters, digits and . _ : -, 128 at most, a letter or digit first"))();

/** What a user's own fields may hold. */
const EXTENSION_BOUNDS: JsonBounds = { depth: 16, nodes: 1000, textLength: 10_000 };

/** Checks a record's {@link Extensions}: plain JSON, at most 16 deep and 1,000 values. */
export const extensionsSchema: z.ZodType<Extensions, Extensions> = /*@__PURE__*/ (() =>
  z
    .custom<Extensions>(
      (value) =>
        typeof value === "object" && value !== null && !Array.isArray(value) && findJsonProblem(value, EXTENSION_BOUNDS) === undefined,
      {
        error: "own fields are plain JSON, at most 16 deep and 1,000 values, without a key __proto__",
        abort: true,
      },
    )
    .pipe(z.record(z.string(), z.unknown()) as unknown as z.ZodType<Extensions, Extensions>))();

/** Most items of one list, unless its schema says less. */
const MAX_ITEMS = 100_000;

/**
 * A list whose length is looked at before its items are.
 *
 * @param item - what each item must be
 * @param max - most items accepted
 */
export function listSchema<T extends z.ZodType>(item: T, max: number = MAX_ITEMS) {
  const notTooLong = z.custom<z.output<T>[]>((value) => !Array.isArray(value) || value.length <= max, {
    error: `a list of more than ${max} items`,
    abort: true,
  });
  return notTooLong.pipe(z.array(item).max(max) as unknown as z.ZodType<z.output<T>[], z.output<T>[]>);
}

/**
 * A record by names that the user chooses. How many there are is looked at before they are, and a key `__proto__`, which zod passes over in silence, is refused.
 *
 * @param key - what each name must be
 * @param value - what each value must be
 * @param max - most names accepted
 */
export function namedSchema<T extends z.ZodType>(key: z.ZodType<string, string>, value: T, max: number) {
  type Named = Record<string, z.output<T>>;
  const isReadable = (record: unknown) =>
    typeof record !== "object" || record === null || (!Object.hasOwn(record, "__proto__") && Object.keys(record).length <= max);
  return z
    .custom<Named>(isReadable, { error: `more than ${max} names, or a name __proto__`, abort: true })
    .pipe(z.record(key, value) as unknown as z.ZodType<Named, Named>);
}

/** Unknown fields for which a known one is looked for; a record with more of them is of another kind. */
const MAX_GUESSES = 5;

/**
 * A record that accepts its own fields only. An unknown key is an issue; the message names the known key that was probably meant, and never the
 * unknown one, which may be anything.
 */
export function strictRecord<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== "unrecognized_keys") return undefined;
      const names = Object.keys(shape);
      const near = new Set(issue.keys.slice(0, MAX_GUESSES).map((key) => nearestKnown(key, names)));
      const meant = [...near].filter((name) => name !== undefined).map((name) => `"${name}"`);
      const question = meant.length === 0 ? "." : `; did you mean ${meant.join(", ")}?`;
      return `${issue.keys.length === 1 ? "unknown field" : `${issue.keys.length} unknown fields`}${question} Own fields belong in "extensions".`;
    },
  });
}
