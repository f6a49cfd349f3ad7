import { type AsKnown, type CalendarDate, isRecordedBy, requireCalendarDate, requireKnownAt } from "../time/index.ts";
import { compareLearnt } from "./compare-learnt.ts";
import type { Situation, SituationField } from "./situation.ts";

/** What one field of the situations says, and since when. */
export interface SituationValue<Field extends SituationField = SituationField> {
  /** A code; one that stands for an absent answer is given as it is. */
  readonly value: NonNullable<Situation[Field]>;
  /** First day of the record that says so. */
  readonly from: CalendarDate;
  /** Day on which that was learnt. */
  readonly observedOn: CalendarDate;
  /** The record itself. */
  readonly situation: Situation;
}

/**
 * What one field of a person's situations says on a day.
 *
 * A situation without the field says nothing: what was known before goes on. Of two that begin on the same day the one learnt later holds, then the later in the
 * list. What begins after `day` does not count; what was learnt after it does.
 *
 * @param situations - of one person, in any order
 * @param field - the series to read
 * @param day - the day that is asked about
 * @param options - `knownAt` leaves out what was recorded later; a record without `recordedAt` counts as recorded on its `observedOn`
 * @returns the code in force, which may stand for an absent answer, or `undefined` when the field had not been recorded
 * @throws RangeError when `day` is no day or `knownAt` neither a moment nor a day
 *
 * @example
 * ```ts
 * const situations: Situation[] = [
 *   { from: "2017-03-01", observedOn: "2018-01-15", labourStatus: "unemployed", housingStatus: "secure" },
 *   { from: "2018-09-01", observedOn: "2018-09-20", labourStatus: "employee" },
 * ];
 * situationValueOn(situations, "labourStatus", "2018-08-31")?.value // => "unemployed"
 * situationValueOn(situations, "labourStatus", "2018-09-01")?.value // => "employee"
 * situationValueOn(situations, "labourStatus", "2018-09-01", { knownAt: "2018-09-10" })?.value // => "unemployed"
 * situationValueOn(situations, "housingStatus", "2018-09-01")?.from // => "2017-03-01"
 * situationValueOn(situations, "educationLevel", "2018-09-01") // => undefined
 * ```
 */
export function situationValueOn<Field extends SituationField>(
  situations: readonly Situation[],
  field: Field,
  day: CalendarDate,
  { knownAt }: AsKnown = {},
): SituationValue<Field> | undefined {
  requireCalendarDate(day, "day");
  requireKnownAt(knownAt);
  let last: Situation | undefined;
  for (const situation of situations) {
    if (situation[field] === undefined || situation.from > day) continue;
    if (!isRecordedBy(situation.recordedAt, situation.observedOn, knownAt)) continue;
    if (last === undefined || compareLearnt(last, situation) <= 0) last = situation;
  }
  return last === undefined ? undefined : situationValue(last, field);
}

/** What one field of a situation says, or `undefined` when it says nothing. */
export function situationValue<Field extends SituationField>(situation: Situation, field: Field): SituationValue<Field> | undefined {
  const value = situation[field] ?? undefined;
  return value === undefined ? undefined : { value, from: situation.from, observedOn: situation.observedOn, situation };
}
