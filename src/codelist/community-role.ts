import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * Whether a community is what should change, what drives the change, or both.
 *
 * @see welfare-core
 */
export const COMMUNITY_ROLE = {
  id: "community-role",
  kind: "own",
  source: "welfare-core",
  open: false,
  codes: ["target", "engine", "target-and-engine"],
  missing: {},
  groups: {},
} as const satisfies Codelist;

/** One code of {@link COMMUNITY_ROLE}. */
export type CommunityRole = CodeOf<typeof COMMUNITY_ROLE>;
