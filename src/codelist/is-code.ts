import type { Codelist, CodeOf } from "./codelist.ts";

const OWN_CODE = /^x-[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Whether a value is a code of a list; in an open list, also a user's own code `x-…` in kebab-case, up to 64 characters.
 *
 * @example
 * ```ts
 * isCode(LABOUR_STATUS, "unemployed") // => true
 * isCode(LABOUR_STATUS, "x-seasonal") // => false
 * isCode(INTERVENTION_TYPE, "x-theatre") // => true
 * ```
 */
export function isCode<const List extends Codelist>(list: List, value: unknown): value is CodeOf<List> {
  if (typeof value !== "string") return false;
  return list.codes.includes(value) || (list.open && value.length <= 64 && OWN_CODE.test(value));
}
