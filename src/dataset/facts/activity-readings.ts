import { contributionMinutes, type Contribution, type PeerLink, type PeerNode } from "../../beneficiary/index.ts";
import { attendanceOf, type ServiceSession } from "../../intervention/index.ts";
import { isRecordedBy } from "../../time/index.ts";
import { firstOfEach } from "../index-dataset.ts";
import { readingOf, type Reading, type Readings } from "./reading.ts";
import type { Sight } from "./series.ts";

/**
 * Attendance as of a day: a session counts once her presence or absence is recorded. One attended without a length makes the minutes unknown, never zero.
 *
 * @param sessions - those that list her
 */
export function attendanceReadings(sessions: readonly ServiceSession[], participationId: string, { asOf, knownAt }: Sight): Readings {
  const { held, attended, minutes } = attendanceOf(sessions, participationId, { to: asOf, knownAt });
  return {
    sessionsHeld: { value: held },
    sessionsAttended: { value: attended },
    minutesAttended: readingOf(minutes, "unknown"),
    attendanceShare: held === 0 ? { missing: "not-applicable" } : { value: attended / held },
  };
}

/** Minutes given back in a project as of a day; one contribution without minutes makes the sum unknown. */
export function contributionReading(contributions: readonly Contribution[], projectId: string, { asOf, knownAt }: Sight): Reading {
  return readingOf(contributionMinutes(firstOfEach(contributions), { projectId, to: asOf, knownAt }).minutes, "unknown");
}

/** Links in force by person: the other beneficiaries whom each stays in touch with. Staff do not count. Made once, where `peersOn` would read all links for each row. */
export function peersByPerson(links: readonly PeerLink[], { asOf, knownAt }: Sight): ReadonlyMap<string, ReadonlySet<string>> {
  const peers = new Map<string, Set<string>>();
  for (const { between, from, to, recordedAt } of links) {
    if (from > asOf || (to !== undefined && to < asOf) || !isRecordedBy(recordedAt, from, knownAt)) continue;
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
