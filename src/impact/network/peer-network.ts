import type { PeerFilter, PeerLink, PeerNode } from "../../beneficiary/index.ts";
import type { BeneficiaryId } from "../../record/index.ts";
import { type CalendarDate, isRecordedBy, requireCalendarDate, requireKnownAt } from "../../time/index.ts";
import type { PeerNetwork } from "./network.ts";

/**
 * The network of some people on a day, from the links of a dataset. Both ends of a link's days count.
 *
 * The staff are those with a link in force, each key with an `@` before it: no key of a person begins with one. Links to others than the people given stay in the list, so that the measures can tell how many there are.
 *
 * @param links - of anyone, in any order
 * @param people - everyone who is looked at, those without a link too
 * @param day - the day that is asked about
 * @param filter - project; `knownAt` leaves out what was recorded later; a link without `recordedAt` counts as recorded on its `from`
 * @returns the network, for {@link networkMeasures}
 * @throws RangeError when `day` is no day or `knownAt` neither a moment nor a day
 *
 * @example
 * ```ts
 * const person = (beneficiaryId: string) => ({ kind: "beneficiary", beneficiaryId }) as const;
 * const links: PeerLink[] = [
 *   { id: "l1", between: [person("ada"), person("bea")], from: "2018-03-01", to: "2018-12-31" },
 *   { id: "l2", between: [person("eva"), { kind: "worker", workerId: "w-1" }], from: "2018-03-01" },
 * ];
 * peerNetwork(links, ["ada", "bea", "eva"], "2019-01-01") // => { people: ["ada", "bea", "eva"], staff: ["@w-1"], ties: [["eva", "@w-1"]] }
 * ```
 */
export function peerNetwork(
  links: readonly PeerLink[],
  people: readonly BeneficiaryId[],
  day: CalendarDate,
  filter: PeerFilter = {},
): PeerNetwork {
  const { projectId, knownAt } = filter;
  requireCalendarDate(day, "day");
  requireKnownAt(knownAt);
  const inForce = links.filter(
    (link) =>
      link.from <= day &&
      (link.to === undefined || link.to >= day) &&
      (projectId === undefined || link.projectId === projectId) &&
      isRecordedBy(link.recordedAt, link.from, knownAt),
  );
  const staff = inForce.flatMap(({ between }) => between.filter(({ kind }) => kind === "worker").map(keyOf));
  return { people: [...people], staff: [...new Set(staff)].sort(), ties: inForce.map(({ between: [a, b] }) => [keyOf(a), keyOf(b)]) };
}

function keyOf(node: PeerNode): string {
  return node.kind === "worker" ? `@${node.workerId}` : node.beneficiaryId;
}
