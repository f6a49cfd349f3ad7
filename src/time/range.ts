import type { CalendarDate } from "./calendar-date.ts";

/** Days from a first to a last one; an absent end is open, and both ends count. */
export interface DateRange {
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
}

/** What a schema says of a range that ends before it begins. */
export const REVERSED = { error: "it ends before it begins", path: ["to"] };

/** Whether a range may be one: its last day is not before its first. */
export function isInOrder({ from, to }: DateRange): boolean {
  return from === undefined || to === undefined || from <= to;
}

/**
 * Whether a day lies in a range.
 *
 * @example
 * ```ts
 * isInRange({ to: "2018-12-31" }, "2018-12-31") // => true
 * isInRange({ from: "2019-01-01" }, "2018-12-31") // => false
 * ```
 */
export function isInRange({ from, to }: DateRange, day: CalendarDate): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}
