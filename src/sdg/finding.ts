import type { SdgCode } from "./code.ts";

/**
 * What may be wrong with the links of a project.
 *
 * - `duplicate-link`: the same target twice, in the same polarity;
 * - `duplicate-exclusion`: the same goal or target left out twice;
 * - `linked-and-excluded`: a target linked, and left out itself or with its goal;
 * - `shares-incomplete`: shares for some links of a polarity and not for others, so that the money cannot be divided;
 * - `shares-above-100`: the shares of a polarity add up to more than 100;
 * - `indicator-of-another-target`: a link names an indicator that is not listed under its target;
 * - `no-rationale`, `no-reason`: a link or an exclusion without a word of why;
 * - `no-evidence`: a direct and principal contribution that rests on nothing;
 * - `positive-and-negative`: both on the same target, which may well be;
 * - `all-goals`: links to all 17 goals, which says nothing.
 */
export type SdgFindingCode =
  | "duplicate-link"
  | "duplicate-exclusion"
  | "linked-and-excluded"
  | "shares-incomplete"
  | "shares-above-100"
  | "indicator-of-another-target"
  | "no-rationale"
  | "no-reason"
  | "no-evidence"
  | "positive-and-negative"
  | "all-goals";

/** One thing in the links and exclusions of a project that does not fit. */
export interface SdgFinding {
  readonly code: SdgFindingCode;
  /** `error`: what rests on it will be wrong. `warning`: it may be right, look at it. */
  readonly severity: "error" | "warning";
  /** Where it stands: `links.3.indicators.0`, `exclusions.1`; `links` where it is about all of them. */
  readonly path: string;
  /** The codes concerned. */
  readonly codes: readonly SdgCode[];
  /** The code that was probably meant. */
  readonly nearest?: SdgCode | undefined;
  readonly message: string;
}
