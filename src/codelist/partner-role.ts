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
  maps: {
    iatiRole: {
      promoter: ["2", "4"],
      funder: ["1"],
      intermediary: ["3"],
      implementer: ["4"],
      referrer: ["4"],
      "network-lead": ["2"],
      host: ["4"],
      evaluator: ["4"],
    },
  },
} as const satisfies Codelist;

/** One code of {@link PARTNER_ROLE}; own codes are written `x-…`. */
export type PartnerRole = CodeOf<typeof PARTNER_ROLE>;
