import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * Area of need, of a territory or of a person.
 *
 * @see HL7 SDOH Clinical Care category codes (CC0), subset
 */
export const NEED_CATEGORY = {
  id: "need-category",
  kind: "standard",
  source: "HL7 SDOH Clinical Care category codes (CC0), subset",
  open: true,
  codes: [
    "employment-status",
    "financial-insecurity",
    "material-hardship",
    "food-insecurity",
    "housing-instability",
    "homelessness",
    "transportation-insecurity",
    "educational-attainment",
    "social-connection",
    "intimate-partner-violence",
    "stress",
    "digital-literacy",
    "digital-access",
    "language-access",
    "protective-factor",
  ],
  missing: {},
  groups: {},
} as const satisfies Codelist;

/** One code of {@link NEED_CATEGORY}; own codes are written `x-…`. */
export type NeedCategory = CodeOf<typeof NEED_CATEGORY>;
