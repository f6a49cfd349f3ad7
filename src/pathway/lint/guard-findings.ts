import type { Criterion, Facts, FactsRow } from "../../criteria/index.ts";
import {
  dataOf,
  edgesOf,
  logFactsOf,
  sharedData,
  trackSuffix,
  type EdgesByType,
  type PathwayDefinition,
  type PathwayEdge,
} from "../definition/index.ts";
import type { PathwayFinding } from "./finding.ts";
import { shortestTraces } from "./reach.ts";
import { searchAnyDay, type Search } from "./search-any-day.ts";

/** Conditions that can never hold, and edges of one event that may both be open. */
export function guardFindings(pathway: PathwayDefinition): readonly PathwayFinding[] {
  const search = searchAnyDay(pathway);
  const { initial, states, tracks = {}, milestones = {} } = pathway;
  const traces = shortestTraces(states, [initial]);
  const ofStates = Object.entries(states).flatMap(([name, { on }]) =>
    edgeFindings(on, pathway, search, { path: ["states", name], trace: traces.get(name) ?? [], fixed: { state: name } }),
  );
  const ofTracks = Object.entries(tracks).flatMap(([track, machine]) => {
    const inside = shortestTraces(machine.states, [machine.initial]);
    return Object.entries(machine.states).flatMap(([name, { on }]) => {
      const fixed = { [`state${trackSuffix(track)}`]: name };
      return edgeFindings(on, pathway, search, { path: ["tracks", track, "states", name], trace: inside.get(name) ?? [], fixed });
    });
  });
  const facts = { ...sharedData(pathway), ...logFactsOf(pathway) };
  const ofMilestones = Object.entries(milestones).flatMap(([name, { when }]) =>
    neverHolds(when, facts, search, { path: ["milestones", name, "when"], trace: [], fixed: {} }),
  );
  return [...ofStates, ...ofTracks, ...ofMilestones];
}

/** Where a condition is met, how to come there, and what is known there. */
interface Place {
  readonly path: PathwayFinding["path"];
  readonly trace: readonly string[];
  readonly fixed: FactsRow;
}

function edgeFindings(
  on: EdgesByType<PathwayEdge> | undefined,
  pathway: PathwayDefinition,
  search: Search,
  place: Place,
): readonly PathwayFinding[] {
  return Object.keys(on ?? {}).flatMap((type) => {
    const edges = edgesOf(on, type);
    const facts = { ...dataOf(pathway, type), ...logFactsOf(pathway) };
    const at = { ...place, path: [...place.path, "on", type], trace: [...place.trace, type] };
    const pathOf = (index: number) => (Array.isArray(on?.[type]) ? [...at.path, index] : at.path);
    return edges.flatMap((edge, index) => {
      const here = { ...at, path: pathOf(index) };
      const never = edge.guard === undefined ? [] : neverHolds(edge.guard, facts, search, { ...here, path: [...here.path, "guard"] });
      return [...never, ...edges.slice(0, index).flatMap((earlier) => overlap(earlier, edge, facts, search, here))];
    });
  });
}

function neverHolds(guard: Criterion, facts: Facts, search: Search, { path, trace, fixed }: Place): readonly PathwayFinding[] {
  if (search(guard, facts, fixed) !== "none") return [];
  return [{ code: "guard-never-holds", severity: "error", path, trace, message: "no data and no log make the condition true" }];
}

function overlap(
  earlier: PathwayEdge,
  later: PathwayEdge,
  facts: Facts,
  search: Search,
  { path, trace, fixed }: Place,
): readonly PathwayFinding[] {
  const shared = later.roles === undefined || earlier.roles === undefined || later.roles.some((role) => earlier.roles?.includes(role));
  if (!shared) return [];
  if (earlier.guard === undefined) {
    const isClosed = earlier.roles === undefined || later.roles?.every((role) => earlier.roles?.includes(role)) === true;
    const message = "an edge before it has no condition: this one is never taken";
    return isClosed ? [{ code: "ignored-edge", severity: "error", path, trace, message }] : [];
  }
  // An edge without a condition that comes last is what remains, and is meant.
  if (later.guard === undefined) return [];
  const row = search({ all: [earlier.guard, later.guard] }, facts, fixed);
  if (typeof row === "string") return [];
  const message = "this condition and that of an edge before it may both be true: only their order decides";
  return [{ code: "overlapping-guards", severity: "warning", path, trace, row, message }];
}
