import { undecidedFacts, type Outcome } from "../../criteria/index.ts";
import { requireCalendarDate, requireKnownAt, type AsKnown, type CalendarDate } from "../../time/index.ts";
import { preparePathway, type Machine, type PathwayDefinition, type PreparedEdge, type PreparedPathway } from "../definition/index.ts";
import type { PathwayLog, RefusalCause, RefusalCode } from "../log/index.ts";
import { refusalOf } from "../log/index.ts";
import type { Actor } from "./append-event.ts";
import { guardRow } from "./guard-row.ts";
import { foldEvents, requirePinned } from "./replay-pathway.ts";
import type { PathwayStanding } from "./standing.ts";

/** An event that could be recorded, or that could not and why. */
export type EventOption = AvailableEvent | UnavailableEvent;

/** An event that would be accepted, given the data that it still needs. */
export interface AvailableEvent {
  readonly available: true;
  readonly type: string;
  /** The track that it moves; absent: the pathway itself. */
  readonly track?: string | undefined;
  /** The states that it may lead to, the likeliest first; the present one where it moves nothing. */
  readonly to: readonly string[];
  /** Data of the event that decide whether it is accepted, and where it leads. */
  readonly needs: readonly string[];
}

/** An event that would be refused, whatever its data. */
export interface UnavailableEvent {
  readonly available: false;
  readonly type: string;
  readonly track?: string | undefined;
  readonly code: RefusalCode;
  readonly cause: RefusalCause;
  /** For `guard`: whether the condition fails, or cannot be judged from the log. */
  readonly outcome?: "false" | "unknown" | undefined;
  readonly message: string;
}

/**
 * What may be recorded on a day by an actor, and why the rest may not: what a screen needs to show its buttons.
 *
 * Each event type is judged after all that happened up to and including the day, before anyone has filled in its data: a condition that the data can still make true leaves the event available, and `needs`
 * names them. Corrections are not among them.
 *
 * @param pathway - checked before; the version that the log pins
 * @param log - entries in any order
 * @param options - `on`: the day on which it would happen; `actor`: who would record it; `knownAt`: what was recorded later is not seen
 * @returns the events that the pathway's machine knows, then those of each track, in the order of the definition
 * @throws RangeError when a day or moment is none, or the log pins another pathway or version
 *
 * @example
 * ```ts
 * const log = { pathway: { id: empowermentPathway.id, version: empowermentPathway.version }, events: [] };
 * const options = availableEvents(empowermentPathway, log, { on: "2018-02-01", actor: { key: "w1", role: "case-worker" } });
 * options.filter(({ available }) => available).map(({ type }) => type) // => ["start-assessment", "record-decision", "refuse", "withdraw", "record-follow-up", "hold-session"]
 * options.find(({ type }) => type === "enter")?.available // => false
 * ```
 */
export function availableEvents(
  pathway: PathwayDefinition | PreparedPathway,
  log: PathwayLog,
  options: AsKnown & { readonly on: CalendarDate; readonly actor?: Actor | undefined },
): readonly EventOption[] {
  const { on, knownAt, actor } = options;
  requireCalendarDate(on, "on");
  requireKnownAt(knownAt);
  const prepared = preparePathway(pathway);
  requirePinned(prepared.definition, log);
  const { standing } = foldEvents(prepared, log.events, { until: on, knownAt });
  const asked: Asked = { prepared, standing, on, role: actor?.role ?? "" };
  const { main, tracks } = prepared.parts;
  return [
    ...optionsOf(main, standing.state.name, undefined, asked),
    ...[...tracks].flatMap(([track, machine]) => {
      const isOpen = machine.openIn.has(standing.state.name);
      return optionsOf(machine, standing.tracks[track]?.state ?? machine.initial, { track, isOpen }, asked);
    }),
  ];
}

/** What each event is judged with. */
interface Asked {
  readonly prepared: PreparedPathway;
  readonly standing: PathwayStanding;
  readonly on: CalendarDate;
  readonly role: string;
}

function optionsOf(
  machine: Machine,
  state: string,
  track: { readonly track: string; readonly isOpen: boolean } | undefined,
  asked: Asked,
): readonly EventOption[] {
  const { everywhere } = asked.prepared.parts;
  const known = Object.keys(asked.prepared.definition.events).filter((type) => machine.types.has(type));
  return known.map((type): EventOption => {
    const of = { type, ...(track === undefined ? {} : { track: track.track }) };
    if (track?.isOpen === false) return unavailable(of, "track-closed");
    if (everywhere.has(type)) return { available: true, ...of, to: [state], needs: [] };
    return optionOf(machine.edges.get(state)?.get(type) ?? [], of, asked);
  });
}

type Named = Pick<AvailableEvent, "type" | "track">;

function optionOf(edges: readonly PreparedEdge[], of: Named, asked: Asked): EventOption {
  if (edges.length === 0) return unavailable(of, "state");
  const open = edges.filter(({ roles }) => roles === undefined || roles.includes(asked.role));
  if (open.length === 0) return unavailable(of, "role");
  const to = new Set<string>();
  const needs = new Set<string>();
  for (const edge of open) {
    const { outcome, data } = judgeBefore(edge, of.type, asked);
    if (outcome === "false") continue;
    // What the log itself leaves open no data of the event can settle: the engine refuses there, and so ends the list.
    if (outcome === "unknown" && data.length === 0)
      return to.size > 0 ? available(of, to, needs) : unavailable(of, "open-condition", "unknown");
    to.add(edge.to);
    for (const name of [...data, ...reasonFor(edge, asked)]) needs.add(name);
    if (outcome === "true") break;
  }
  return to.size > 0 ? available(of, to, needs) : unavailable(of, "condition", "false");
}

/** What the guard of an edge says before the event has data, and which of its data could still decide. */
function judgeBefore({ guard }: PreparedEdge, type: string, { prepared, standing, on }: Asked) {
  if (guard === undefined) return { outcome: "true" as Outcome, data: [] };
  const { definition } = prepared;
  const row = guardRow(guard, definition, standing, { type, occurredOn: on });
  const outcome = guard.judge(row, on);
  if (outcome !== "unknown") return { outcome, data: [] };
  const { facts, criterion, asks } = guard;
  const open = undecidedFacts(criterion, row, { facts, asOf: on, parameters: definition.parameters });
  const ofEvent = asks.filter(({ from }) => from === "event").map(({ name }) => name);
  return { outcome, data: open.map(({ fact }) => fact).filter((fact) => ofEvent.includes(fact)) };
}

/** Leaving needs a reason, unless the edge means one. */
function reasonFor({ phase, exit }: PreparedEdge, { standing }: Asked): readonly string[] {
  return phase === "finished" && standing.state.phase !== "finished" && exit === undefined ? ["reason"] : [];
}

function available(of: Named, to: ReadonlySet<string>, needs: ReadonlySet<string>): AvailableEvent {
  return { available: true, ...of, to: [...to], needs: [...needs] };
}

function unavailable(of: Named, cause: RefusalCause, outcome?: "false" | "unknown"): UnavailableEvent {
  const { code, message } = refusalOf(cause, { eventId: "", type: of.type });
  return { available: false, ...of, code, cause, ...(outcome === undefined ? {} : { outcome }), message };
}
