import { type Outcome, outcomeSpells } from "../../criteria/index.ts";
import type { Question } from "../assess/index.ts";

/** A day, as day number, and the outcome that begins on it. */
export interface Change {
  readonly from: number;
  readonly outcome: Outcome;
}

/**
 * The first day after the first opening on which the outcome is another than on it.
 *
 * @param openings - day numbers, ascending, from each of which on a row shows the same facts until the next: the as-of day, then the days on which a proof begins or ends to count
 * @param questionOn - what is asked on a day
 */
export function firstChange(openings: readonly number[], questionOn: (day: number) => Question): Change | undefined {
  let now: Outcome | undefined;
  for (const [index, opening] of openings.entries()) {
    const end = openings[index + 1] ?? Number.POSITIVE_INFINITY;
    const { criterion, row, context } = questionOn(opening);
    const spells = outcomeSpells(criterion, row, context);
    now ??= spells[0].outcome;
    const change = spells.find(({ from, outcome }) => from < end && outcome !== now);
    if (change !== undefined) return change;
  }
  return undefined;
}
