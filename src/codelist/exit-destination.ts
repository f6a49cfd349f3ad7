import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * Where the person went on leaving.
 *
 * @see welfare-core; mapped to the ESF+ immediate results
 */
export const EXIT_DESTINATION = {
  id: "exit-destination",
  kind: "own",
  source: "welfare-core; mapped to the ESF+ immediate results",
  open: true,
  codes: [
    "employment-permanent",
    "employment-fixed",
    "self-employment",
    "traineeship",
    "education",
    "training",
    "job-search",
    "volunteering",
    "care",
    "other-service",
    "moved",
    "deceased",
    "other",
    "unknown",
  ],
  missing: { unknown: "unknown" },
  groups: {
    employment: ["employment-permanent", "employment-fixed", "self-employment"],
    "education-or-training": ["education", "training", "traineeship"],
  },
} as const satisfies Codelist;

/** One code of {@link EXIT_DESTINATION}; own codes are written `x-…`. */
export type ExitDestination = CodeOf<typeof EXIT_DESTINATION>;
