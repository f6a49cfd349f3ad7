import { SITUATION_FIELDS, situationSeries, type Situation, type SituationField } from "../../beneficiary/index.ts";
import { missingReasonOf } from "../../codelist/index.ts";
import type { PathwayDefinition, PathwayEvent } from "../../pathway/index.ts";
import type { JsonValue } from "../../record/index.ts";
import type { AsKnown, CalendarDate, Instant } from "../../time/index.ts";
import { SITUATION_LISTS } from "../facts/situation-lists.ts";
import { DERIVED_EVENT_TYPES } from "./derived-types.ts";
import { beginningOf, latestOf, stampOf } from "./stamp.ts";

/** What a person's situations say of one day on which some of them begin. */
interface Beginning {
  readonly recordedAt: Instant;
  readonly data: Readonly<Record<string, JsonValue>>;
}

/**
 * The situations of a person as events of a pathway, one for each day on which one begins; none where the pathway has no such event.
 *
 * Of several that begin on one day, each field says what was learnt last: a correction takes the place of what it corrects. A code for an absent answer is null.
 */
export function situationEvents(
  situations: readonly Situation[],
  { events }: PathwayDefinition,
  asKnown: AsKnown,
): readonly PathwayEvent[] {
  const type = DERIVED_EVENT_TYPES.situation;
  if (!Object.hasOwn(events, type)) return [];
  const beginnings = new Map<CalendarDate, Beginning>();
  for (const field of SITUATION_FIELDS) {
    for (const { value, from, observedOn, situation } of situationSeries(situations, field, asKnown)) {
      const recordedAt = situation.recordedAt ?? beginningOf(observedOn);
      const known = beginnings.get(from);
      beginnings.set(from, {
        recordedAt: latestOf(recordedAt, ...(known === undefined ? [] : [known.recordedAt])),
        data: { ...known?.data, [field]: answerOf(field, value) },
      });
    }
  }
  return [...beginnings].map(([from, { recordedAt, data }]) => ({
    id: `situation:${from}`,
    type,
    occurredOn: from,
    recordedAt: stampOf(recordedAt, from),
    data,
  }));
}

function answerOf(field: SituationField, code: string): string | null {
  return missingReasonOf(SITUATION_LISTS[field], code) === undefined ? code : null;
}
