import type { LogEntry, ParticipationState, PathwayEvent } from "../../../dist/index.js";
import { FIRST_STATE, moveByHand, type Finding } from "./hand-written-switch.ts";

/*
 * The reducer around the switch, as a team writes it for its own table of events: it sorts, lets corrections act, drops what was sent twice, and keeps the history and the findings. It trusts the
 * table: every row is well-formed, and rows come in the order in which they were recorded.
 */

/** What a log comes to. */
export interface ReplayByHand {
  readonly state: ParticipationState;
  readonly history: readonly { readonly event: PathwayEvent; readonly from: string; readonly state: ParticipationState }[];
  readonly refused: readonly Finding[];
}

/** Replays a log up to and including a day. */
export function replayByHand(entries: readonly LogEntry[], asOf: string): ReplayByHand {
  const refused: Finding[] = [];
  const events = standing(entries, refused).sort(byDay);
  const history: ReplayByHand["history"][number][] = [];
  let state = FIRST_STATE;
  for (const event of events) {
    if (event.occurredOn > asOf) break;
    const next = moveByHand(state, event);
    if ("code" in next) {
      refused.push(next);
    } else {
      history.push({ event, from: state.name, state: next });
      state = next;
    }
  }
  return { state, history, refused };
}

function byDay(a: PathwayEvent, b: PathwayEvent): number {
  if (a.occurredOn !== b.occurredOn) return a.occurredOn < b.occurredOn ? -1 : 1;
  return a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0;
}

/** The events that stand once duplicates are dropped and corrections have acted. */
function standing(entries: readonly LogEntry[], refused: Finding[]): PathwayEvent[] {
  const first = new Map<string, LogEntry>();
  const corrections: LogEntry[] = [];
  for (const entry of entries) {
    const known = first.get(entry.id);
    if (known !== undefined) {
      refused.push(twice(known, entry));
      continue;
    }
    first.set(entry.id, entry);
    if (entry.voids !== undefined || entry.replaces !== undefined) corrections.push(entry);
  }
  const replaced = new Map<string, PathwayEvent | undefined>();
  // The last correction wins, unless a later one took it back.
  for (const entry of corrections.reverse()) {
    const target = entry.voids ?? entry.replaces ?? "";
    if (!first.has(target)) refused.push({ code: "unknown-event", eventId: entry.id, type: entry.type, message: "nothing to correct" });
    else if (!replaced.has(entry.id) && !replaced.has(target)) replaced.set(target, entry.voids === undefined ? entry : undefined);
  }
  const events: PathwayEvent[] = [];
  for (const entry of first.values()) {
    if (entry.voids !== undefined || entry.replaces !== undefined) continue;
    let event: PathwayEvent | undefined = entry;
    while (event !== undefined && replaced.has(event.id)) event = replaced.get(event.id);
    if (event !== undefined) events.push(event);
  }
  return events;
}

function twice(known: LogEntry, { id: eventId, type, ...entry }: LogEntry): Finding {
  const { recordedAt } = known;
  const isSame = JSON.stringify(known) === JSON.stringify({ id: eventId, type, ...entry, recordedAt });
  return isSame
    ? { code: "duplicate", eventId, type, message: "the event is in the log already" }
    : { code: "conflict", eventId, type, message: "another event has this id already" };
}
