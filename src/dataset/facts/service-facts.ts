import { ATTENDANCE_STATUS, INTERVENTION_TYPE, isInGroup } from "../../codelist/index.ts";
import type { FactIssue, FactTable } from "../../criteria/index.ts";
import { isRecordedBy, requireCalendarDate, requireKnownAt } from "../../time/index.ts";
import type { Dataset } from "../dataset.ts";
import { byKey, firstOfEach } from "../index-dataset.ts";
import { SERVICE_FACTS } from "./columns.ts";
import { codeReading } from "./person-readings.ts";
import { readingOf, toRow, type Reading } from "./reading.ts";
import type { Sight } from "./series.ts";

/**
 * One row of facts for each attendance recorded: a group session of fifteen is fifteen services and one session.
 *
 * @param dataset - parsed
 * @param options - `asOf`: later sessions are not seen; `knownAt`: what was recorded later is not seen
 * @returns the table, rows in the order of sessions and their attendance; what refers to nothing is an issue and has no row
 * @throws RangeError when a day is none
 *
 * @see `docs/facts.md`
 */
export function serviceFacts(dataset: Dataset, options: Sight): FactTable<typeof SERVICE_FACTS> {
  requireCalendarDate(options.asOf, "asOf");
  requireKnownAt(options.knownAt);
  const participations = byKey(dataset.participations ?? [], ({ id }) => id);
  const interventions = byKey(dataset.interventions ?? [], ({ id }) => id);
  const issues: FactIssue[] = [];
  const rows = firstOfEach(dataset.sessions).flatMap((session) => {
    if (session.heldOn > options.asOf || !isRecordedBy(session.recordedAt, session.heldOn, options.knownAt)) return [];
    return session.attendance.flatMap((attendance) => {
      const participation = participations.get(attendance.participationId);
      const intervention = interventions.get(session.interventionId);
      if (participation === undefined || intervention === undefined) {
        const fact = participation === undefined ? "participationId" : "interventionId";
        issues.push({
          code: "unresolved-reference",
          fact,
          message: `session ${session.id} refers to what is not in the dataset: it has no row`,
        });
        return [];
      }
      const status = codeReading(ATTENDANCE_STATUS, attendance.status);
      const attended: Reading =
        "value" in status ? { value: isInGroup(ATTENDANCE_STATUS, "attended", attendance.status) } : { missing: status.missing };
      return [
        toRow({
          serviceId: { value: `${session.id}:${participation.id}` },
          sessionId: { value: session.id },
          participationId: { value: participation.id },
          beneficiaryId: { value: participation.beneficiaryId },
          projectId: { value: participation.projectId },
          interventionId: { value: intervention.id },
          interventionType: codeReading(INTERVENTION_TYPE, intervention.type),
          heldOn: { value: session.heldOn },
          attendance: status,
          attended,
          minutes: minutesReading(attended, attendance.minutes ?? session.durationMinutes),
        }),
      ];
    });
  });
  return { asOf: options.asOf, facts: SERVICE_FACTS, rows: rows, issues };
}

/** Minutes of one service: none for someone who was not there. */
function minutesReading(attended: Reading, minutes: number | undefined): Reading {
  if (!("value" in attended)) return attended;
  return attended.value === true ? readingOf(minutes, "unknown") : { value: 0 };
}
