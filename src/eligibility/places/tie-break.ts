import type { PlaceCandidate } from "./candidate.ts";
import { drawNumber } from "./draw-number.ts";
import type { TieBreak } from "./place-rules.ts";

/** What told a candidate apart from all others of equal standing; `id` where no stated rule did. */
export type TieDecision = TieBreak["by"] | "id";

/** After every day of the calendar. */
const NO_DAY_LAST = "9999";

/** The texts by which a candidate is ordered among those of equal standing: one for each rule, then her id. */
export function tieKeysOf({ id, referredOn }: PlaceCandidate, tieBreak: readonly TieBreak[]): readonly string[] {
  return [...tieBreak.map((rule) => (rule.by === "draw" ? drawNumber(rule.seed, id) : (referredOn ?? NO_DAY_LAST))), id];
}

/** Orders by the first key that differs, smaller code units first. */
export function compareKeys(a: readonly string[], b: readonly string[]): number {
  const index = firstDifference(a, b);
  return (a[index] ?? "") < (b[index] ?? "") ? -1 : 1;
}

/** Which key tells two candidates apart: at the latest their ids do. */
export function firstDifference(a: readonly string[], b: readonly string[]): number {
  return a.findIndex((key, index) => key !== b[index]);
}
