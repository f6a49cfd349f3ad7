import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * How a fact was learnt.
 *
 * @see HL7 SDOH Clinical Care temporary codes (CC0)
 */
export const EVIDENCE_METHOD = {
  id: "evidence-method",
  kind: "standard",
  source: "HL7 SDOH Clinical Care temporary codes (CC0)",
  open: false,
  codes: ["self-reported", "reported-by-related-person", "observed", "administrative", "derived-specify"],
  missing: {},
  groups: {},
} as const satisfies Codelist;

/** One code of {@link EVIDENCE_METHOD}. */
export type EvidenceMethod = CodeOf<typeof EVIDENCE_METHOD>;
