import { isInCalendar, type CalendarDate } from "./calendar-date.ts";

/** A moment in UTC, for "recorded at": `2018-05-04T09:30:00Z`, with up to nine digits of a second's fraction. */
export type Instant = string & { readonly __kind?: "instant" };

const SHAPE = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;

/**
 * Whether a value is a moment in UTC, written with `Z`. Leap seconds and 24:00 are not accepted.
 *
 * @example
 * ```ts
 * isInstant("2018-05-04T09:30:00Z") // => true
 * isInstant("2018-05-04T09:30:00+02:00") // => false
 * ```
 */
export function isInstant(value: unknown): value is Instant {
  return typeof value === "string" && SHAPE.test(value) && isInCalendar(value);
}

/**
 * Compares two moments; `…00Z` and `…00.000Z` are the same.
 *
 * @returns negative when `a` is earlier, 0 when they are the same, positive otherwise
 *
 * @example
 * ```ts
 * compareInstants("2018-05-04T09:30:00Z", "2018-05-04T09:30:00.000Z") // => 0
 * ```
 */
export function compareInstants(a: Instant, b: Instant): number {
  // Written with as many digits, moments sort as their texts do.
  if (a.length === b.length) return a < b ? -1 : a > b ? 1 : 0;
  const keyA = sortKey(a);
  const keyB = sortKey(b);
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}

/** Seconds and fraction without the trailing zeros: such texts sort as the moments do. */
function sortKey(instant: Instant): string {
  const fraction = instant.slice(20, -1).replace(/0+$/, "");
  return `${instant.slice(0, 19)}.${fraction}`;
}

/**
 * The UTC day of a moment.
 *
 * @example
 * ```ts
 * utcDayOf("2018-05-04T23:59:59Z") // => "2018-05-04"
 * ```
 */
export function utcDayOf(instant: Instant): CalendarDate {
  return instant.slice(0, 10);
}
