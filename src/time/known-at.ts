import { isCalendarDate, type CalendarDate } from "./calendar-date.ts";
import { compareInstants, isInstant, type Instant } from "./instant.ts";

/** Up to when something was known: a moment, which counts in, or a day, which means its end in UTC. */
export type KnownAt = Instant | CalendarDate;

/** Whether to look back with today's knowledge, or with that of an earlier moment. */
export interface AsKnown {
  /** What was recorded later is left out; absent: nothing is. */
  readonly knownAt?: KnownAt | undefined;
}

/**
 * Stops a caller's bug: a `knownAt` that is neither a moment nor a day. Its absence is fine.
 *
 * @throws RangeError when the value is neither
 */
export function requireKnownAt(value: unknown): void {
  if (value === undefined || isCalendarDate(value) || isInstant(value)) return;
  throw new RangeError("knownAt must be a moment in UTC such as 2018-05-04T09:30:00Z, or a day YYYY-MM-DD");
}

/**
 * Whether a record had been written down by then. One without a stamp counts as written at the beginning of its own day.
 *
 * @param recordedAt - the record's stamp; may be absent
 * @param day - the record's own day
 * @param knownAt - valid; it is not checked again. Absent: every record had been
 */
export function isRecordedBy(recordedAt: Instant | undefined, day: CalendarDate, knownAt: KnownAt | undefined): boolean {
  if (knownAt === undefined) return true;
  if (recordedAt === undefined || knownAt.length === DAY_LENGTH) {
    return (recordedAt ?? day).slice(0, DAY_LENGTH) <= knownAt.slice(0, DAY_LENGTH);
  }
  return compareInstants(recordedAt, knownAt as Instant) <= 0;
}

/**
 * Compares two records of the same day by when they were written down. One without a stamp counts as written at the beginning of that day.
 *
 * @param day - the day of both
 * @returns negative when `a` was written first, 0 when both were at the same moment, positive otherwise
 */
export function compareRecorded(a: Instant | undefined, b: Instant | undefined, day: CalendarDate): number {
  if (a === b) return 0;
  return compareInstants(a ?? `${day}T00:00:00Z`, b ?? `${day}T00:00:00Z`);
}

/** Length of `YYYY-MM-DD`. */
const DAY_LENGTH = 10;
