import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * What kind of help it is.
 *
 * @see welfare-core; mapped to SPDCI BenefitType
 */
export const INTERVENTION_TYPE = {
  id: "intervention-type",
  kind: "own",
  source: "welfare-core; mapped to SPDCI BenefitType",
  open: true,
  codes: [
    "assessment",
    "orientation",
    "skills-balance",
    "counselling",
    "coaching",
    "motivational-support",
    "group-empowerment",
    "peer-support",
    "mentoring",
    "psychological-support",
    "anti-violence-support",
    "language-course",
    "digital-literacy",
    "financial-education",
    "vocational-training",
    "traineeship",
    "job-search-support",
    "business-support",
    "childcare",
    "legal-advice",
    "housing-support",
    "material-aid",
    "cash-support",
    "voucher",
    "community-activity",
    "case-management",
    "follow-up",
    "other",
  ],
  missing: {},
  groups: { sensitive: ["psychological-support", "anti-violence-support"] },
  maps: {
    spdci: {
      "language-course": "4",
      "digital-literacy": "4",
      "financial-education": "4",
      "vocational-training": "4",
      traineeship: "5",
      "job-search-support": "5",
      childcare: "3",
      "material-aid": "3",
      "cash-support": "1",
      voucher: "2",
    },
  },
} as const satisfies Codelist;

/** One code of {@link INTERVENTION_TYPE}; own codes are written `x-…`. */
export type InterventionType = CodeOf<typeof INTERVENTION_TYPE>;
