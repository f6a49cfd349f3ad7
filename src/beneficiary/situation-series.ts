import { type AsKnown, isRecordedBy, requireKnownAt } from "../time/index.ts";
import { compareLearnt } from "./compare-learnt.ts";
import { type SituationValue, situationValue } from "./situation-value-on.ts";
import type { Situation, SituationField } from "./situation.ts";

/**
 * All that one field of a person's situations says, in order: one value for each day on which a situation with that field begins. Each stands until the next.
 *
 * Of two that begin on the same day the one learnt later is taken, then the later in the list.
 *
 * @param situations - of one person, in any order; not modified
 * @param field - the series to read
 * @param options - `knownAt` leaves out what was recorded later; a record without `recordedAt` counts as recorded on its `observedOn`
 * @returns the values by `from`, earliest first; empty when the field was never recorded. Neighbours may have the same value
 * @throws RangeError when `knownAt` is neither a moment nor a day
 *
 * @example
 * ```ts
 * const situations: Situation[] = [
 *   { from: "2018-09-01", observedOn: "2018-09-20", labourStatus: "employee" },
 *   { from: "2017-03-01", observedOn: "2018-01-15", labourStatus: "unemployed" },
 *   { from: "2018-02-01", observedOn: "2018-02-01", trainingStatus: "training" },
 * ];
 * situationSeries(situations, "labourStatus").map(({ from }) => from) // => ["2017-03-01", "2018-09-01"]
 * ```
 */
export function situationSeries<Field extends SituationField>(
  situations: readonly Situation[],
  field: Field,
  { knownAt }: AsKnown = {},
): readonly SituationValue<Field>[] {
  requireKnownAt(knownAt);
  return situations
    .filter((situation) => situation[field] !== undefined && isRecordedBy(situation.recordedAt, situation.observedOn, knownAt))
    .sort(compareLearnt)
    .filter((situation, index, sorted) => sorted[index + 1]?.from !== situation.from)
    .flatMap((situation) => situationValue(situation, field) ?? []);
}
