import { daysInMonth, requireCalendarDate, type CalendarDate } from "./calendar-date.ts";
import { toDayNumber } from "./day-number.ts";
import { shiftedDayNumber } from "./shift.ts";

/** What an age is counted in: completed units only. */
export type AgeUnit = "years" | "months" | "days";

/**
 * When someone born on a day that a month does not have completes it: on the first day of the next month (`mar1`), or on the last day of the
 * month (`feb28`). For births on 29 February and for months of age from a 29th, 30th or 31st.
 */
export type LeapDayRule = "mar1" | "feb28";

/** How an age is counted. */
export interface AgeOptions {
  /** Default `years`. */
  readonly unit?: AgeUnit | undefined;
  /** Default `mar1`. */
  readonly leapDay?: LeapDayRule | undefined;
}

/**
 * Completed years (months, days) from one day to another.
 *
 * @param birth - first day, counted as age 0
 * @param on - day at which the age is asked
 * @returns whole units, 0 or more
 * @throws RangeError when a day is no day, or `birth` is after `on`
 *
 * @example
 * ```ts
 * ageOn("2000-02-29", "2018-02-28") // => 17
 * ageOn("2000-02-29", "2018-02-28", { leapDay: "feb28" }) // => 18
 * ageOn("2018-01-31", "2018-03-01", { unit: "months" }) // => 1
 * ```
 */
export function ageOn(birth: CalendarDate, on: CalendarDate, options: AgeOptions = {}): number {
  requireCalendarDate(birth, "birth");
  requireCalendarDate(on, "on");
  if (birth > on) throw new RangeError("birth must not be after the day at which the age is asked");
  return completedUnits(birth, on, options.unit ?? "years", options.leapDay ?? "mar1");
}

/**
 * {@link ageOn} without its checks, for loops over rows that were checked before.
 *
 * @returns whole units; meaningless when `birth` is after `on`
 */
export function completedUnits(birth: CalendarDate, on: CalendarDate, unit: AgeUnit, leapDay: LeapDayRule): number {
  if (unit === "days") return toDayNumber(on) - toDayNumber(birth);
  const months = completedMonths(birth, on, leapDay);
  return unit === "months" ? months : Math.floor(months / 12);
}

/**
 * The day on which a number of units is completed: {@link completedUnits} gives that number or more from this day on, and less before it.
 *
 * @param count - whole, 1 or more
 * @returns a day number, which may lie outside the years that a calendar date accepts; NaN when it lies outside all years
 */
export function completionDay(birth: CalendarDate, count: number, unit: AgeUnit, leapDay: LeapDayRule): number {
  if (unit === "days") return toDayNumber(birth) + count;
  const parts = { months: unit === "months" ? count : count * 12, days: 0 };
  const clamped = shiftedDayNumber(birth, parts);
  if (leapDay === "feb28") return clamped;
  // In a month that is too short the first day of the next one follows the clamped day.
  const unclamped = shiftedDayNumber(`${birth.slice(0, 7)}-01`, parts) + Number(birth.slice(8, 10)) - 1;
  return Math.min(clamped + 1, unclamped);
}

function completedMonths(birth: CalendarDate, on: CalendarDate, leapDay: LeapDayRule): number {
  const year = Number(on.slice(0, 4));
  const month = Number(on.slice(5, 7));
  const day = Number(on.slice(8, 10));
  const months = (year - Number(birth.slice(0, 4))) * 12 + month - Number(birth.slice(5, 7));
  const isDayReached = day >= Number(birth.slice(8, 10)) || (leapDay === "feb28" && day === daysInMonth(year, month));
  return isDayReached ? months : months - 1;
}
