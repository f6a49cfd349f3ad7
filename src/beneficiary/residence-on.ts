import { type AsKnown, type CalendarDate, compareRecorded, isRecordedBy, requireCalendarDate, requireKnownAt } from "../time/index.ts";
import type { Residence } from "./residence.ts";

/**
 * Where a person was resident on a day.
 *
 * Both ends of a residence count. One without `to` lasts until the next begins, and does not come back when that one ends; one whose `to` lies later does. Where
 * several overlap the one that begins later holds. Of those that begin on the same day only the one written down last counts, then the later in the list.
 *
 * @param residences - of one person, in any order; not modified
 * @param day - the day that is asked about
 * @param options - `knownAt` leaves out what was recorded later; a record without `recordedAt` counts as recorded on its `from`
 * @returns the residence, or `undefined` when none is in force
 * @throws RangeError when `day` is no day or `knownAt` neither a moment nor a day
 *
 * @example
 * ```ts
 * const residences: Residence[] = [
 *   { territoryId: "020030", from: "2010-05-01" },
 *   { territoryId: "020057", from: "2017-11-15", to: "2018-06-30" },
 * ];
 * residenceOn(residences, "2017-11-14")?.territoryId // => "020030"
 * residenceOn(residences, "2018-06-30")?.territoryId // => "020057"
 * residenceOn(residences, "2018-07-01") // => undefined
 * ```
 */
export function residenceOn(residences: readonly Residence[], day: CalendarDate, { knownAt }: AsKnown = {}): Residence | undefined {
  requireCalendarDate(day, "day");
  requireKnownAt(knownAt);
  const begun = residences
    .filter(({ from, recordedAt }) => from <= day && isRecordedBy(recordedAt, from, knownAt))
    .sort(compareBegun)
    .filter(({ from }, index, sorted) => sorted[index + 1]?.from !== from)
    .reverse();
  return begun.find(({ to }, index) => (to === undefined ? index === 0 : day <= to));
}

function compareBegun(a: Residence, b: Residence): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return compareRecorded(a.recordedAt, b.recordedAt, a.from);
}
