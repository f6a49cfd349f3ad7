import { UTCDate } from "@date-fns/utc";
import { differenceInCalendarDays } from "date-fns";
import { requireCalendarDate, type CalendarDate } from "./calendar-date.ts";

/**
 * Days from one day to another.
 *
 * @returns whole days; 0 for the same day, negative when `to` is the earlier
 * @throws RangeError when one of them is no day
 *
 * @example
 * ```ts
 * daysBetween("2024-02-28", "2024-03-01") // => 2
 * ```
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  requireCalendarDate(from, "from");
  requireCalendarDate(to, "to");
  return differenceInCalendarDays(new UTCDate(`${to}T00:00:00Z`), new UTCDate(`${from}T00:00:00Z`));
}
