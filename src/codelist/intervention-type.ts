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
} as const satisfies Codelist;

/** One code of {@link INTERVENTION_TYPE}; own codes are written `x-…`. */
export type InterventionType = CodeOf<typeof INTERVENTION_TYPE>;
