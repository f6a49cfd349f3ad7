import type { EventId } from "../record/index.ts";
import { isCalendarDate, isInstant, isRecordedBy, utcDayOf, type KnownAt } from "../time/index.ts";
import type { PathwayDefinition } from "./definition.ts";
import type { LogEntry, PathwayEvent } from "./event.ts";
import { compareCorrections, compareEvents, compareRecorded, contentOf } from "./order.ts";
import type { Refusal, RefusalCode } from "./refusal.ts";

/** What a log says once its corrections have acted. */
export interface StandingEvents {
  /** In the order in which they happened. */
  readonly events: readonly PathwayEvent[];
  /** Entries that act on nothing or are told twice. */
  readonly refused: readonly Refusal[];
}

/**
 * What stands of a log as it was known at a moment: each id once, corrections applied, in order.
 *
 * Of the corrections of one event that are not themselves voided the last recorded wins. A void leaves nothing; a replacement stands in its place; voiding a void restores.
 *
 * @param entries - of one log, in any order
 * @param knownAt - what was recorded later is not seen; a calendar date means its end in UTC; absent: everything
 */
export function standingEvents(pathway: PathwayDefinition, entries: readonly LogEntry[], knownAt?: KnownAt): StandingEvents {
  const refused: Refusal[] = [];
  const refuse = (code: RefusalCode, entry: LogEntry, message: string) =>
    refused.push({ code, eventId: entry.id, type: entry.type, message });
  const known = entries.filter((entry) => isReadable(entry, refuse) && isRecordedBy(entry.recordedAt, utcDayOf(entry.recordedAt), knownAt));
  const first = firstOfEachId(known, refuse);
  const corrections = new Map<EventId, LogEntry[]>();
  for (const entry of first.values()) {
    const target = entry.voids ?? entry.replaces;
    if (target === undefined) continue;
    const problem = correctionProblem(pathway, entry, target, first);
    if (problem === undefined) corrections.set(target, [...(corrections.get(target) ?? []), entry]);
    else refuse(problem.code, entry, problem.message);
  }
  const standing: Standing[] = [];
  for (const entry of first.values()) {
    if (entry.voids !== undefined || entry.replaces !== undefined) continue;
    const stands = standingOf(entry, corrections);
    if (stands !== undefined) standing.push(stands);
  }
  return { events: standing.sort((a, b) => compareEvents(a.place, b.place)).map(({ event }) => event), refused };
}

type Refuse = (code: RefusalCode, entry: LogEntry, message: string) => void;

function isReadable(entry: LogEntry, refuse: Refuse): boolean {
  const needsDay = entry.voids === undefined;
  const isWell =
    typeof entry.id === "string" &&
    isInstant(entry.recordedAt) &&
    (!needsDay || (typeof entry.type === "string" && isCalendarDate(entry.occurredOn)));
  if (!isWell) refuse("unknown-event", entry, "the entry is malformed: it needs an id, a moment of recording, a type and a day");
  return isWell;
}

/** The first recorded of one id stands; the others are duplicates, or conflicts where they say something else. */
function firstOfEachId(entries: readonly LogEntry[], refuse: Refuse): ReadonlyMap<EventId, LogEntry> {
  const first = new Map<EventId, LogEntry>();
  const inOrder = [...entries].sort((a, b) => compareRecorded(a, b) || (contentOf(a) < contentOf(b) ? -1 : 1));
  for (const entry of inOrder) {
    const standing = first.get(entry.id);
    if (standing === undefined) first.set(entry.id, entry);
    else if (contentOf(standing) === contentOf(entry)) refuse("duplicate", entry, "the event is in the log already");
    else refuse("conflict", entry, "another event has this id already");
  }
  return first;
}

function correctionProblem(
  pathway: PathwayDefinition,
  entry: LogEntry,
  target: EventId,
  first: ReadonlyMap<EventId, LogEntry>,
): { readonly code: RefusalCode; readonly message: string } | undefined {
  const roles = pathway.corrections?.roles;
  if (roles !== undefined && !roles.includes(entry.role ?? "")) return { code: "forbidden", message: "this role may not correct events" };
  const corrected = first.get(target);
  if (corrected === undefined) return { code: "unknown-event", message: "the event to be corrected is not in the log" };
  if (entry.replaces !== undefined && corrected.voids !== undefined)
    return { code: "unknown-event", message: "a void cannot be replaced; void it" };
  return isInCircle(entry, first) ? { code: "unknown-event", message: "the corrections point at one another in a circle" } : undefined;
}

function isInCircle(entry: LogEntry, first: ReadonlyMap<EventId, LogEntry>): boolean {
  const seen = new Set<EventId>();
  let current: LogEntry | undefined = entry;
  while (current !== undefined && !seen.has(current.id)) {
    seen.add(current.id);
    const target: EventId | undefined = current.voids ?? current.replaces;
    if (target === entry.id) return true;
    current = target === undefined ? undefined : first.get(target);
  }
  return false;
}

/** An event that stands, and the event whose place in the order it takes. */
interface Standing {
  readonly event: PathwayEvent;
  readonly place: PathwayEvent;
}

/** What an entry stands for after its corrections; `undefined` when it was voided. A replacement on the same day without a sequence of its own takes the place. */
function standingOf(entry: PathwayEvent, corrections: ReadonlyMap<EventId, readonly LogEntry[]>): Standing | undefined {
  const winner = winningCorrection(entry, corrections);
  if (winner === undefined) return { event: entry, place: entry };
  if (winner.voids !== undefined) return undefined;
  const replacement = standingOf(winner, corrections);
  if (replacement === undefined) return undefined;
  const { event } = replacement;
  return event.occurredOn === entry.occurredOn && event.sequence === undefined ? { event, place: entry } : replacement;
}

function winningCorrection(entry: LogEntry, corrections: ReadonlyMap<EventId, readonly LogEntry[]>): LogEntry | undefined {
  return (corrections.get(entry.id) ?? [])
    .filter((correction) => winningCorrection(correction, corrections)?.voids === undefined)
    .sort(compareCorrections)
    .at(-1);
}
