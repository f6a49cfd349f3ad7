import type { BeneficiaryId, ProjectId, WorkerId } from "../record/index.ts";
import { type AsKnown, type CalendarDate, isRecordedBy, requireCalendarDate, requireKnownAt } from "../time/index.ts";
import type { PeerLink } from "./peer-link.ts";

/** Which links to look at. */
export interface PeerFilter extends AsKnown {
  /** Only links made in this project; absent: all. */
  readonly projectId?: ProjectId | undefined;
}

/** The people that someone is in touch with, each once, in code-unit order. */
export interface Peers {
  readonly beneficiaryIds: readonly BeneficiaryId[];
  /** Staff: they help, and are no peers. */
  readonly workerIds: readonly WorkerId[];
}

/**
 * The people with whom a person has a link in force on a day. Both ends of a link's days count; several links with one person count once.
 *
 * @param links - of anyone, in any order
 * @param beneficiaryId - the person who is asked about; she is not among her peers
 * @param day - the day that is asked about
 * @param filter - project; `knownAt` leaves out what was recorded later; a link without `recordedAt` counts as recorded on its `from`
 * @returns other persons and staff apart; both lists are empty when there is no link
 * @throws RangeError when `day` is no day or `knownAt` neither a moment nor a day
 *
 * @example
 * ```ts
 * const ada = { kind: "beneficiary", beneficiaryId: "b-ada" } as const;
 * const eva = { kind: "beneficiary", beneficiaryId: "b-eva" } as const;
 * const links: PeerLink[] = [
 *   { id: "l1", between: [ada, eva], from: "2018-03-01" },
 *   { id: "l2", between: [{ kind: "worker", workerId: "w-1" }, ada], from: "2018-03-01", to: "2018-12-31" },
 * ];
 * peersOn(links, "b-ada", "2018-12-31") // => { beneficiaryIds: ["b-eva"], workerIds: ["w-1"] }
 * peersOn(links, "b-eva", "2018-12-31") // => { beneficiaryIds: ["b-ada"], workerIds: [] }
 * ```
 */
export function peersOn(links: readonly PeerLink[], beneficiaryId: BeneficiaryId, day: CalendarDate, filter: PeerFilter = {}): Peers {
  const { projectId, knownAt } = filter;
  requireCalendarDate(day, "day");
  requireKnownAt(knownAt);
  const beneficiaryIds = new Set<BeneficiaryId>();
  const workerIds = new Set<WorkerId>();
  for (const link of links) {
    if (link.from > day || (link.to !== undefined && link.to < day)) continue;
    if (projectId !== undefined && link.projectId !== projectId) continue;
    if (!isRecordedBy(link.recordedAt, link.from, knownAt)) continue;
    const other = otherEnd(link, beneficiaryId);
    if (other?.kind === "worker") workerIds.add(other.workerId);
    else if (other !== undefined && other.beneficiaryId !== beneficiaryId) beneficiaryIds.add(other.beneficiaryId);
  }
  return { beneficiaryIds: [...beneficiaryIds].sort(), workerIds: [...workerIds].sort() };
}

/** The end of a link that faces a person, or `undefined` when the link is not hers. */
function otherEnd({ between: [a, b] }: PeerLink, beneficiaryId: BeneficiaryId): PeerLink["between"][number] | undefined {
  if (a.kind === "beneficiary" && a.beneficiaryId === beneficiaryId) return b;
  return b.kind === "beneficiary" && b.beneficiaryId === beneficiaryId ? a : undefined;
}
