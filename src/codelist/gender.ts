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
} as const satisfies Codelist;

/** One code of {@link GENDER}. */
export type Gender = CodeOf<typeof GENDER>;
