import { toDayNumber, type CalendarDate } from "../../time/index.ts";
import type { HistoryStep } from "../engine/index.ts";

/** A stay in which a clock stands still, in day numbers. */
export interface HeldStay {
  /** First day that is held. */
  readonly begin: number;
  /** Days held: that of the hold counts, that of the resume does not. */
  readonly days: number;
  readonly isOpen: boolean;
}

/**
 * The stays in states that pause a clock, from a day on; days before it are left out. A state in which everyone begins counts from the first event in it.
 *
 * @param history - in order, up to `until`
 * @param from - the day on which the clock starts
 * @param until - an open stay is held up to this day, which counts in
 */
export function heldStays(
  history: readonly HistoryStep[],
  pausedIn: readonly string[],
  from: CalendarDate,
  until: CalendarDate,
): readonly HeldStay[] {
  const first = toDayNumber(from);
  const stays: HeldStay[] = [];
  const note = (begin: number, end: number, isOpen: boolean) => {
    const start = Math.max(begin, first);
    if (end > start) stays.push({ begin: start, days: end - start, isOpen });
  };
  let begun: number | undefined;
  for (const { event, state } of history) {
    const day = toDayNumber(event.occurredOn);
    if (pausedIn.includes(state.name)) begun ??= day;
    else if (begun !== undefined) {
      note(begun, day, false);
      begun = undefined;
    }
  }
  if (begun !== undefined) note(begun, toDayNumber(until) + 1, true);
  return stays;
}

/** A day moved by the stays that begin on or before it, which it may pass only by being moved. */
export function movedDay(day: number, stays: readonly HeldStay[]): number {
  return stays.reduce((moved, { begin, days }) => (begin <= moved ? moved + days : moved), day);
}
