import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * Criteria by which a practice is called good.
 *
 * @see EU Best Practice Portal; FAO good-practice template (2015)
 */
export const PRACTICE_CRITERION = {
  id: "practice-criterion",
  kind: "own",
  source: "EU Best Practice Portal; FAO good-practice template (2015)",
  open: true,
  codes: [
    "relevance",
    "design",
    "evidence",
    "ethics",
    "effectiveness",
    "equity",
    "transferability",
    "sustainability",
    "intersectoral",
    "participation",
    "gender-sensitivity",
    "feasibility",
    "innovation",
  ],
  missing: {},
  groups: {
    exclusion: ["relevance", "design", "evidence", "ethics"],
    core: ["effectiveness", "equity"],
    qualifier: ["transferability", "sustainability", "intersectoral", "participation"],
    extra: ["gender-sensitivity", "feasibility", "innovation"],
  },
} as const satisfies Codelist;

/** One code of {@link PRACTICE_CRITERION}; own codes are written `x-…`. */
export type PracticeCriterion = CodeOf<typeof PRACTICE_CRITERION>;
