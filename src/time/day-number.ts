import { requireCalendarDate, type CalendarDate } from "./calendar-date.ts";

const MS_PER_DAY = 86_400_000;

/**
 * A day as an integer: days since 1970-01-01, negative before. Two day numbers subtract to a number of days. Unlike a {@link CalendarDate} it may lie outside the
 * years that the library accepts, so windows near the edge need no special case.
 *
 * @param date - a valid day; it is not checked again
 *
 * @example
 * ```ts
 * toDayNumber("1970-01-02") // => 1
 * ```
 */
export function toDayNumber(date: CalendarDate): number {
  return dayNumberOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/**
 * The day number of a year, month and day; a month outside 1–12 runs into the neighbouring years.
 *
 * @param year - 100 or later
 * @param month - counted from 1
 * @param day - counted from 1
 */
export function dayNumberOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

/**
 * The day that a day number stands for.
 *
 * @throws RangeError when it lies outside the years that the library accepts
 *
 * @example
 * ```ts
 * fromDayNumber(1) // => "1970-01-02"
 * ```
 */
export function fromDayNumber(dayNumber: number): CalendarDate {
  const moment = new Date(dayNumber * MS_PER_DAY);
  const date = Number.isNaN(moment.getTime()) ? "" : moment.toISOString().slice(0, 10);
  requireCalendarDate(date, "the resulting day");
  return date;
}
