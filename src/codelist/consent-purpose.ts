import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * What personal data are processed for.
 *
 * @see welfare-core
 */
export const CONSENT_PURPOSE = {
  id: "consent-purpose",
  kind: "own",
  source: "welfare-core",
  open: true,
  codes: ["participation", "evaluation", "contact-after", "publication"],
  missing: {},
  groups: {},
} as const satisfies Codelist;

/** One code of {@link CONSENT_PURPOSE}; own codes are written `x-…`. */
export type ConsentPurpose = CodeOf<typeof CONSENT_PURPOSE>;
