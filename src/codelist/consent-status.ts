import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * Where a consent stands.
 *
 * @see welfare-core
 */
export const CONSENT_STATUS = {
  id: "consent-status",
  kind: "own",
  source: "welfare-core",
  open: false,
  codes: ["given", "refused", "withdrawn", "expired", "not-asked"],
  missing: {},
  groups: {},
} as const satisfies Codelist;

/** One code of {@link CONSENT_STATUS}. */
export type ConsentStatus = CodeOf<typeof CONSENT_STATUS>;
