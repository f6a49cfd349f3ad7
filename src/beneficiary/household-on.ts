import { type AsKnown, type CalendarDate, isRecordedBy, requireCalendarDate, requireKnownAt } from "../time/index.ts";
import type { Household } from "./household.ts";
import { compareLearnt } from "./compare-learnt.ts";

/**
 * The household that a person lived in on a day.
 *
 * A record replaces the one before it whole: what it leaves out is not known from then on. Of two that begin on the same day the one learnt later holds, then the
 * later in the list. What begins after `day` does not count; what was learnt after it does.
 *
 * @param households - of one person, in any order
 * @param day - the day that is asked about
 * @param options - `knownAt` leaves out what was recorded later; a record without `recordedAt` counts as recorded on its `observedOn`
 * @returns the household, or `undefined` when none had been recorded
 * @throws RangeError when `day` is no day or `knownAt` neither a moment nor a day
 *
 * @example
 * ```ts
 * const households: Household[] = [
 *   { from: "2017-01-01", observedOn: "2018-01-15", members: [{ relation: "child", birthDate: "2012" }], iseeMinor: 740000 },
 *   { from: "2018-05-01", observedOn: "2018-05-03", members: [] },
 * ];
 * householdOn(households, "2018-04-30")?.iseeMinor // => 740000
 * householdOn(households, "2018-05-01")?.iseeMinor // => undefined
 * ```
 */
export function householdOn(households: readonly Household[], day: CalendarDate, { knownAt }: AsKnown = {}): Household | undefined {
  requireCalendarDate(day, "day");
  requireKnownAt(knownAt);
  let last: Household | undefined;
  for (const household of households) {
    if (household.from > day || !isRecordedBy(household.recordedAt, household.observedOn, knownAt)) continue;
    if (last === undefined || compareLearnt(last, household) <= 0) last = household;
  }
  return last;
}
