import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * Level of a territory.
 *
 * @see Eurostat NUTS and LAU; the social district is an Italian planning area without a NUTS code
 */
export const TERRITORY_LEVEL = {
  id: "territory-level",
  kind: "own",
  source: "Eurostat NUTS and LAU; the social district is an Italian planning area without a NUTS code",
  open: true,
  codes: ["country", "macro-region", "region", "province", "social-district", "municipality", "neighbourhood"],
  missing: {},
  groups: {},
} as const satisfies Codelist;

/** One code of {@link TERRITORY_LEVEL}; own codes are written `x-…`. */
export type TerritoryLevel = CodeOf<typeof TERRITORY_LEVEL>;
