import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * Work status in ILO terms, in more detail. "Inoccupata" may be unemployed-never-worked (searching) or inactive: it is asked, never inferred.
 *
 * @see ILO three-way split; Eurostat Labour Force Survey
 */
export const LABOUR_STATUS = {
  id: "labour-status",
  kind: "own",
  source: "ILO three-way split; Eurostat Labour Force Survey",
  open: false,
  codes: [
    "employee",
    "self-employed",
    "contributing-family",
    "unemployed",
    "unemployed-never-worked",
    "inactive-education",
    "inactive-care",
    "inactive-retired",
    "inactive-unable",
    "inactive-other",
    "unknown",
    "undisclosed",
    "not-asked",
  ],
  missing: { unknown: "unknown", undisclosed: "declined", "not-asked": "not-asked" },
  groups: {
    employed: ["employee", "self-employed", "contributing-family"],
    unemployed: ["unemployed", "unemployed-never-worked"],
    inactive: ["inactive-education", "inactive-care", "inactive-retired", "inactive-unable", "inactive-other"],
  },
} as const satisfies Codelist;

/** One code of {@link LABOUR_STATUS}. */
export type LabourStatus = CodeOf<typeof LABOUR_STATUS>;
