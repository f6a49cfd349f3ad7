import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * Who referred the person.
 *
 * @see welfare-core
 */
export const REFERRAL_SOURCE = {
  id: "referral-source",
  kind: "own",
  source: "welfare-core",
  open: true,
  codes: ["social-services", "job-centre", "health-service", "anti-violence-centre", "third-sector", "school", "self", "peer", "other"],
  missing: {},
  groups: {},
} as const satisfies Codelist;

/** One code of {@link REFERRAL_SOURCE}; own codes are written `x-…`. */
export type ReferralSource = CodeOf<typeof REFERRAL_SOURCE>;
