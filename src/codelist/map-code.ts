import { CODE_MAPS } from "./code-maps.ts";

/**
 * What a code is called in another standard.
 *
 * @param list - a list that has a counterpart elsewhere
 * @param standard - name of the other standard, as {@link CODE_MAPS} has it
 * @returns the codes there; none when the code has no counterpart
 *
 * @example
 * ```ts
 * mapCode(LABOUR_STATUS, "esf", "unemployed-never-worked") // => ["EECO02"]
 * mapCode(EXIT_DESTINATION, "esf", "moved") // => []
 * ```
 */
export function mapCode<const Id extends keyof typeof CODE_MAPS>(
  list: { readonly id: Id },
  standard: keyof (typeof CODE_MAPS)[Id] & string,
  code: string,
): readonly string[] {
  const maps: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>> = CODE_MAPS[list.id];
  const map = maps[standard];
  const mapped = map !== undefined && Object.hasOwn(map, code) ? map[code] : undefined;
  if (mapped === undefined) return [];
  return typeof mapped === "string" ? [mapped] : mapped;
}
