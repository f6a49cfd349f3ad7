import { ATTENDANCE_STATUS, isInGroup } from "../../codelist/index.ts";
import type { Attendance, Intervention, ServiceSession } from "../../intervention/index.ts";
import type { PathwayDefinition, PathwayEvent } from "../../pathway/index.ts";
import type { JsonValue, ParticipationId } from "../../record/index.ts";
import { sessionTypeOf } from "./derived-types.ts";
import { beginningOf, stampOf } from "./stamp.ts";

/**
 * The sessions of a participation as events of its pathway; none where the pathway marks no event type as a session.
 *
 * A session whose attendance is not recorded says neither yes nor no, so that the counts of the log become missing. It names the track of its intervention where the pathway has that track.
 *
 * @param sessions - those that list her
 */
export function sessionEvents(
  sessions: readonly ServiceSession[],
  participationId: ParticipationId,
  pathway: PathwayDefinition,
  interventions: ReadonlyMap<string, Intervention>,
): readonly PathwayEvent[] {
  return sessions.flatMap((session) => {
    const hers = session.attendance.find((attendance) => attendance.participationId === participationId);
    const intervention = interventions.get(session.interventionId);
    const track = trackOf(intervention, pathway);
    const type = sessionTypeOf(pathway, track);
    if (hers === undefined || type === undefined) return [];
    return {
      id: `session:${session.id}`,
      type,
      occurredOn: session.heldOn,
      recordedAt: stampOf(session.recordedAt ?? beginningOf(session.heldOn), session.heldOn),
      ...(track === undefined ? {} : { track }),
      data: { ...attendanceData(hers, session), ...interventionData(session, intervention) },
    };
  });
}

function trackOf(intervention: Intervention | undefined, { tracks = {} }: PathwayDefinition): string | undefined {
  const track = intervention?.track;
  return track !== undefined && Object.hasOwn(tracks, track) ? track : undefined;
}

function attendanceData({ status, minutes }: Attendance, { durationMinutes }: ServiceSession): Readonly<Record<string, JsonValue>> {
  if (isInGroup(ATTENDANCE_STATUS, "not-attended", status)) return { attended: false };
  if (!isInGroup(ATTENDANCE_STATUS, "attended", status)) return {};
  const length = minutes ?? durationMinutes;
  return { attended: true, ...(length === undefined ? {} : { minutes: length }) };
}

function interventionData({ interventionId }: ServiceSession, intervention: Intervention | undefined): Readonly<Record<string, JsonValue>> {
  return { interventionId, ...(intervention === undefined ? {} : { interventionType: intervention.type }) };
}
