import { finalStates, type PathwayDeadline, type PathwayDefinition } from "../definition/index.ts";
import type { PathwayFinding } from "./finding.ts";
import { arrowsFrom, shortestTraces } from "./reach.ts";

/** Deadlines that nothing can meet, and the lack of one that counts from leaving. */
export function deadlineFindings(pathway: PathwayDefinition): readonly PathwayFinding[] {
  const traces = shortestTraces(pathway.states, [pathway.initial]);
  const never = Object.entries(pathway.deadlines ?? {}).flatMap(([name, deadline]): readonly PathwayFinding[] => {
    const starts = startsOf(deadline, pathway, traces);
    if (
      canBeMet(
        deadline,
        starts.map(({ state }) => state),
        pathway,
      )
    )
      return [];
    const message = starts.length === 0 ? "what it counts from cannot occur" : "nothing that meets it can happen while it runs";
    return [{ code: "deadline-never-met", severity: "error", path: ["deadlines", name], trace: starts[0]?.trace ?? [], message }];
  });
  return [...never, ...followUpFindings(pathway, traces)];
}

type Traces = ReadonlyMap<string, readonly string[]>;

/** A state in which a deadline begins to run, and how to come there. */
interface Start {
  readonly state: string;
  readonly trace: readonly string[];
}

function startsOf({ anchor }: PathwayDeadline, pathway: PathwayDefinition, traces: Traces): readonly Start[] {
  const reached = [...traces].map(([state, trace]) => ({ state, trace }));
  if ("milestone" in anchor) return reached;
  const arrows = reached.flatMap(({ state, trace }) =>
    arrowsFrom(pathway.states, state).map(({ from, type, to }) => ({ from, type, state: to, trace: [...trace, type] })),
  );
  if ("state" in anchor) return arrows.filter(({ from, state }) => state === anchor.state && from !== state);
  const { event } = anchor;
  if (pathway.everywhere?.includes(event) === true) return reached.map(({ state, trace }) => ({ state, trace: [...trace, event] }));
  const byEdge = arrows.filter(({ type }) => type === event);
  const ofTracks = openStates(pathway, event);
  const byTrack = reached.filter(({ state }) => ofTracks.includes(state)).map(({ state, trace }) => ({ state, trace: [...trace, event] }));
  return [...byEdge, ...byTrack];
}

function canBeMet({ satisfiedBy, endsIn }: PathwayDeadline, starts: readonly string[], pathway: PathwayDefinition): boolean {
  if (starts.length === 0) return false;
  const ends = endsIn ?? finalStates(pathway);
  const reached = [...shortestTraces(pathway.states, starts, ends).keys()];
  const running = reached.filter((state) => starts.includes(state) || !ends.includes(state));
  return satisfiedBy.some(
    (type) =>
      pathway.everywhere?.includes(type) === true ||
      running.some((state) => arrowsFrom(pathway.states, state).some((arrow) => arrow.type === type)) ||
      openStates(pathway, type).some((state) => running.includes(state)),
  );
}

/** The states of the pathway in which some track accepts an event. */
function openStates({ states, tracks = {} }: PathwayDefinition, type: string): readonly string[] {
  const active = Object.keys(states).filter((name) => states[name]?.phase === "active");
  return Object.values(tracks).flatMap((track) =>
    Object.values(track.states).some(({ on }) => Object.hasOwn(on ?? {}, type)) ? (track.openIn ?? active) : [],
  );
}

function followUpFindings(pathway: PathwayDefinition, traces: Traces): readonly PathwayFinding[] {
  const { states, deadlines = {} } = pathway;
  const isLeaving = (from: string, to: string) => states[from]?.phase !== "finished" && states[to]?.phase === "finished";
  const leaving = [...traces].flatMap(([state, trace]) =>
    arrowsFrom(states, state)
      .filter(({ from, to }) => isLeaving(from, to))
      .map(({ type }) => ({ type, trace: [...trace, type] })),
  );
  const [first] = leaving;
  const isFollowed = Object.values(deadlines).some(({ anchor }) =>
    "state" in anchor ? states[anchor.state]?.phase === "finished" : "event" in anchor && leaving.some(({ type }) => type === anchor.event),
  );
  if (first === undefined || isFollowed) return [];
  const message = "no deadline counts from leaving: nobody is asked how it went on";
  return [{ code: "no-follow-up", severity: "warning", path: ["deadlines"], trace: first.trace, message }];
}
