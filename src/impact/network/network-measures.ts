import { noFigure, type NoFigure } from "../derived/index.ts";
import { componentSizes } from "./component-sizes.ts";
import { degreeOf, type Graph, graphOf } from "./graph.ts";
import type { PeerNetwork, UncountedTies } from "./network.ts";
import { shortestPaths } from "./shortest-paths.ts";
import { transitivityOf } from "./transitivity.ts";

/** What is looked at, and how far. */
export interface NetworkOptions {
  /** Whether the staff are people of the network; default `left-out`: what holds only as long as they are there is their work, not a network. */
  readonly staff?: "left-out" | "counted" | undefined;
  /** Whether distances and betweenness are worked out, default true. Their cost is that of nodes times ties; of all else, that of ties. */
  readonly shortestPaths?: boolean | undefined;
}

/** How a network holds together. What has no meaning for so few is absent. */
export interface NetworkMeasures {
  readonly status: "value";
  readonly staff: "left-out" | "counted";
  readonly nodes: number;
  /** Pairs who are in touch. */
  readonly ties: number;
  /** Ties over the pairs that there could be, 0 to 1. From two nodes on. */
  readonly density?: number | undefined;
  /** Ties of a node, on average. */
  readonly meanDegree: number;
  /** Nodes without a tie. */
  readonly isolates: number;
  /** Parts that hang together; each isolate is one. */
  readonly components: number;
  /** Share of the nodes that are in the largest part. */
  readonly largestComponentShare: number;
  /** How much the ties gather on one node: 0 where all have as many, 1 for a star. From three nodes on. */
  readonly degreeCentralization?: number | undefined;
  /** How often two who know the same person know each other, 0 to 1. Absent where nobody has two ties. */
  readonly transitivity?: number | undefined;
  /** Ties from one to another on the shortest way, on average over the pairs that are connected. Absent where none is. */
  readonly meanDistance?: number | undefined;
  /** For each node, the pairs of others whose shortest ways lead through it; not normalized. In the order of the network, people first. */
  readonly betweenness?: readonly { readonly key: string; readonly betweenness: number }[] | undefined;
  readonly uncountedTies: UncountedTies;
}

/**
 * How a network of people who stay in touch holds together. Ties have no direction.
 *
 * A tie that is said twice, in whatever direction, counts once; one to someone who is not listed, or from someone to herself, is told apart. A key that is listed twice is one
 * node, one that is listed among both, a person.
 *
 * @param network - with everyone who is looked at, or nobody would be alone; not modified
 * @returns the measures; `not-computable`, `empty`, when nobody is looked at
 *
 * @see L. C. Freeman, "Centrality in social networks: conceptual clarification", Social Networks 1 (1979), https://doi.org/10.1016/0378-8733(78)90021-7
 *
 * @example
 * ```ts
 * const network: PeerNetwork = { people: ["ada", "bea", "eva", "ida"], staff: ["tutor"], ties: [["ada", "bea"], ["eva", "tutor"], ["ida", "tutor"]] };
 * const alone = networkMeasures(network);
 * alone.status === "value" && [alone.ties, alone.isolates, alone.components] // => [1, 2, 3]
 * const held = networkMeasures(network, { staff: "counted" });
 * held.status === "value" && [held.ties, held.isolates, held.components] // => [3, 0, 2]
 * ```
 */
export function networkMeasures(network: PeerNetwork, options: NetworkOptions = {}): NetworkMeasures | NoFigure<"empty"> {
  const { staff = "left-out", shortestPaths: withPaths = true } = options;
  const keys = staff === "counted" ? [...network.people, ...(network.staff ?? [])] : network.people;
  const graph = graphOf(keys, network.ties, false);
  const nodes = graph.keys.length;
  if (nodes === 0) return noFigure("empty", "a network of nobody");
  const ties = graph.ties.length;
  const sizes = componentSizes(graph);
  const transitivity = transitivityOf(graph);
  return {
    status: "value",
    staff,
    nodes,
    ties,
    ...(nodes < 2 ? {} : { density: (2 * ties) / (nodes * (nodes - 1)) }),
    meanDegree: (2 * ties) / nodes,
    isolates: sizes.filter((size) => size === 1).length,
    components: sizes.length,
    largestComponentShare: largest(sizes) / nodes,
    ...(nodes < 3 ? {} : { degreeCentralization: degreeCentralization(graph) }),
    ...(transitivity === undefined ? {} : { transitivity }),
    ...(withPaths ? pathFigures(graph) : {}),
    uncountedTies: graph.uncounted,
  };
}

/** How far the degrees lie below the largest one, over how far they do in a star. */
function degreeCentralization(graph: Graph): number {
  const nodes = graph.keys.length;
  const degrees = graph.keys.map((_, node) => degreeOf(graph, node));
  const most = largest(degrees);
  return degrees.reduce((sum, degree) => sum + most - degree, 0) / ((nodes - 1) * (nodes - 2));
}

function pathFigures(graph: Graph): Pick<NetworkMeasures, "meanDistance" | "betweenness"> {
  const { betweenness, ...distance } = shortestPaths(graph);
  return { ...distance, betweenness: graph.keys.map((key, node) => ({ key, betweenness: betweenness[node] ?? 0 })) };
}

/** The largest of some counts; a spread of them into `Math.max` would end at a hundred thousand. */
function largest(counts: readonly number[]): number {
  return counts.reduce((most, count) => (count > most ? count : most), 0);
}
