import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * How mature a practice is.
 *
 * @see welfare-core; promising and best are grades of the EU Best Practice Portal
 */
export const PRACTICE_STATUS = {
  id: "practice-status",
  kind: "own",
  source: "welfare-core; promising and best are grades of the EU Best Practice Portal",
  open: false,
  codes: ["candidate", "promising", "good", "best", "retired"],
  missing: {},
  groups: {},
} as const satisfies Codelist;

/** One code of {@link PRACTICE_STATUS}. */
export type PracticeStatus = CodeOf<typeof PRACTICE_STATUS>;
