import { MISSING_REASONS, type MissingReason } from "../../record/index.ts";

/*
 * Where a unit goes is a number, for inner loops and flat counts: it is not known whether it is in the population, or its answer is missing for a reason, or it is known, in one of
 * the ways that its kind tells apart.
 */

/** Reasons, the one that is counted before the others first. */
const REASON_RANK: readonly MissingReason[] = ["not-due", "not-asked", "declined", "unknown", "lost", "invalid", "not-applicable"];

/** It is not known whether the unit is in the population. */
export const POPULATION_UNKNOWN = 0;

/** The place of the first reason; the others follow in their rank. */
const FIRST_REASON = 1;

/** The place of the first way to be known; the others follow. */
export const KNOWN = FIRST_REASON + REASON_RANK.length;

/** The ways of a yes or no: a no is the first one, a yes the second. */
export const YES = KNOWN + 1;
export const NO = YES - 1;

/** The place of a reason. */
export function placeOfReason(reason: MissingReason): number {
  return FIRST_REASON + REASON_RANK.indexOf(reason);
}

/** Of several reasons the one that is counted; `unknown` where there is none. */
export function countedReason(reasons: readonly MissingReason[]): MissingReason {
  return REASON_RANK.find((reason) => reasons.includes(reason)) ?? "unknown";
}

/** Counts by reason, in the order of the list of reasons, from counts by place. */
export function reasonCounts(counts: readonly number[]): readonly (readonly [MissingReason, number])[] {
  return MISSING_REASONS.map((reason) => [reason, counts[placeOfReason(reason)] ?? 0] as const);
}
