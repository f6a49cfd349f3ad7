import { compareInstants, toDayNumber, utcDayOf, type CalendarDate, type Instant } from "../../time/index.ts";

/** The moment from which a record without a stamp counts as written down: the beginning of its own day. */
export function beginningOf(day: CalendarDate): Instant {
  return `${day}T00:00:00Z`;
}

/**
 * When a derived event counts as recorded. What was announced more than a day ahead counts as recorded at the beginning of its day: a pathway refuses what has not happened yet, and would refuse it for ever.
 */
export function stampOf(recordedAt: Instant, occurredOn: CalendarDate): Instant {
  return toDayNumber(occurredOn) > toDayNumber(utcDayOf(recordedAt)) + 1 ? beginningOf(occurredOn) : recordedAt;
}

/** The latest of some moments. */
export function latestOf(first: Instant, ...others: readonly Instant[]): Instant {
  return others.reduce((latest, next) => (compareInstants(next, latest) > 0 ? next : latest), first);
}
