import { noFigure, type NoFigure } from "../derived/index.ts";
import { graphOf } from "./graph.ts";
import type { PeerNetwork, UncountedTies } from "./network.ts";

/** How much of what is given in a network is given back. */
export interface NetworkReciprocity {
  readonly status: "value";
  readonly nodes: number;
  /** Ties, each with a direction: two who turn to each other have two. */
  readonly ties: number;
  /** Ties whose reverse is there too. */
  readonly returned: number;
  /** Returned ties over all, 0 to 1. */
  readonly reciprocity: number;
  /** Ties over those that there could be, 0 to 1. */
  readonly density: number;
  readonly uncountedTies: UncountedTies;
}

/**
 * The share of ties that are returned, where a tie leads from one to the other: who turns to whom for help. Links of a dataset have no direction: this is for what people were asked.
 *
 * @param network - ties from the first to the second; the staff are left out
 * @returns the share; `not-computable`, `no-ties`, where nobody turns to anybody
 *
 * @example
 * ```ts
 * const asked: PeerNetwork = { people: ["ada", "bea", "eva"], ties: [["ada", "bea"], ["bea", "ada"], ["eva", "ada"], ["eva", "bea"]] };
 * const given = networkReciprocity(asked);
 * given.status === "value" && [given.returned, given.ties, given.reciprocity] // => [2, 4, 0.5]
 * ```
 */
export function networkReciprocity(network: PeerNetwork): NetworkReciprocity | NoFigure<"no-ties"> {
  const { keys, ties, uncounted } = graphOf(network.people, network.ties, true);
  const nodes = keys.length;
  if (ties.length === 0) return noFigure("no-ties", "nobody turns to anybody: there is nothing to return");
  const said = new Set(ties.map(([from, to]) => from * nodes + to));
  const returned = ties.filter(([from, to]) => said.has(to * nodes + from)).length;
  return {
    status: "value",
    nodes,
    ties: ties.length,
    returned,
    reciprocity: returned / ties.length,
    density: ties.length / (nodes * (nodes - 1)),
    uncountedTies: uncounted,
  };
}
