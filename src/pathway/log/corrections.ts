import type { EventId } from "../../record/index.ts";
import type { PathwayDefinition } from "../definition/index.ts";
import { isVoid, targetOf } from "./entry.ts";
import type { LogEntry, PathwayEvent } from "./event.ts";
import { compareCorrections } from "./order.ts";
import type { RefusalCause } from "./refusal.ts";

/** Corrections by the id that they correct. */
export type Corrections = ReadonlyMap<EventId, readonly LogEntry[]>;

/**
 * The corrections that act, by the id that they correct; the others are refused.
 *
 * @param first - the entries of a log, each id once
 */
export function findCorrections(
  pathway: PathwayDefinition,
  first: ReadonlyMap<EventId, LogEntry>,
  refuse: (cause: RefusalCause, entry: LogEntry) => void,
): Corrections {
  const corrections = new Map<EventId, LogEntry[]>();
  const correcting = [...first.values()].filter((entry) => targetOf(entry) !== undefined);
  const circle = circleMembers(correcting, first);
  for (const entry of correcting) {
    const target = targetOf(entry) ?? "";
    const problem = correctionProblem(pathway, entry, first.get(target), circle);
    if (problem !== undefined) {
      refuse(problem, entry);
      continue;
    }
    const others = corrections.get(target);
    if (others === undefined) corrections.set(target, [entry]);
    else others.push(entry);
  }
  return corrections;
}

function correctionProblem(
  pathway: PathwayDefinition,
  entry: LogEntry,
  corrected: LogEntry | undefined,
  circle: ReadonlySet<EventId>,
): RefusalCause | undefined {
  if (corrected === undefined) return "no-target";
  if (!isVoid(entry) && isVoid(corrected)) return "void-replaced";
  if (circle.has(entry.id)) return "circle";
  const roles = pathway.corrections?.roles;
  return roles === undefined || roles.includes(entry.role ?? "") ? undefined : "correcting-role";
}

/** The entries whose corrections lead back to themselves. Each entry points at one other at most, so that each is walked over once. */
function circleMembers(correcting: readonly LogEntry[], first: ReadonlyMap<EventId, LogEntry>): ReadonlySet<EventId> {
  const members = new Set<EventId>();
  const seen = new Set<EventId>();
  for (const start of correcting) {
    const walked: EventId[] = [];
    let current: LogEntry | undefined = start;
    while (current !== undefined && !seen.has(current.id)) {
      seen.add(current.id);
      walked.push(current.id);
      const target = targetOf(current);
      current = target === undefined ? undefined : first.get(target);
    }
    const met = current === undefined ? -1 : walked.indexOf(current.id);
    if (met >= 0) for (const id of walked.slice(met)) members.add(id);
  }
  return members;
}

/**
 * Of each entry that is corrected the correction that counts: the last recorded of those that are not voided themselves.
 *
 * It goes through the corrections from the outermost inwards and does not call itself: a chain of corrections may be as long as the log.
 *
 * @param originals - the events that correct nothing
 */
export function winningCorrections(originals: readonly PathwayEvent[], corrections: Corrections): ReadonlyMap<EventId, LogEntry> {
  const outwards: LogEntry[] = [...originals];
  for (const entry of outwards) for (const correction of corrections.get(entry.id) ?? []) outwards.push(correction);
  const winners = new Map<EventId, LogEntry>();
  for (const { id } of outwards.reverse()) {
    for (const correction of corrections.get(id) ?? []) {
      const winner = winners.get(id);
      if (isVoided(correction, winners)) continue;
      if (winner === undefined || compareCorrections(correction, winner) > 0) winners.set(id, correction);
    }
  }
  return winners;
}

function isVoided({ id }: LogEntry, winners: ReadonlyMap<EventId, LogEntry>): boolean {
  const winner = winners.get(id);
  return winner !== undefined && isVoid(winner);
}
