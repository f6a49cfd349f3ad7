import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * Italian legal forms, third sector and public bodies.
 *
 * @see D.lgs. 117/2017, article 4; sections of the RUNTS register
 */
export const LEGAL_FORM = {
  id: "legal-form",
  kind: "own",
  source: "D.lgs. 117/2017, article 4; sections of the RUNTS register",
  open: true,
  codes: [
    "odv",
    "aps",
    "philanthropic-body",
    "social-enterprise",
    "social-cooperative-a",
    "social-cooperative-b",
    "associative-network",
    "mutual-aid-society",
    "other-ets",
    "foundation",
    "association",
    "municipality",
    "province",
    "region",
    "municipal-consortium",
    "health-authority",
    "job-centre",
    "company",
    "other",
  ],
  missing: {},
  groups: {},
  maps: {
    runts: {
      odv: "a",
      aps: "b",
      "philanthropic-body": "c",
      "social-enterprise": "d",
      "social-cooperative-a": "d",
      "social-cooperative-b": "d",
      "associative-network": "e",
      "mutual-aid-society": "f",
      "other-ets": "g",
    },
    iatiOrgType: {
      odv: "22",
      aps: "22",
      "philanthropic-body": "60",
      "social-enterprise": "22",
      "social-cooperative-a": "22",
      "social-cooperative-b": "22",
      "associative-network": "22",
      "mutual-aid-society": "22",
      "other-ets": "22",
      foundation: "60",
      association: "22",
      municipality: "11",
      province: "11",
      region: "11",
      "municipal-consortium": "15",
      "health-authority": "15",
      "job-centre": "15",
      company: "70",
      other: "90",
    },
  },
} as const satisfies Codelist;

/** One code of {@link LEGAL_FORM}; own codes are written `x-…`. */
export type LegalForm = CodeOf<typeof LEGAL_FORM>;
