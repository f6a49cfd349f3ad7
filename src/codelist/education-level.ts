import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * Highest level of education completed. Codes, not numbers: "at least 3" is a membership.
 *
 * @see UNESCO ISCED 2011; the answers that are missing are this project's
 */
export const EDUCATION_LEVEL = {
  id: "isced-2011",
  kind: "standard",
  source: "UNESCO ISCED 2011; the answers that are missing are this project's",
  open: false,
  codes: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "unknown", "undisclosed", "not-asked"],
  missing: { unknown: "unknown", undisclosed: "declined", "not-asked": "not-asked" },
  groups: { low: ["0", "1", "2"], medium: ["3", "4"], high: ["5", "6", "7", "8"] },
} as const satisfies Codelist;

/** One code of {@link EDUCATION_LEVEL}. */
export type EducationLevel = CodeOf<typeof EDUCATION_LEVEL>;
