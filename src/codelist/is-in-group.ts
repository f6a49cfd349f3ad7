import type { Codelist } from "./codelist.ts";

/**
 * Whether a code belongs to a group of its list. A user's own code belongs to none.
 *
 * @param list - the list
 * @param group - name of one of its groups
 *
 * @example
 * ```ts
 * isInGroup(LABOUR_STATUS, "unemployed", "unemployed-never-worked") // => true
 * ```
 */
export function isInGroup<const List extends Codelist>(list: List, group: keyof List["groups"] & string, code: string): boolean {
  return list.groups[group]?.includes(code) ?? false;
}
