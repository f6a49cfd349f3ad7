import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * What a partner does in a project; one partner may hold several roles.
 *
 * @see welfare-core; mapped to IATI OrganisationRole
 */
export const PARTNER_ROLE = {
  id: "partner-role",
  kind: "own",
  source: "welfare-core; mapped to IATI OrganisationRole",
  open: true,
  codes: ["promoter", "funder", "intermediary", "implementer", "referrer", "network-lead", "host", "evaluator", "supporter"],
  missing: {},
  groups: {},
} as const satisfies Codelist;

/** One code of {@link PARTNER_ROLE}; own codes are written `x-…`. */
export type PartnerRole = CodeOf<typeof PARTNER_ROLE>;
