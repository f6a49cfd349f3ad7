import type { PeerNetwork, UncountedTies } from "./network.ts";
import { wholeAt } from "./number-at.ts";

/** A network by numbers: nodes from 0, and the neighbours of node `i` from `starts[i]` up to `starts[i + 1]`. */
export interface Graph {
  readonly keys: readonly string[];
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
  /** Ties that count, in the order in which they were first said. */
  readonly ties: readonly (readonly [number, number])[];
  readonly uncounted: UncountedTies;
}

/**
 * Reads a network into a simple graph: each tie once, none from a node to itself, none to someone who is not looked at.
 *
 * @param keys - of the nodes; a repeated key is one node
 * @param directed - whether a tie and its reverse are two; neighbours are those that a tie leads to
 */
export function graphOf(keys: readonly string[], ties: PeerNetwork["ties"], directed: boolean): Graph {
  const nodes = new Map<string, number>();
  for (const key of keys) if (!nodes.has(key)) nodes.set(key, nodes.size);
  const uncounted = { outside: 0, toSelf: 0, repeated: 0 };
  const seen = new Set<number>();
  const counted: (readonly [number, number])[] = [];
  for (const [first, second] of ties) {
    const [a, b] = [nodes.get(first), nodes.get(second)];
    if (a === undefined || b === undefined) uncounted.outside += 1;
    else if (a === b) uncounted.toSelf += 1;
    else {
      const name = directed ? a * nodes.size + b : Math.min(a, b) * nodes.size + Math.max(a, b);
      if (seen.has(name)) uncounted.repeated += 1;
      else counted.push([a, b]);
      seen.add(name);
    }
  }
  return { keys: [...nodes.keys()], ...adjacency(nodes.size, counted, directed), ties: counted, uncounted };
}

function adjacency(size: number, ties: Graph["ties"], directed: boolean): Pick<Graph, "starts" | "neighbours"> {
  const arcs = directed ? ties : ties.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
  const starts = new Int32Array(size + 1);
  for (const [from] of arcs) starts[from + 1] = wholeAt(starts, from + 1) + 1;
  for (let node = 0; node < size; node += 1) starts[node + 1] = wholeAt(starts, node + 1) + wholeAt(starts, node);
  const next = starts.slice();
  const neighbours = new Int32Array(arcs.length);
  for (const [from, to] of arcs) {
    const place = wholeAt(next, from);
    neighbours[place] = to;
    next[from] = place + 1;
  }
  return { starts, neighbours };
}

/** How many neighbours a node has. */
export function degreeOf({ starts }: Graph, node: number): number {
  return wholeAt(starts, node + 1) - wholeAt(starts, node);
}
