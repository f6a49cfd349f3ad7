import { findJsonProblem, type JsonBounds } from "../../record/index.ts";
import type { EventId } from "../../record/index.ts";
import { isCalendarDate, isInstant, type Instant } from "../../time/index.ts";
import type { LogEntry, VoidEvent } from "./event.ts";

/** What the data of one event may hold. */
export const DATA_BOUNDS: JsonBounds = { depth: 16, nodes: 1000, textLength: 10_000 };

/**
 * Whether an entry can be taken into account at all: a stored log may hold anything.
 *
 * It needs an id, a moment of recording, a type and, unless it is a void, a day. It may correct one other event, not two; a field that is null is absent.
 */
export function isReadableEntry(entry: unknown): entry is LogEntry {
  if (!isRecord(entry)) return false;
  const { id, type, recordedAt, occurredOn, sequence, voids, replaces, track, data } = entry;
  return (
    isText(id) &&
    isText(type) &&
    isInstant(recordedAt) &&
    (isAbsent(sequence) || Number.isSafeInteger(sequence)) &&
    (isAbsent(voids) || isText(voids)) &&
    (isAbsent(replaces) || isText(replaces)) &&
    (isAbsent(track) || isText(track)) &&
    (isAbsent(voids) ? isDayOf(occurredOn, recordedAt) : isAbsent(replaces)) &&
    (isAbsent(data) || (isRecord(data) && findJsonProblem(data, DATA_BOUNDS) === undefined))
  );
}

/** Whether a value is a day; that of a moment is, and most events are recorded on theirs. */
function isDayOf(value: unknown, moment: Instant): boolean {
  return (typeof value === "string" && value.length === DAY_LENGTH && moment.startsWith(value)) || isCalendarDate(value);
}

/** Length of `YYYY-MM-DD`. */
const DAY_LENGTH = 10;

/** Whether an entry takes another one back. */
export function isVoid(entry: LogEntry): entry is VoidEvent {
  return !isAbsent(entry.voids);
}

/** The entry that this one voids or replaces, if it does. */
export function targetOf(entry: LogEntry): EventId | undefined {
  return entry.voids ?? entry.replaces ?? undefined;
}

/** Whether an entry has this id, readable or not. */
export function hasId(entry: unknown, id: EventId): boolean {
  return isRecord(entry) && entry["id"] === id;
}

/** Id and type of anything in a log, for a finding; empty where there is none. */
export function nameOf(entry: unknown): { readonly eventId: EventId; readonly type: string } {
  const { id, type }: Readonly<Record<string, unknown>> = isRecord(entry) ? entry : {};
  return { eventId: typeof id === "string" ? id : "", type: typeof type === "string" ? type : "" };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
