import { type SdgGoalCode, SDG_GOALS, type SdgTargetCode } from "./code.ts";
import { compareSdgCodes } from "./compare-sdg-codes.ts";
import {
  SDG_CONTRIBUTIONS,
  SDG_STRENGTHS,
  type SdgContribution,
  type SdgExclusion,
  type SdgLink,
  type SdgPolarity,
  type SdgStrength,
} from "./link.ts";
import { goalOf } from "./related-codes.ts";
import { hundredthsOf } from "./share.ts";

/** What some links of one polarity come to. */
export interface SdgEffect {
  /** How many links, 1 or more. */
  readonly links: number;
  /** The strongest of them. */
  readonly strength: SdgStrength;
  /** The nearest of them: direct before indirect before enabling. */
  readonly contribution: SdgContribution;
  /** Sum of their shares of the money, in percent. Absent: one of them has none. */
  readonly sharePercent?: number | undefined;
}

/** What is done for a target and against it; a side without links is absent, one of the two is there. */
export interface SdgTargetProfile {
  readonly target: SdgTargetCode;
  readonly positive?: SdgEffect | undefined;
  readonly negative?: SdgEffect | undefined;
}

/** What is done for a goal and against it, over its linked targets. */
export interface SdgGoalProfile {
  readonly goal: SdgGoalCode;
  readonly positive?: SdgEffect | undefined;
  readonly negative?: SdgEffect | undefined;
  /** The linked targets, in order. */
  readonly targets: readonly SdgTargetProfile[];
}

/** Which goals and targets a project speaks to, and which it leaves out on purpose. */
export interface SdgProfile {
  /** The linked goals, in order. */
  readonly goals: readonly SdgGoalProfile[];
  /** The exclusions with their reasons, in order. */
  readonly exclusions: readonly SdgExclusion[];
}

/**
 * Gathers links by goal and target, what helps and what harms apart.
 *
 * A goal is as strong as the strongest of its links; nothing is averaged, and positive and negative are never set off against each other.
 *
 * @param links - of one project or intervention, in any order
 * @param exclusions - goals and targets left out on purpose
 * @returns the linked goals only; no goal when there is no link
 *
 * @example
 * ```ts
 * import { sdgProfile } from "welfare-core/sdg";
 * const link = {
 *   target: "8.5",
 *   contribution: "direct",
 *   polarity: "positive",
 *   strength: "principal",
 *   sharePercent: 60,
 *   rationale: { en: "Orientation towards work" },
 * } as const;
 * sdgProfile([link]).goals[0]?.positive // => { links: 1, strength: "principal", contribution: "direct", sharePercent: 60 }
 * ```
 */
export function sdgProfile(links: readonly SdgLink[], exclusions: readonly SdgExclusion[] = []): SdgProfile {
  return {
    goals: SDG_GOALS.flatMap((goal) => {
      const own = links.filter(({ target }) => goalOf(target) === goal);
      return own.length === 0 ? [] : [goalProfile(goal, own)];
    }),
    exclusions: [...exclusions].sort((a, b) => compareSdgCodes(a.code, b.code)),
  };
}

function goalProfile(goal: SdgGoalCode, links: readonly SdgLink[]): SdgGoalProfile {
  const targets = [...new Set(links.map(({ target }) => target))].sort(compareSdgCodes);
  return {
    goal,
    ...sidesOf(links),
    targets: targets.map((target) => ({ target, ...sidesOf(links.filter((link) => link.target === target)) })),
  };
}

function sidesOf(links: readonly SdgLink[]): { readonly positive?: SdgEffect; readonly negative?: SdgEffect } {
  const positive = effectOf(links, "positive");
  const negative = effectOf(links, "negative");
  return { ...(positive === undefined ? {} : { positive }), ...(negative === undefined ? {} : { negative }) };
}

function effectOf(all: readonly SdgLink[], polarity: SdgPolarity): SdgEffect | undefined {
  const links = all.filter((link) => link.polarity === polarity);
  const strength = SDG_STRENGTHS.find((rank) => links.some((link) => link.strength === rank));
  const contribution = SDG_CONTRIBUTIONS.find((rank) => links.some((link) => link.contribution === rank));
  if (strength === undefined || contribution === undefined) return undefined;
  const effect = { links: links.length, strength, contribution };
  if (links.some(({ sharePercent }) => sharePercent === undefined)) return effect;
  return { ...effect, sharePercent: links.reduce((sum, link) => sum + hundredthsOf(link), 0) / 100 };
}
