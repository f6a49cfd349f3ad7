import type { Graph } from "./graph.ts";
import { realAt, wholeAt } from "./number-at.ts";
import { pathCounter, type PathCounter } from "./path-counter.ts";

/** What all shortest paths of a network say together. */
export interface ShortestPaths {
  /** Mean number of ties from one to another, over the pairs that are connected; absent where none is. */
  readonly meanDistance?: number | undefined;
  /** For each node, how many pairs of others have their shortest path through it; where a pair has several, their share. */
  readonly betweenness: Float64Array;
}

/** The nodes in the order in which a search from one of them came upon them, and how far away they are; −1 where it did not. */
interface Search {
  readonly order: readonly number[];
  readonly distances: Int32Array;
  readonly paths: PathCounter;
}

/**
 * Distances and betweenness from one search from each node, by the algorithm of Brandes.
 *
 * @param graph - with ties that have no direction
 * @see U. Brandes, "A Faster Algorithm for Betweenness Centrality", Journal of Mathematical Sociology 25 (2001), https://doi.org/10.1080/0022250X.2001.9990249
 */
export function shortestPaths(graph: Graph): ShortestPaths {
  const size = graph.keys.length;
  const betweenness = new Float64Array(size);
  let pairs = 0;
  let ties = 0;
  for (let source = 0; source < size; source += 1) {
    const search = searchFrom(graph, source);
    pairs += search.order.length - 1;
    for (const node of search.order) ties += wholeAt(search.distances, node);
    const passing = passingThrough(graph, search);
    // Each pair is met from both its ends.
    for (const node of search.order) if (node !== source) betweenness[node] = realAt(betweenness, node) + realAt(passing, node) / 2;
  }
  return { betweenness, ...(pairs === 0 ? {} : { meanDistance: ties / pairs }) };
}

function searchFrom({ keys, starts, neighbours }: Graph, source: number): Search {
  const distances = new Int32Array(keys.length).fill(-1);
  const paths = pathCounter(keys.length, source);
  distances[source] = 0;
  const order = [source];
  for (const node of order) {
    const beyond = wholeAt(distances, node) + 1;
    const end = wholeAt(starts, node + 1);
    for (let place = wholeAt(starts, node); place < end; place += 1) {
      const next = wholeAt(neighbours, place);
      if (distances[next] === -1) {
        distances[next] = beyond;
        order.push(next);
      }
      if (distances[next] === beyond) paths.addPaths(node, next);
    }
  }
  return { order, distances, paths };
}

/** How many others are reached from the source through each node, added from the far end back. */
function passingThrough({ keys, starts, neighbours }: Graph, { order, distances, paths }: Search): Float64Array {
  const passing = new Float64Array(keys.length);
  for (let index = order.length - 1; index > 0; index -= 1) {
    const node = order[index] ?? 0;
    const nearer = wholeAt(distances, node) - 1;
    const reached = 1 + realAt(passing, node);
    const end = wholeAt(starts, node + 1);
    for (let place = wholeAt(starts, node); place < end; place += 1) {
      const before = wholeAt(neighbours, place);
      if (distances[before] === nearer) passing[before] = realAt(passing, before) + paths.shareThrough(before, node) * reached;
    }
  }
  return passing;
}
