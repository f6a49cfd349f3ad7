import type { LocalizedText } from "../text/index.ts";
import type { CalendarDate } from "../time/index.ts";
import type { SdgGoalCode, SdgIndicatorCode, SdgTargetCode } from "./code.ts";

/**
 * How a project acts on a target, the nearest first.
 *
 * - `direct`: what it does changes what the target speaks of;
 * - `indirect`: through something else that it changes;
 * - `enabling`: it makes conditions in which others can act.
 */
export const SDG_CONTRIBUTIONS = ["direct", "indirect", "enabling"] as const;

/** One way of {@link SDG_CONTRIBUTIONS}. */
export type SdgContribution = (typeof SDG_CONTRIBUTIONS)[number];

/** Whether a project helps a target or works against it. The two are never set off against each other. */
export const SDG_POLARITIES = ["positive", "negative"] as const;

/** One side of {@link SDG_POLARITIES}. */
export type SdgPolarity = (typeof SDG_POLARITIES)[number];

/**
 * How much a target weighs in a project, the strongest first.
 *
 * - `principal`: the project would not exist without it;
 * - `significant`: important, and not the reason for the project;
 * - `marginal`: a side effect.
 *
 * The first two are meant as in the policy markers of the OECD's development statistics; `marginal` is ours.
 *
 * @see Converged statistical reporting directives for the Creditor Reporting System (OECD DAC), policy markers
 */
export const SDG_STRENGTHS = ["principal", "significant", "marginal"] as const;

/** One weight of {@link SDG_STRENGTHS}. */
export type SdgStrength = (typeof SDG_STRENGTHS)[number];

/** What a link rests on. */
export interface SdgEvidence {
  /** Title of the study, report or measure, as one would quote it. */
  readonly source: string;
  /** Where it can be read, `https://` or `http://`. */
  readonly url?: string | undefined;
  /** Day of the source. */
  readonly on?: CalendarDate | undefined;
}

/** What a project or an intervention does for a target, or against it, and why one thinks so. */
export interface SdgLink {
  readonly target: SdgTargetCode;
  readonly contribution: SdgContribution;
  readonly polarity: SdgPolarity;
  readonly strength: SdgStrength;
  /**
   * Share of the money that goes to this target: above 0, up to 100, at most two decimals. The shares of the links of one polarity add up to 100 or less.
   * Absent: not divided.
   */
  readonly sharePercent?: number | undefined;
  /** Global indicators of the target that it should move. */
  readonly indicators?: readonly SdgIndicatorCode[] | undefined;
  readonly rationale: LocalizedText;
  readonly evidence?: readonly SdgEvidence[] | undefined;
}

/** A goal or a target that is left out on purpose. A goal leaves out its targets too. */
export interface SdgExclusion {
  readonly code: SdgGoalCode | SdgTargetCode;
  readonly reason: LocalizedText;
}
