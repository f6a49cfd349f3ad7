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
  return shifted(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)), parts);
}

/** {@link shiftedDayNumber} from a day number, which may itself lie outside the years that a calendar date accepts. */
export function shiftDayNumber(dayNumber: number, parts: DurationParts): number {
  const date = new Date(dayNumber * 86_400_000);
  return shifted(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), parts);
}

function shifted(fromYear: number, fromMonth: number, fromDay: number, parts: DurationParts): number {
  const months = fromYear * 12 + fromMonth - 1 + parts.months;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return dayNumberOf(year, month, Math.min(fromDay, daysInMonth(year, month))) + parts.days;
}
