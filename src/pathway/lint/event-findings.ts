import type { PathwayDefinition } from "../definition/index.ts";
import type { PathwayFinding } from "./finding.ts";
import { arrowsFrom, shortestTraces } from "./reach.ts";

/** Events that nothing accepts, edges that are never taken, and states of tracks where nobody comes. */
export function eventFindings(pathway: PathwayDefinition): readonly PathwayFinding[] {
  const { states, tracks = {}, events, everywhere = [] } = pathway;
  const arrows = [states, ...Object.values(tracks).map((track) => track.states)].flatMap((machine) =>
    Object.keys(machine).flatMap((from) => arrowsFrom(machine, from)),
  );
  const used = new Set([...everywhere, ...arrows.map(({ type }) => type)]);
  const unused = Object.keys(events).filter((type) => !used.has(type));
  const traces = shortestTraces(states, [pathway.initial]);
  return [
    ...unused.map((type): PathwayFinding => {
      const message = `no state and no track accepts "${type}"`;
      return { code: "unused-event", severity: "warning", path: ["events", type], trace: [], message };
    }),
    ...Object.keys(states).flatMap((name) =>
      Object.keys(states[name]?.on ?? {})
        .filter((type) => everywhere.includes(type))
        .map((type): PathwayFinding => {
          const message = `every state accepts "${type}" and it moves nothing: the edge is never taken`;
          return { code: "ignored-edge", severity: "error", path: ["states", name, "on", type], trace: traces.get(name) ?? [], message };
        }),
    ),
    ...Object.entries(tracks).flatMap(([track, machine]) => {
      const reached = shortestTraces(machine.states, [machine.initial]);
      return Object.keys(machine.states)
        .filter((name) => !reached.has(name))
        .map((name): PathwayFinding => {
          const message = `no event leads to the state "${name}" of the track`;
          return { code: "unreachable-state", severity: "error", path: ["tracks", track, "states", name], trace: [], message };
        });
    }),
  ];
}
