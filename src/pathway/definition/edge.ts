import type { Criterion } from "../../criteria/index.ts";

/** Where an event leads from a state of a track. */
export interface TrackEdge<State extends string = string> {
  readonly to: State;
  /** Must be true for the edge to be taken: over the event's own data and the facts of the log. */
  readonly guard?: Criterion | undefined;
  /** Roles that may take the edge; absent: everyone. */
  readonly roles?: readonly string[] | undefined;
}

/** Where an event leads from a state. */
export interface PathwayEdge<State extends string = string, Exit extends string = string> extends TrackEdge<State> {
  /** The exit reason that the edge means; absent: the event's own `reason`. */
  readonly exit?: Exit | undefined;
}

/** Several edges of one event, tried in order. `to` is never there: it lets the compiler say in one line which name of a single edge is wrong. */
export interface EdgeList<Edge> extends ReadonlyArray<Edge> {
  readonly to?: undefined;
}

/** The edges of a state by event type: one, or several that are tried in order. */
export type EdgesByType<Edge, Type extends string = string> = { readonly [T in Type]?: Edge | EdgeList<Edge> | undefined };

/** The edges of one event type of a state, in the order in which they are tried. */
export function edgesOf<Edge extends TrackEdge>(on: EdgesByType<Edge> | undefined, type: string): readonly Edge[] {
  const edges = on?.[type];
  if (edges === undefined) return [];
  return isList(edges) ? edges : [edges];
}

/** `Array.isArray` does not narrow a readonly list. */
function isList<Edge>(edges: Edge | EdgeList<Edge>): edges is EdgeList<Edge> {
  return Array.isArray(edges);
}
