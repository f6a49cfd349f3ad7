import { daysInMonth, FIRST_YEAR, isCalendarDate, LAST_YEAR, type CalendarDate } from "./calendar-date.ts";

/** A day known in full or in part: `1978-04-12`, `1978-04` or `1978`. It means the interval of days that it covers. */
export type PartialDate = string & { readonly __kind?: "partialDate" | "calendarDate" };

/** The days that a {@link PartialDate} covers, both ends included. */
export interface DayRange {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

const SHAPE = /^(\d{4})(?:-(\d{2}))?$/;

/**
 * Whether a value is a year, a month or a day, from 1850 to 2200.
 *
 * @example
 * ```ts
 * isPartialDate("1978-04") // => true
 * isPartialDate("1978-4") // => false
 * ```
 */
export function isPartialDate(value: unknown): value is PartialDate {
  return typeof value === "string" && (isCalendarDate(value) || isYearOrMonth(value));
}

function isYearOrMonth(value: string): boolean {
  const match = SHAPE.exec(value);
  if (match === null) return false;
  const year = Number(match[1]);
  const month = match[2] === undefined ? 1 : Number(match[2]);
  return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
}

/**
 * The first and the last day that a partial date may mean.
 *
 * @param date - valid; it is not checked again
 *
 * @example
 * ```ts
 * daysOf("2024-02") // => { first: "2024-02-01", last: "2024-02-29" }
 * ```
 */
export function daysOf(date: PartialDate): DayRange {
  if (date.length === 10) return { first: date as CalendarDate, last: date as CalendarDate };
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` };
  return { first: `${date}-01`, last: `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}` };
}
