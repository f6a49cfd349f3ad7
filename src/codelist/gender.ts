import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * Gender as the person reports it.
 *
 * @see ESF+ Annex I; FHIR R4 administrative-gender; ISO/IEC 5218
 */
export const GENDER = {
  id: "gender",
  kind: "own",
  source: "ESF+ Annex I; FHIR R4 administrative-gender; ISO/IEC 5218",
  open: false,
  codes: ["female", "male", "non-binary", "undisclosed", "not-asked"],
  missing: { undisclosed: "declined", "not-asked": "not-asked" },
  groups: {},
  maps: {
    esf: { female: "female", male: "male", "non-binary": "non-binary" },
    fhir: { female: "female", male: "male", "non-binary": "other", undisclosed: "unknown" },
    spdci: { female: "female", male: "male", "non-binary": "other", undisclosed: "unknown" },
    iso5218: { female: "2", male: "1", undisclosed: "0" },
  },
} as const satisfies Codelist;

/** One code of {@link GENDER}. */
export type Gender = CodeOf<typeof GENDER>;
