import { requireCalendarDate, type CalendarDate } from "./calendar-date.ts";

const MS_PER_DAY = 86_400_000;

/** After so many years, and days, the Gregorian calendar repeats itself. */
const YEARS_OF_CYCLE = 400;
const DAYS_OF_CYCLE = 146_097;

/** The day number of the last day of the calendar, 2200-12-31. */
export const LAST_DAY_NUMBER = 84_370;

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
 * @param year - from −9999
 * @param month - counted from 1
 * @param day - counted from 1
 */
export function dayNumberOf(year: number, month: number, day: number): number {
  // The calendar repeats itself after 400 years. `Date.UTC` would take the years 0 to 99 for those of the twentieth century.
  return Date.UTC(year + 25 * YEARS_OF_CYCLE, month - 1, day) / MS_PER_DAY - 25 * DAYS_OF_CYCLE;
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
