import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * What a participant gives back, always of her own will: never a condition of entering or staying.
 *
 * @see welfare-core; after the generative welfare of Fondazione Zancan
 */
export const CONTRIBUTION_TYPE = {
  id: "contribution-type",
  kind: "own",
  source: "welfare-core; after the generative welfare of Fondazione Zancan",
  open: true,
  codes: [
    "peer-mentoring",
    "mutual-help",
    "volunteering",
    "civic-participation",
    "testimony",
    "skill-sharing",
    "community-care",
    "job-creation",
    "other",
  ],
  missing: {},
  groups: {},
} as const satisfies Codelist;

/** One code of {@link CONTRIBUTION_TYPE}; own codes are written `x-…`. */
export type ContributionType = CodeOf<typeof CONTRIBUTION_TYPE>;
