import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * How a sum relates to public money.
 *
 * @see welfare-core
 */
export const FUNDING_RELATION = {
  id: "funding-relation",
  kind: "own",
  source: "welfare-core",
  open: false,
  codes: ["additional", "complementary", "co-funding", "substitutive", "independent"],
  missing: {},
  groups: {},
} as const satisfies Codelist;

/** One code of {@link FUNDING_RELATION}. */
export type FundingRelation = CodeOf<typeof FUNDING_RELATION>;
