import { daysInMonth, FIRST_YEAR, LAST_YEAR } from "./calendar-date.ts";

/** No day. */
export const NO_DAY = -1;

/**
 * A day as the number that its digits make (20180301), read without a regular expression, for loops over a million rows. Such numbers compare as the days do, and the difference of two of them,
 * divided by 10,000 and rounded down, is the number of completed years.
 *
 * @param text - anything
 * @returns the number, or {@link NO_DAY} when the text is no day of the calendar between 1850 and 2200
 */
export function ymdOf(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return NO_DAY;
  const year = pair(text, 0) * 100 + pair(text, 2);
  const month = pair(text, 5);
  const day = pair(text, 8);
  // What is no digit makes NaN, which lies in no range.
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1)) return NO_DAY;
  return day <= 28 || day <= daysInMonth(year, month) ? year * 10_000 + month * 100 + day : NO_DAY;
}

/** A day number as the number that the digits of its day make. It may lie outside the years that the library accepts; such numbers still compare as the days do. */
export function ymdOfDayNumber(dayNumber: number): number {
  const date = new Date(dayNumber * 86_400_000);
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

const HYPHEN = 45;

function pair(text: string, at: number): number {
  return digit(text.charCodeAt(at)) * 10 + digit(text.charCodeAt(at + 1));
}

function digit(code: number): number {
  return code >= 48 && code <= 57 ? code - 48 : Number.NaN;
}
