import type { CalendarDate } from "./calendar-date.ts";

/** A stretch of days; both ends count. Without `end` it is open. */
export interface Period {
  /** First day. */
  readonly start: CalendarDate;
  /** Last day; absent while the period is open. */
  readonly end?: CalendarDate | undefined;
}

/**
 * Whether a day lies in a period; both ends count.
 *
 * @example
 * ```ts
 * periodContains({ start: "2018-01-01", end: "2018-12-31" }, "2018-12-31") // => true
 * ```
 */
export function periodContains(period: Period, day: CalendarDate): boolean {
  return period.start <= day && (period.end === undefined || day <= period.end);
}

/**
 * Whether two periods share a day.
 *
 * @example
 * ```ts
 * periodsOverlap({ start: "2018-01-01", end: "2018-06-30" }, { start: "2018-06-30" }) // => true
 * periodsOverlap({ start: "2018-01-01", end: "2018-06-30" }, { start: "2018-07-01" }) // => false
 * ```
 */
export function periodsOverlap(a: Period, b: Period): boolean {
  return (a.end === undefined || b.start <= a.end) && (b.end === undefined || a.start <= b.end);
}
