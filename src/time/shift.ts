import { daysInMonth, type CalendarDate } from "./calendar-date.ts";
import { dayNumberOf } from "./day-number.ts";
import type { DurationParts } from "./duration.ts";

/**
 * The day number a duration later, by integers: months first, clamped to the month's end, then days. It is what {@link addDuration} does, without its edge at 2200
 * and at a cost that a loop over a million rows can bear.
 *
 * @param date - a valid day; it is not checked again
 * @param parts - months and days to add
 * @returns a day number, which may lie outside the years that a calendar date accepts
 */
export function shiftedDayNumber(date: CalendarDate, parts: DurationParts): number {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + parts.months;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month));
  return dayNumberOf(year, month, day) + parts.days;
}
