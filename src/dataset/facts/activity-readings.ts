import type { Contribution, PeerLink, PeerNode } from "../../beneficiary/index.ts";
import { ATTENDANCE_STATUS, isInGroup, missingReasonOf } from "../../codelist/index.ts";
import type { AttendedSession } from "../index-dataset.ts";
import type { Reading, Readings } from "./reading.ts";
import { isRecorded, type Sight } from "./series.ts";

/** Attendance as of a day: a session counts once her presence or absence is recorded. A session attended without a length makes the minutes unknown, never zero. */
export function attendanceReadings(attendances: readonly AttendedSession[], sight: Sight): Readings {
  const held = attendances.filter(
    ({ session, attendance }) =>
      session.heldOn <= sight.asOf &&
      isRecorded(sight, session.heldOn, session.recordedAt) &&
      missingReasonOf(ATTENDANCE_STATUS, attendance.status) === undefined,
  );
  const attended = held.filter(({ attendance }) => isInGroup(ATTENDANCE_STATUS, "attended", attendance.status));
  return {
    sessionsHeld: { value: held.length },
    sessionsAttended: { value: attended.length },
    minutesAttended: sumReading(attended.map(({ session, attendance }) => attendance.minutes ?? session.durationMinutes)),
    attendanceShare: held.length === 0 ? { missing: "not-applicable" } : { value: attended.length / held.length },
  };
}

/** Minutes given back in a project as of a day; one contribution without minutes makes the sum unknown. */
export function contributionReading(contributions: readonly Contribution[], projectId: string, sight: Sight): Reading {
  return sumReading(
    contributions
      .filter((one) => one.projectId === projectId && one.on <= sight.asOf && isRecorded(sight, one.on, one.recordedAt))
      .map(({ minutes }) => minutes),
  );
}

function sumReading(parts: readonly (number | undefined)[]): Reading {
  let sum = 0;
  for (const part of parts) {
    if (part === undefined) return { missing: "unknown" };
    sum += part;
  }
  return { value: sum };
}

/** Links in force by person: the other beneficiaries whom each stays in touch with. Staff do not count. */
export function peersByPerson(links: readonly PeerLink[], sight: Sight): ReadonlyMap<string, ReadonlySet<string>> {
  const peers = new Map<string, Set<string>>();
  for (const { between, from, to, recordedAt } of links) {
    if (from > sight.asOf || (to !== undefined && to < sight.asOf) || !isRecorded(sight, from, recordedAt)) continue;
    const [a, b] = between.map(beneficiaryOf);
    if (a === undefined || b === undefined || a === b) continue;
    peers.set(a, (peers.get(a) ?? new Set()).add(b));
    peers.set(b, (peers.get(b) ?? new Set()).add(a));
  }
  return peers;
}

function beneficiaryOf(node: PeerNode): string | undefined {
  return node.kind === "beneficiary" ? node.beneficiaryId : undefined;
}
