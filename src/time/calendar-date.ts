/** A day of the Gregorian calendar, `YYYY-MM-DD`, from 1850-01-01 to 2200-12-31. It has no hour and no time zone. */
export type CalendarDate = string & { readonly __kind?: "calendarDate" };

/** First and last year that the library accepts. */
export const FIRST_YEAR = 1850;
export const LAST_YEAR = 2200;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether a value is a day of the calendar, written in full.
 *
 * @example
 * ```ts
 * isCalendarDate("2024-02-29") // => true
 * isCalendarDate("2023-02-29") // => false
 * ```
 */
export function isCalendarDate(value: unknown): value is CalendarDate {
  return typeof value === "string" && SHAPE.test(value) && isInCalendar(value);
}

/** Whether a text that begins with digits as a day does is a day of the calendar. */
export function isInCalendar(text: string): boolean {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Two digits at a place of a text, as a number: a day is read of every record, and cutting texts takes time. */
function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

/** Code of the digit 0. */
const ZERO = 48;

/**
 * Number of days of a month.
 *
 * @param year - four digits
 * @param month - 1 to 12
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Stops a caller's bug: a day that is no day.
 *
 * @param name - of the argument, for the message; the value itself is not repeated
 * @throws RangeError when the value is no {@link CalendarDate}
 */
export function requireCalendarDate(value: unknown, name: string): asserts value is CalendarDate {
  if (!isCalendarDate(value)) throw new RangeError(`${name} must be a day YYYY-MM-DD between ${FIRST_YEAR} and ${LAST_YEAR}`);
}
