import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * Where a person lives, by how safe the home is.
 *
 * @see welfare-core; mapped to the ETHOS Light categories of FEANTSA
 */
export const HOUSING_STATUS = {
  id: "housing-status",
  kind: "own",
  source: "welfare-core; mapped to the ETHOS Light categories of FEANTSA",
  open: false,
  codes: [
    "secure",
    "at-risk",
    "with-others",
    "unfit",
    "institution",
    "shelter",
    "emergency",
    "roofless",
    "unknown",
    "undisclosed",
    "not-asked",
  ],
  missing: { unknown: "unknown", undisclosed: "declined", "not-asked": "not-asked" },
  groups: { homeless: ["with-others", "unfit", "institution", "shelter", "emergency", "roofless"] },
} as const satisfies Codelist;

/** One code of {@link HOUSING_STATUS}. */
export type HousingStatus = CodeOf<typeof HOUSING_STATUS>;
