import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * What kind of body an organization is.
 *
 * Groups are this project's own: who answers to an electorate, who does not. Universities are counted as private because most are not authorities of a territory; a public one can be recorded as 15.
 *
 * @see IATI codelists 2.03 (CC BY 4.0), OrganisationType
 */
export const ORGANIZATION_TYPE = {
  id: "organization-type",
  kind: "standard",
  source: "IATI codelists 2.03 (CC BY 4.0), OrganisationType",
  open: false,
  codes: ["10", "11", "15", "21", "22", "23", "24", "30", "40", "60", "70", "71", "72", "73", "80", "90"],
  missing: {},
  groups: { public: ["10", "11", "15", "40"], private: ["21", "22", "23", "24", "60", "70", "71", "72", "73", "80", "90"], mixed: ["30"] },
} as const satisfies Codelist;

/** One code of {@link ORGANIZATION_TYPE}. */
export type OrganizationType = CodeOf<typeof ORGANIZATION_TYPE>;
