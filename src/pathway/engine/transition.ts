import { explainCriterion } from "../../criteria/index.ts";
import { err, ok, type Result } from "../../result/index.ts";
import { toDayNumber, utcDayOf } from "../../time/index.ts";
import {
  preparePathway,
  type PathwayDefinition,
  type PreparedCriterion,
  type PreparedEdge,
  type PreparedPathway,
} from "../definition/index.ts";
import { refusalOf, type PathwayEvent, type Refusal, type RefusalCause, type RefusalDetails } from "../log/index.ts";
import { guardRow } from "./guard-row.ts";
import { reachMilestones } from "./reach-milestones.ts";
import { withSession } from "./session-tally.ts";
import type { PathwayStanding } from "./standing.ts";
import type { Exit, ParticipationState } from "./state.ts";

/** The standing after an event, or why the event is refused. */
type Step = Result<PathwayStanding, Refusal>;

/**
 * The standing after one event, or why the event is refused: the kernel of {@link appendEvent} and {@link replayPathway}.
 *
 * An event moves the pathway's machine, or that of the track it names, and no other. A session is counted, and milestones are judged, after it was accepted.
 *
 * @param pathway - checked before
 * @param standing - before the event; of {@link initialStanding} for the first one
 * @param event - well-formed
 * @returns the standing after it; refused with `unknown-event`, `too-early`, `not-in-state`, `forbidden` or `guard`, the first that applies
 * @throws RangeError when the day of the event is none
 *
 * @example
 * ```ts
 * const event = { id: "e1", type: "start-assessment", occurredOn: "2018-02-01", recordedAt: "2018-02-01T10:00:00Z" };
 * const next = transition(empowermentPathway, initialStanding(empowermentPathway), event);
 * next.ok && next.value.state // => { name: "assessing", phase: "planned", since: "2018-02-01" }
 * ```
 */
export function transition(
  pathway: PathwayDefinition | PreparedPathway,
  standing: PathwayStanding,
  event: PathwayEvent,
): Result<PathwayStanding, Refusal> {
  const prepared = preparePathway(pathway);
  const moved = (event.track ?? undefined) === undefined ? moveMain(prepared, standing, event) : moveTrack(prepared, standing, event);
  if (!moved.ok) return moved;
  const counted = prepared.definition.events[event.type]?.session === true ? ok(countSession(moved.value, event)) : moved;
  return prepared.parts.milestones.length === 0 ? counted : ok(reachMilestones(prepared, counted.value, event));
}

function moveMain(prepared: PreparedPathway, standing: PathwayStanding, event: PathwayEvent): Step {
  const { main, everywhere } = prepared.parts;
  const { state } = standing;
  if (!main.types.has(event.type)) return refuse("unknown-type", event, { state: state.name });
  if (isTooEarly(event)) return refuse("not-yet", event, { state: state.name });
  if (everywhere.has(event.type)) return ok(standing);
  const edges = main.edges.get(state.name)?.get(event.type);
  const chosen = chooseEdge(edges, state.name, prepared, standing, event);
  if (!chosen.ok) return chosen;
  const next = enter(prepared, state, event, chosen.value);
  return next.ok ? ok(withState(standing, next.value)) : next;
}

function moveTrack(prepared: PreparedPathway, standing: PathwayStanding, event: PathwayEvent): Step {
  const track = event.track ?? "";
  const machine = prepared.parts.tracks.get(track);
  const before = standing.tracks[track];
  if (machine === undefined || before === undefined || !machine.types.has(event.type)) {
    return refuse("unknown-track", event, { track });
  }
  const details = { track, state: before.state };
  if (isTooEarly(event)) return refuse("not-yet", event, details);
  if (!machine.openIn.has(standing.state.name)) return refuse("track-closed", event, details);
  if (prepared.parts.everywhere.has(event.type)) return ok(standing);
  const chosen = chooseEdge(machine.edges.get(before.state)?.get(event.type), before.state, prepared, standing, event);
  if (!chosen.ok) return chosen;
  const { to } = chosen.value;
  if (to === before.state) return ok(standing);
  return ok({ ...standing, tracks: { ...standing.tracks, [track]: { ...before, state: to, since: event.occurredOn } } });
}

/** The first edge that is open to the role and whose guard is true. One that cannot be judged refuses at once. */
function chooseEdge(
  edges: readonly PreparedEdge[] | undefined,
  state: string,
  prepared: PreparedPathway,
  standing: PathwayStanding,
  event: PathwayEvent,
): Result<PreparedEdge, Refusal> {
  if (edges === undefined || edges.length === 0) return refuse("state", event, at(state, event));
  let failed: PreparedCriterion | undefined;
  for (const edge of edges) {
    if (edge.roles !== undefined && !edge.roles.includes(event.role ?? "")) continue;
    if (edge.guard === undefined) return ok(edge);
    const outcome = edge.guard.judge(guardRow(edge.guard, prepared.definition, standing, event), event.occurredOn);
    if (outcome === "true") return ok(edge);
    failed = edge.guard;
    if (outcome === "unknown") {
      return refuse("open-condition", event, { ...at(state, event), outcome, guard: explained(failed, prepared, standing, event) });
    }
  }
  if (failed === undefined) return refuse("role", event, at(state, event));
  return refuse("condition", event, { ...at(state, event), outcome: "false", guard: explained(failed, prepared, standing, event) });
}

/** Where an event was met. */
function at(state: string, { track }: PathwayEvent): RefusalDetails {
  return { state, track: track ?? undefined };
}

function explained(guard: PreparedCriterion, { definition }: PreparedPathway, standing: PathwayStanding, event: PathwayEvent) {
  const { facts, criterion } = guard;
  const { parameters } = definition;
  return explainCriterion(criterion, guardRow(guard, definition, standing, event), { facts, asOf: event.occurredOn, parameters });
}

function enter(
  { definition }: PreparedPathway,
  current: ParticipationState,
  event: PathwayEvent,
  edge: PreparedEdge,
): Result<ParticipationState, Refusal> {
  if (edge.to === current.name) return ok(current);
  const { to: name, phase } = edge;
  const since = event.occurredOn;
  if (phase !== "finished") return ok({ name, phase, since });
  if (current.phase === "finished") return ok({ name, phase, since, exit: current.exit });
  const reason = edge.exit ?? event.data?.["reason"];
  const details = { state: current.name };
  if (reason === undefined || reason === null) return refuse("no-reason", event, { ...details, outcome: "unknown" });
  if (typeof reason !== "string" || !Object.hasOwn(definition.exits, reason)) {
    return refuse("unknown-reason", event, { ...details, outcome: "false" });
  }
  const destination = event.data?.["destination"];
  const exit: Exit = { on: since, reason, ...(typeof destination === "string" ? { destination } : {}) };
  return ok({ name, phase, since, exit });
}

function countSession(standing: PathwayStanding, event: PathwayEvent): PathwayStanding {
  const track = event.track ?? "";
  const of = standing.tracks[track];
  const tracks = of === undefined ? standing.tracks : { ...standing.tracks, [track]: { ...of, sessions: withSession(of.sessions, event) } };
  return { ...standing, sessions: withSession(standing.sessions, event), tracks };
}

/** Written out: it is made for every step of every log. */
function withState({ tracks, sessions, milestones }: PathwayStanding, state: ParticipationState): PathwayStanding {
  return { state, tracks, sessions, milestones };
}

/** One day more than the UTC day of recording is accepted: a local day runs ahead of UTC. */
function isTooEarly({ occurredOn, recordedAt }: PathwayEvent): boolean {
  // A day sorts before all moments of its own.
  const isLater = (occurredOn as string) > recordedAt;
  return isLater && toDayNumber(occurredOn) > toDayNumber(utcDayOf(recordedAt)) + 1;
}

function refuse(cause: RefusalCause, { id, type }: PathwayEvent, details: RefusalDetails): { readonly ok: false; readonly error: Refusal } {
  return err(refusalOf(cause, { eventId: id, type }, details));
}
