import { ok, type Result } from "../../result/index.ts";
import { toDayNumber, utcDayOf } from "../../time/index.ts";
import { preparePathway, type PathwayDefinition, type PreparedPathway } from "../definition/index.ts";
import type { PathwayEvent, Refusal } from "../log/index.ts";
import { chooseEdge } from "./choose-edge.ts";
import { enter } from "./enter.ts";
import { reachMilestones } from "./reach-milestones.ts";
import { refuse } from "./refuse.ts";
import { withSession } from "./session-tally.ts";
import type { PathwayStanding } from "./standing.ts";

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
  return moved.ok && prepared.parts.milestones.length > 0 ? ok(reachMilestones(prepared, moved.value, event)) : moved;
}

function moveMain(prepared: PreparedPathway, standing: PathwayStanding, event: PathwayEvent): Step {
  const { main } = prepared.parts;
  const { state, tracks, sessions, milestones } = standing;
  const edges = main.edges.get(state.name)?.get(event.type);
  if (edges === undefined && !main.types.has(event.type)) return refuse("unknown-type", event, { state: state.name });
  if (isTooEarly(event)) return refuse("not-yet", event, { state: state.name });
  const chosen = chooseEdge(edges, state.name, prepared, standing, event);
  if (!chosen.ok) return chosen;
  const edge = chosen.value;
  const next = enter(prepared.definition, state, event, edge);
  if (!next.ok) return next;
  const counted = edge.isSession ? withSession(sessions, event) : sessions;
  return ok({ state: next.value, tracks, sessions: counted, milestones });
}

function moveTrack(prepared: PreparedPathway, standing: PathwayStanding, event: PathwayEvent): Step {
  const { track = "", type, occurredOn } = event;
  const machine = prepared.parts.tracks.get(track);
  const before = standing.tracks[track];
  if (machine === undefined || before === undefined || !machine.types.has(type)) return refuse("unknown-track", event, { track });
  const details = { track, state: before.state };
  if (isTooEarly(event)) return refuse("not-yet", event, details);
  if (!machine.openIn.has(standing.state.name)) return refuse("track-closed", event, details);
  const chosen = chooseEdge(machine.edges.get(before.state)?.get(type), before.state, prepared, standing, event);
  if (!chosen.ok) return chosen;
  const { to, isSession } = chosen.value;
  const moved = to === before.state ? before : { ...before, state: to, since: occurredOn };
  const after = isSession ? { ...moved, sessions: withSession(moved.sessions, event) } : moved;
  const { state, tracks, sessions, milestones } = standing;
  const counted = isSession ? withSession(sessions, event) : sessions;
  return ok({ state, tracks: { ...tracks, [track]: after }, sessions: counted, milestones });
}

/** One day more than the UTC day of recording is accepted: a local day runs ahead of UTC. */
function isTooEarly({ occurredOn, recordedAt }: PathwayEvent): boolean {
  // A day sorts before all moments of its own.
  const isLater = (occurredOn as string) > recordedAt;
  return isLater && toDayNumber(occurredOn) > toDayNumber(utcDayOf(recordedAt)) + 1;
}
