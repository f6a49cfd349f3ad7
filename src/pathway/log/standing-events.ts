import { compareTexts, type EventId } from "../../record/index.ts";
import { isRecordedBy, utcDayOf, type KnownAt } from "../../time/index.ts";
import type { PathwayDefinition } from "../definition/index.ts";
import { findCorrections, winningCorrections, type Corrections } from "./corrections.ts";
import { isReadableEntry, isVoid, nameOf, targetOf } from "./entry.ts";
import type { LogEntry, PathwayEvent } from "./event.ts";
import { compareEvents, compareFirst, saysTheSame } from "./order.ts";
import { refusalOf, type Refusal, type RefusalCause } from "./refusal.ts";

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
 * @param entries - of one log, in any order; one that cannot be read is refused
 * @param knownAt - what was recorded later is not seen; a calendar date means its end in UTC; absent: everything
 */
export function standingEvents(pathway: PathwayDefinition, entries: readonly LogEntry[], knownAt?: KnownAt): StandingEvents {
  const known: LogEntry[] = [];
  const malformed: Refusal[] = [];
  for (const entry of entries as readonly unknown[]) {
    if (!isReadableEntry(entry)) malformed.push(refusalOf("malformed", nameOf(entry)));
    else if (knownAt === undefined || isRecordedBy(entry.recordedAt, utcDayOf(entry.recordedAt), knownAt)) known.push(entry);
  }
  if (isPlain(known)) return { events: inPlace(known), refused: inOrder(malformed, []) };
  const idle: Idle[] = [];
  const refuse = (cause: RefusalCause, entry: LogEntry) => idle.push({ cause, entry });
  const first = firstOfEachId(known, refuse);
  const corrections = findCorrections(pathway, first, refuse);
  const originals = [...first.values()].filter((entry): entry is PathwayEvent => targetOf(entry) === undefined);
  return { events: corrected(originals, corrections), refused: inOrder(malformed, idle) };
}

/** Whether nothing is corrected and no id comes twice, as in most logs: then there is nothing to work out. */
function isPlain(entries: readonly LogEntry[]): entries is readonly PathwayEvent[] {
  return entries.every((entry) => targetOf(entry) === undefined) && haveOwnIds(entries);
}

/** Up to so many entries, comparing each with each takes less time than filling a set. */
const FEW = 24;

function haveOwnIds(entries: readonly LogEntry[]): boolean {
  if (entries.length > FEW) return new Set(entries.map(({ id }) => id)).size === entries.length;
  return entries.every(({ id }, at) => {
    for (let before = 0; before < at; before += 1) if (entries[before]?.id === id) return false;
    return true;
  });
}

/** Events in the order in which they happened, which most logs have already. */
function inPlace(events: readonly PathwayEvent[]): readonly PathwayEvent[] {
  const isInOrder = events.every((event, at) => {
    const before = events[at - 1];
    return before === undefined || compareEvents(before, event) <= 0;
  });
  return isInOrder ? events : [...events].sort(compareEvents);
}

/** An entry that acts on nothing, or is told twice. */
interface Idle {
  readonly cause: RefusalCause;
  readonly entry: LogEntry;
}

/** Findings in an order that does not depend on the log's: malformed entries by what can be read of them, then the others as they were recorded. */
function inOrder(malformed: readonly Refusal[], idle: readonly Idle[]): readonly Refusal[] {
  if (malformed.length === 0 && idle.length === 0) return [];
  const byName = (a: Refusal, b: Refusal) => compareTexts(a.eventId, b.eventId) || compareTexts(a.type, b.type);
  return [
    ...[...malformed].sort(byName),
    ...[...idle].sort((a, b) => compareFirst(a.entry, b.entry)).map(({ cause, entry }) => refusalOf(cause, nameOf(entry))),
  ];
}

/** The first recorded of one id stands; the others are duplicates, or conflicts where they say something else. */
function firstOfEachId(
  entries: readonly LogEntry[],
  refuse: (cause: RefusalCause, entry: LogEntry) => void,
): ReadonlyMap<EventId, LogEntry> {
  const first = new Map<EventId, LogEntry>();
  const others: LogEntry[] = [];
  for (const entry of entries) {
    const standing = first.get(entry.id);
    if (standing === undefined || compareFirst(entry, standing) < 0) first.set(entry.id, entry);
    if (standing !== undefined) others.push(first.get(entry.id) === entry ? standing : entry);
  }
  for (const entry of others) {
    const standing = first.get(entry.id);
    refuse(standing !== undefined && saysTheSame(standing, entry) ? "again" : "same-id", entry);
  }
  return first;
}

/** What stands of events once their corrections have acted, in order. */
function corrected(originals: readonly PathwayEvent[], corrections: Corrections): readonly PathwayEvent[] {
  const winners = winningCorrections(originals, corrections);
  const places: PathwayEvent[] = [];
  const moved = new Map<PathwayEvent, PathwayEvent>();
  for (const original of originals) {
    const standing = standingOf(original, winners);
    if (standing === undefined) continue;
    const { event, place } = standing;
    places.push(place);
    if (event !== place) moved.set(place, event);
  }
  return inPlace(places).map((place) => moved.get(place) ?? place);
}

/** The event that stands for another, and the one whose place in the order it takes. */
interface Standing {
  readonly event: PathwayEvent;
  readonly place: PathwayEvent;
}

/**
 * What stands for an event after its corrections; `undefined` when it was voided. A replacement on the same day without a sequence of its own takes the place of what it replaces, which may itself have
 * taken one.
 */
function standingOf(original: PathwayEvent, winners: ReadonlyMap<EventId, LogEntry>): Standing | undefined {
  let event = original;
  let place = original;
  for (let next = winners.get(original.id); next !== undefined; next = winners.get(next.id)) {
    if (isVoid(next)) return undefined;
    const takesThePlace = next.occurredOn === event.occurredOn && (next.sequence ?? undefined) === undefined;
    if (!takesThePlace) place = next;
    event = next;
  }
  return { event, place };
}
