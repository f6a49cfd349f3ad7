import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * Answer to a question of yes or no.
 *
 * @see welfare-core
 */
export const ANSWER = {
  id: "answer",
  kind: "own",
  source: "welfare-core",
  open: false,
  codes: ["yes", "no", "unknown", "undisclosed", "not-asked"],
  missing: { unknown: "unknown", undisclosed: "declined", "not-asked": "not-asked" },
  groups: {},
} as const satisfies Codelist;

/** One code of {@link ANSWER}. */
export type Answer = CodeOf<typeof ANSWER>;
