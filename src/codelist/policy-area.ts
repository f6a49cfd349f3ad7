import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * The policy that a project belongs to; most belong to several.
 *
 * @see welfare-core
 */
export const POLICY_AREA = {
  id: "policy-area",
  kind: "own",
  source: "welfare-core",
  open: true,
  codes: ["social", "labour", "development", "integration", "gender-equality", "education", "health", "housing"],
  missing: {},
  groups: {},
} as const satisfies Codelist;

/** One code of {@link POLICY_AREA}; own codes are written `x-…`. */
export type PolicyArea = CodeOf<typeof POLICY_AREA>;
