import { err, ok, type Result } from "../../result/index.ts";
import { preparePathway, type PathwayDefinition, type PreparedPathway } from "../definition/index.ts";
import {
  compareFirst,
  hasId,
  isReadableEntry,
  nameOf,
  refusalOf,
  saysTheSame,
  type LogEntry,
  type PathwayLog,
  type Refusal,
  type RefusalCause,
  type RefusalCode,
} from "../log/index.ts";
import { foldEvents } from "./replay-pathway.ts";
import type { ParticipationState } from "./state.ts";

/** Refusals that an event meets before anyone asks who records it. */
const COMES_BEFORE_ROLES: readonly RefusalCode[] = ["unknown-event", "too-early", "not-in-state"];

/** Who records an event, in which role. */
export interface Actor {
  /** Pseudonymous key. */
  readonly key: string;
  readonly role: string;
}

/** A log with one more event. */
export interface AppendedEvent {
  readonly log: PathwayLog;
  /** The state after the whole log. */
  readonly state: ParticipationState;
  /** Earlier events that the new one makes unacceptable: they stay in the log and move nothing. */
  readonly refused: readonly Refusal[];
}

/**
 * Records an event: what an application calls when someone presses the button.
 *
 * The event is judged at its place in the order of the whole log, which is not the end when it is recorded late. The log given is not changed.
 *
 * @param pathway - checked before
 * @param log - the log as stored
 * @param event - new, with an id of its own
 * @param options - `actor`: written into the event; `expectedLength`: number of entries that the caller saw, so that two people do not write at once
 * @returns the longer log and the state after it; refused with `conflict`, `duplicate`, `unknown-event`, `too-early`, `not-in-state`, `forbidden` or `guard`
 *
 * @example
 * ```ts
 * const log = { pathway: { id: empowermentPathway.id, version: empowermentPathway.version }, events: [] };
 * const event = { id: "e1", type: "start-assessment", occurredOn: "2018-02-01", recordedAt: "2018-02-01T10:00:00Z" };
 * const appended = appendEvent(empowermentPathway, log, event, { actor: { key: "w1", role: "case-worker" } });
 * appended.ok && appended.value.state // => { name: "assessing", phase: "planned", since: "2018-02-01" }
 * ```
 */
export function appendEvent(
  pathway: PathwayDefinition | PreparedPathway,
  log: PathwayLog,
  event: LogEntry,
  options: { readonly actor?: Actor | undefined; readonly expectedLength?: number | undefined } = {},
): Result<AppendedEvent, Refusal> {
  const prepared = preparePathway(pathway);
  const { id, version } = prepared.definition;
  const refuse = (cause: RefusalCause) => err(refusalOf(cause, nameOf(event)));
  if (log.pathway.id !== id || log.pathway.version !== version) return refuse("version");
  const signedEvent = signed(event, options.actor);
  const entry = signedEvent ?? event;
  const twins = log.events.filter((other) => hasId(other, event.id));
  if (twins.length > 0) return refuse(isSaidBy(twins, entry) ? "again" : "same-id");
  if (options.expectedLength !== undefined && options.expectedLength !== log.events.length) return refuse("length");
  const events = [...log.events, entry];
  const before = foldEvents(prepared, log.events);
  const after = foldEvents(prepared, events);
  const own = after.refused.find(({ eventId }) => eventId === nameOf(event).eventId);
  if (signedEvent === undefined && (own === undefined || !COMES_BEFORE_ROLES.includes(own.code))) return refuse("actor");
  if (own !== undefined) return err(own);
  const known = new Set(before.refused.map(({ eventId }) => eventId));
  const refused = after.refused.filter(({ eventId }) => !known.has(eventId));
  return ok({ log: { pathway: log.pathway, events }, state: after.standing.state, refused });
}

/** Whether the entry that stands for an id says the same as another. */
function isSaidBy(twins: readonly LogEntry[], entry: LogEntry): boolean {
  const standing = twins.filter(isReadableEntry).sort(compareFirst)[0];
  return standing !== undefined && isReadableEntry(entry) && saysTheSame(standing, entry);
}

/** The event with its actor; `undefined` when it names another one. */
function signed(event: LogEntry, actor: Actor | undefined): LogEntry | undefined {
  if (actor === undefined) return event;
  if ((event.actor ?? actor.key) !== actor.key || (event.role ?? actor.role) !== actor.role) return undefined;
  return { ...event, actor: actor.key, role: actor.role };
}
