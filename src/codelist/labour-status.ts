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
  maps: {
    ilo: {
      employee: "employed",
      "self-employed": "employed",
      "contributing-family": "employed",
      unemployed: "unemployed",
      "unemployed-never-worked": "unemployed",
      "inactive-education": "outside-labour-force",
      "inactive-care": "outside-labour-force",
      "inactive-retired": "outside-labour-force",
      "inactive-unable": "outside-labour-force",
      "inactive-other": "outside-labour-force",
    },
    esf: {
      employee: "EECO05",
      "self-employed": "EECO05",
      "contributing-family": "EECO05",
      unemployed: "EECO02",
      "unemployed-never-worked": "EECO02",
      "inactive-education": "EECO04",
      "inactive-care": "EECO04",
      "inactive-retired": "EECO04",
      "inactive-unable": "EECO04",
      "inactive-other": "EECO04",
    },
    spdci: {
      employee: "4",
      "self-employed": "6",
      "contributing-family": "8",
      unemployed: "2",
      "unemployed-never-worked": "2",
      "inactive-education": "2",
      "inactive-care": "2",
      "inactive-retired": "2",
      "inactive-unable": "2",
      "inactive-other": "2",
      unknown: "3",
    },
  },
} as const satisfies Codelist;

/** One code of {@link LABOUR_STATUS}. */
export type LabourStatus = CodeOf<typeof LABOUR_STATUS>;
