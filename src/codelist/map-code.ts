import type { Codelist } from "./codelist.ts";

/**
 * What a code is called in another standard.
 *
 * @param list - the list
 * @param standard - name of one of its maps
 * @returns the codes there; none when the code has no counterpart
 *
 * @example
 * ```ts
 * mapCode(LABOUR_STATUS, "esf", "unemployed-never-worked") // => ["EECO02"]
 * mapCode(EXIT_DESTINATION, "esf", "moved") // => []
 * ```
 */
export function mapCode<const List extends Codelist>(list: List, standard: keyof List["maps"] & string, code: string): readonly string[] {
  const map = list.maps[standard];
  const mapped = map !== undefined && Object.hasOwn(map, code) ? map[code] : undefined;
  if (mapped === undefined) return [];
  return typeof mapped === "string" ? [mapped] : mapped;
}
