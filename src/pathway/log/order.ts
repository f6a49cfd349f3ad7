import { canonicalJson, compareTexts } from "../../record/index.ts";
import { compareInstants } from "../../time/index.ts";
import type { LogEntry, PathwayEvent } from "./event.ts";

/** Order of events in a life: by day, then sequence, then when recorded, then id by code unit. */
export function compareEvents(a: PathwayEvent, b: PathwayEvent): number {
  if (a.occurredOn !== b.occurredOn) return a.occurredOn < b.occurredOn ? -1 : 1;
  return (a.sequence ?? 0) - (b.sequence ?? 0) || compareRecorded(a, b);
}

/** Order of what was written down: by moment, then id by code unit. */
function compareRecorded(a: LogEntry, b: LogEntry): number {
  return compareInstants(a.recordedAt, b.recordedAt) || compareTexts(a.id, b.id);
}

/** Which of the entries of one id stands: the first recorded, in a tie the one whose canonical JSON comes first. */
export function compareFirst(a: LogEntry, b: LogEntry): number {
  return compareRecorded(a, b) || compareTexts(canonicalJson(a), canonicalJson(b));
}

/** Order of corrections of one event: the last one wins. */
export function compareCorrections(a: LogEntry, b: LogEntry): number {
  return compareInstants(a.recordedAt, b.recordedAt) || (a.sequence ?? 0) - (b.sequence ?? 0) || compareTexts(a.id, b.id);
}

/** Whether two entries say the same, whenever they were recorded: then they are the same event. Null, absent and empty data make no difference. */
export function saysTheSame(a: LogEntry, b: LogEntry): boolean {
  // What was sent twice is most often written in the same way, too.
  return JSON.stringify({ ...a, recordedAt: "" }) === JSON.stringify({ ...b, recordedAt: "" }) || contentOf(a) === contentOf(b);
}

/** What an entry says, as a text. */
function contentOf(entry: LogEntry): string {
  const said = Object.entries(entry as unknown as Readonly<Record<string, unknown>>).filter(
    ([key, value]) => key !== "recordedAt" && value !== null,
  );
  const data = Object.entries(("data" in entry ? entry.data : undefined) ?? {}).filter(([, value]) => value !== null);
  return canonicalJson({
    ...Object.fromEntries(said),
    data: Object.fromEntries(data),
    sequence: entry.sequence ?? 0,
  });
}
