import type { ProjectMoment } from "../../project/index.ts";
import { durationParts, shiftDayNumber, shiftedDayNumber, toDayNumber, type CalendarDate, type DurationParts } from "../../time/index.ts";

/** Day numbers of the first and the last day that count. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

/**
 * A day of a participation at which facts are read.
 *
 * - `day`: what is in force on it (the as-of day, entry, exit);
 * - `last-in-window`: the last change in the window wins (28 days after exit);
 * - `nearest-in-window`: the observation nearest to the day wins (six months after exit, a project's own).
 */
export interface Moment {
  /** What the names of its facts end in: empty for the as-of day, `AtEntry`, `At28Days`. */
  readonly suffix: string;
  /** The moment that assessments name; absent for the as-of day. */
  readonly assessed?: string | undefined;
  readonly rule: "day" | "last-in-window" | "nearest-in-window";
  readonly anchor: "as-of" | "entry" | "exit";
  readonly offset: DurationParts;
  /** How far the window reaches before and after; for `day` not at all. */
  readonly window: (anchor: CalendarDate) => Window;
}

const NOTHING: DurationParts = { months: 0, days: 0 };

const onTheDay = (anchor: CalendarDate): Window => ({ first: toDayNumber(anchor), last: toDayNumber(anchor) });

/** The moments that every participation has; each addition is made from the exit day and clamped. */
export const STANDARD_MOMENTS: readonly Moment[] = [
  { suffix: "", rule: "day", anchor: "as-of", offset: NOTHING, window: onTheDay },
  { suffix: "AtEntry", assessed: "entry", rule: "day", anchor: "entry", offset: NOTHING, window: onTheDay },
  { suffix: "AtExit", assessed: "exit", rule: "day", anchor: "exit", offset: NOTHING, window: onTheDay },
  {
    suffix: "At28Days",
    assessed: "28-days",
    rule: "last-in-window",
    anchor: "exit",
    offset: { months: 0, days: 28 },
    window: (exit) => ({ first: toDayNumber(exit), last: toDayNumber(exit) + 28 }),
  },
  {
    suffix: "At6Months",
    assessed: "6-months",
    rule: "nearest-in-window",
    anchor: "exit",
    offset: { months: 6, days: 0 },
    window: (exit) => ({
      first: shiftedDayNumber(exit, { months: 5, days: 0 }),
      last: shiftedDayNumber(exit, { months: 7, days: 0 }),
    }),
  },
];

/** A project's own moment as one that facts can be read at. */
export function ownMoment({ name, anchor, offset, before, after }: ProjectMoment): Moment {
  const parts = durationParts(offset);
  return {
    suffix: `At${name}`,
    assessed: name,
    rule: "nearest-in-window",
    anchor,
    offset: parts,
    window: (day) => {
      const own = shiftedDayNumber(day, parts);
      return { first: reach(own, before, -1), last: reach(own, after, 1) };
    },
  };
}

/** A day moved by a duration in one direction, clamped like every addition. */
function reach(day: number, by: string | undefined, direction: 1 | -1): number {
  if (by === undefined) return day;
  const { months, days } = durationParts(by);
  return shiftDayNumber(day, { months: direction * months, days: direction * days });
}
