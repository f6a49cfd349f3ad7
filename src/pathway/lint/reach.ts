import { edgesOf, type EdgesByType, type TrackEdge } from "../definition/index.ts";

/** The states of a machine, as far as walking through them needs. */
export type WalkedStates = Readonly<Record<string, { readonly on?: EdgesByType<TrackEdge> | undefined }>>;

/** One edge of a machine: from where, by which event, to where. */
export interface Arrow {
  readonly from: string;
  readonly type: string;
  readonly to: string;
}

/** The edges of one state in the order of the definition; none of a state that is not there. */
export function arrowsFrom(states: WalkedStates, from: string): readonly Arrow[] {
  const on = Object.hasOwn(states, from) ? states[from]?.on : undefined;
  return Object.keys(on ?? {}).flatMap((type) => edgesOf(on, type).map(({ to }) => ({ from, type, to })));
}

/**
 * The shortest sequence of events that leads from the starts to each state that can be reached; conditions and roles are not looked at. The walk keeps its own queue, so that no chain of states is too
 * long for it.
 *
 * @param stopsAt - states that are reached and not left
 */
export function shortestTraces(
  states: WalkedStates,
  starts: readonly string[],
  stopsAt: readonly string[] = [],
): ReadonlyMap<string, readonly string[]> {
  const traces = new Map<string, readonly string[]>(starts.map((start) => [start, []]));
  for (const [state, trace] of traces) {
    if (stopsAt.includes(state) && !starts.includes(state)) continue;
    for (const { type, to } of arrowsFrom(states, state)) if (!traces.has(to)) traces.set(to, [...trace, type]);
  }
  return traces;
}
