import type { Participation } from "../../participation/index.ts";
import type { PathwayLog, PreparedPathway } from "../../pathway/index.ts";
import type { EventId } from "../../record/index.ts";
import type { AsKnown } from "../../time/index.ts";
import type { DatasetIndex } from "../index-dataset.ts";
import { isRecordedBy } from "../../time/index.ts";
import { assessmentEvents } from "./assessment-events.ts";
import { placeInDay } from "./place-in-day.ts";
import { sessionEvents } from "./session-events.ts";
import { situationEvents } from "./situation-events.ts";

/** The log of a participation with what the dataset tells beside it. */
export interface FullLog {
  readonly log: PathwayLog;
  /** Ids of the events that come from other records. */
  readonly derived: ReadonlySet<EventId>;
}

/**
 * The log of a participation with its sessions, situations and assessments. An entry of the log that bears the id of one of these gives way: it was derived before, and the record may have been corrected since.
 *
 * @param pathway - the one that the log pins
 */
export function fullLog(participation: Participation, pathway: PreparedPathway, index: DatasetIndex, asKnown: AsKnown): FullLog {
  const { id, beneficiaryId, log } = participation;
  const { definition } = pathway;
  const events = [
    ...sessionEvents(index.sessions.get(id) ?? [], id, definition, index.interventions),
    ...assessmentEvents(index.assessments.get(id) ?? [], definition, index.instruments),
  ].filter(({ recordedAt, occurredOn }) => isRecordedBy(recordedAt, occurredOn, asKnown.knownAt));
  const derived = [...events, ...situationEvents(index.beneficiaries.get(beneficiaryId)?.situations ?? [], definition, asKnown)];
  if (derived.length === 0) return { log, derived: new Set() };
  const ids = new Set(derived.map((event) => event.id));
  const own = log.events.filter((entry) => !ids.has(entry.id));
  return { log: { pathway: log.pathway, events: [...own, ...placeInDay(derived, own, pathway, log.pathway, asKnown)] }, derived: ids };
}
