import type { Codelist, CodeOf } from "./codelist.ts";

/**
 * Level of an indicator in the results chain.
 *
 * @see welfare-core; mapped to IATI ResultType and Common Impact Data Standard
 */
export const INDICATOR_LEVEL = {
  id: "indicator-level",
  kind: "own",
  source: "welfare-core; mapped to IATI ResultType and Common Impact Data Standard",
  open: false,
  codes: ["input", "process", "output", "outcome", "impact"],
  missing: {},
  groups: {},
} as const satisfies Codelist;

/** One code of {@link INDICATOR_LEVEL}. */
export type IndicatorLevel = CodeOf<typeof INDICATOR_LEVEL>;
