import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * Whose money it is. The groups tell the sector: public, philanthropic, third-sector, in-kind, market, other.
 *
 * @see welfare-core; mapped to IATI OrganisationType
 */
export const FUNDING_SOURCE_TYPE = {
  id: "funding-source-type",
  kind: "own",
  source: "welfare-core; mapped to IATI OrganisationType",
  open: false,
  codes: [
    "public-eu",
    "public-national",
    "public-regional",
    "public-local",
    "philanthropic-foundation",
    "bank-foundation",
    "community-foundation",
    "corporate-giving",
    "individual-giving",
    "own-resources",
    "volunteer-time",
    "in-kind",
    "fees",
    "social-finance",
    "other",
  ],
  missing: {},
  groups: {
    public: ["public-eu", "public-national", "public-regional", "public-local"],
    philanthropic: ["philanthropic-foundation", "bank-foundation", "community-foundation", "corporate-giving", "individual-giving"],
    "third-sector": ["own-resources"],
    "in-kind": ["volunteer-time", "in-kind"],
    market: ["fees", "social-finance"],
    other: ["other"],
  },
} as const satisfies Codelist;

/** One code of {@link FUNDING_SOURCE_TYPE}. */
export type FundingSourceType = CodeOf<typeof FUNDING_SOURCE_TYPE>;
