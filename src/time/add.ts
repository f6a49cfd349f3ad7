import { UTCDate } from "@date-fns/utc";
import { addDays as addDaysToDate, addMonths as addMonthsToDate } from "date-fns";
import { requireCalendarDate, type CalendarDate } from "./calendar-date.ts";
import { durationParts, type Duration } from "./duration.ts";

/** A day reached by adding months, and whether it had to be moved. */
export interface ClampedDate {
  readonly date: CalendarDate;
  /** True when the month reached is too short for the day of departure, so that its last day was taken. */
  readonly clamped: boolean;
}

/**
 * The day a number of days later.
 *
 * @param date - day of departure
 * @param days - whole days; negative for earlier
 * @throws RangeError when `date` is no day, `days` no whole number or the result outside 1850–2200
 *
 * @example
 * ```ts
 * addDays("2024-02-28", 2) // => "2024-03-01"
 * ```
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return toCalendarDate(addDaysToDate(toUtcDate(date), requireWhole(days, "days")));
}

/**
 * The same day a number of months later; where the month is too short, its last day, and `clamped` says so.
 *
 * Each addition starts from `date`: adding one month twice may differ from adding two.
 *
 * @param date - day of departure
 * @param months - whole months; negative for earlier
 * @throws RangeError when `date` is no day, `months` no whole number or the result outside 1850–2200
 *
 * @example
 * ```ts
 * addMonths("2018-08-31", 6) // => { date: "2019-02-28", clamped: true }
 * addMonths("2018-08-28", 6) // => { date: "2019-02-28", clamped: false }
 * ```
 */
export function addMonths(date: CalendarDate, months: number): ClampedDate {
  const reached = toCalendarDate(addMonthsToDate(toUtcDate(date), requireWhole(months, "months")));
  return { date: reached, clamped: reached.slice(8) !== date.slice(8) };
}

/**
 * The day a duration later: years and months in one step, clamped to the month's end, then days.
 *
 * @param date - day of departure
 * @param duration - ISO 8601; a negative one leads to an earlier day
 * @throws RangeError when `date` is no day, `duration` no duration or the result outside 1850–2200
 *
 * @example
 * ```ts
 * addDuration("2018-01-31", "P1M1D") // => { date: "2018-03-01", clamped: true }
 * ```
 */
export function addDuration(date: CalendarDate, duration: Duration): ClampedDate {
  const { months, days } = durationParts(duration);
  const { date: reached, clamped } = addMonths(date, months);
  return { date: addDays(reached, days), clamped };
}

function toUtcDate(date: CalendarDate): UTCDate {
  requireCalendarDate(date, "date");
  return new UTCDate(`${date}T00:00:00Z`);
}

function toCalendarDate(date: UTCDate): CalendarDate {
  const text = Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
  requireCalendarDate(text, "the resulting day");
  return text;
}

function requireWhole(value: number, name: string): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${name} must be a whole number`);
  return value;
}
