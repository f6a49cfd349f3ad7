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
  maps: {
    cids: { input: "Input", process: "Activity", output: "Output", outcome: "Outcome", impact: "ImpactReport" },
    iati: { process: "9", output: "1", outcome: "2", impact: "3" },
  },
} as const satisfies Codelist;

/** One code of {@link INDICATOR_LEVEL}. */
export type IndicatorLevel = CodeOf<typeof INDICATOR_LEVEL>;
