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
} as const satisfies Codelist;

/** One code of {@link LEGAL_FORM}; own codes are written `x-…`. */
export type LegalForm = CodeOf<typeof LEGAL_FORM>;
