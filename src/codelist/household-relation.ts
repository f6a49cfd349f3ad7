import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * Who a member of the household is to the person.
 *
 * @see welfare-core
 */
export const HOUSEHOLD_RELATION = {
  id: "household-relation",
  kind: "own",
  source: "welfare-core",
  open: true,
  codes: ["partner", "child", "parent", "sibling", "other-relative", "not-related"],
  missing: {},
  groups: {},
} as const satisfies Codelist;

/** One code of {@link HOUSEHOLD_RELATION}; own codes are written `x-…`. */
export type HouseholdRelation = CodeOf<typeof HOUSEHOLD_RELATION>;
