import { type Outcome, outcomeSpells } from "../../criteria/index.ts";
import type { Question } from "../assess/index.ts";

/** A day, as day number, and the outcome that begins on it. */
export interface Change {
  readonly from: number;
  readonly outcome: Outcome;
}

/** The days on which an outcome counts, as day numbers, both included. */
interface CountedDays {
  readonly first: number;
  readonly last: number;
}

const ALL_DAYS: CountedDays = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };

/**
 * The first day after the first opening, among those that count, on which the outcome is another than on it.
 *
 * @param openings - day numbers, ascending, from each of which on a row shows the same facts until the next: the as-of day, then the days on which a proof begins or ends to count
 * @param questionOn - what is asked on a day
 * @param days - the first and the last day that count
 */
export function firstChange(
  openings: readonly number[],
  questionOn: (day: number) => Question,
  { first, last }: CountedDays = ALL_DAYS,
): Change | undefined {
  let now: Outcome | undefined;
  for (const [index, opening] of openings.entries()) {
    const end = openings[index + 1] ?? Number.POSITIVE_INFINITY;
    const { criterion, row, context } = questionOn(opening);
    const spells = outcomeSpells(criterion, row, context);
    now ??= spells[0].outcome;
    const change = spells.find(({ from, outcome }, position) => {
      const until = Math.min(spells[position + 1]?.from ?? end, end);
      return outcome !== now && Math.max(from, first) < until && from <= last;
    });
    if (change !== undefined) return { from: Math.max(change.from, first), outcome: change.outcome };
  }
  return undefined;
}
