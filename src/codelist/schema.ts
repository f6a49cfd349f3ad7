import * as z from "zod";
import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * Checks unknown data for a code of a list.
 *
 * @param list - closed: one of its codes; open: also a user's own `x-…`
 */
export function codeSchema<const List extends Codelist>(list: List): z.ZodType<CodeOf<List>, CodeOf<List>> {
  const known = z.enum(list.codes as unknown as [string, ...string[]]);
  const schema = list.open
    ? z.union(
        [
          known,
          z
            .string()
            .max(64, { abort: true })
            .regex(/^x-[a-z0-9]+(-[a-z0-9]+)*$/, { abort: true }),
        ],
        { error: `not a code of ${list.id}, nor an own code x-…` },
      )
    : known;
  return schema;
}
