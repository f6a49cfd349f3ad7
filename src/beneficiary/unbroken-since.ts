import { type AsKnown, type CalendarDate, requireCalendarDate } from "../time/index.ts";
import { situationSeries } from "./situation-series.ts";
import type { Situation, SituationField } from "./situation.ts";

/**
 * Since when a field has said without a break what it says on a day: the first day of the earliest of the unbroken run of situations with the same code.
 *
 * A code for an absent answer is a code like any other: it breaks a run and makes one. A situation without the field breaks nothing.
 *
 * @param situations - of one person, in any order; not modified
 * @param field - the series to read
 * @param day - the day that is asked about
 * @param options - `knownAt` leaves out what was recorded later; a record without `recordedAt` counts as recorded on its `observedOn`
 * @returns a day on or before `day`, or `undefined` when the field had not been recorded
 * @throws RangeError when `day` is no day or `knownAt` neither a moment nor a day
 *
 * @example
 * ```ts
 * const situations: Situation[] = [
 *   { from: "2015-06-01", observedOn: "2015-06-01", labourStatus: "employee" },
 *   { from: "2016-01-10", observedOn: "2016-01-10", labourStatus: "unemployed" },
 *   { from: "2017-02-01", observedOn: "2017-02-01", labourStatus: "unemployed" },
 * ];
 * unbrokenSince(situations, "labourStatus", "2018-01-01") // => "2016-01-10"
 * ```
 */
export function unbrokenSince(
  situations: readonly Situation[],
  field: SituationField,
  day: CalendarDate,
  options: AsKnown = {},
): CalendarDate | undefined {
  requireCalendarDate(day, "day");
  let since: CalendarDate | undefined;
  let code: string | undefined;
  for (const { value, from } of situationSeries(situations, field, options)) {
    if (from > day) break;
    if (value !== code) since = from;
    code = value;
  }
  return since;
}
