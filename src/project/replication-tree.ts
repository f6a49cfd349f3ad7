import type { PracticeId, ReplicationId } from "../record/index.ts";
import type { Replication } from "./practice.ts";

/** A replication and what was taken from it in turn. */
export interface ReplicationNode {
  readonly replication: Replication;
  /** 1 for what was taken from the practice itself. */
  readonly generation: number;
  readonly replications: readonly ReplicationNode[];
}

/** How far a practice has spread: its multiplier effect. */
export interface ReplicationTree {
  readonly practiceId: PracticeId;
  /** What was taken from the practice itself, in the order of the list. */
  readonly replications: readonly ReplicationNode[];
  /** All replications in the tree. */
  readonly count: number;
  /** Replications by generation, the first at index 0. */
  readonly byGeneration: readonly number[];
  /** Places that they offer together; absent when the places of one are not known. */
  readonly places?: number | undefined;
  /** Replications of the practice that hang from nothing: their origin is unknown, or they point at one another in a circle. They are not counted. */
  readonly detached: readonly ReplicationId[];
}

/**
 * Orders the replications of a practice by what they were taken from.
 *
 * @param replications - of any practices; only those of this one are read
 * @returns the tree; empty when nobody took the practice up
 *
 * @example
 * ```ts
 * const replications = [
 *   { id: "r1", practiceId: "p", type: "new-edition", from: "2019", places: 15 },
 *   { id: "r2", practiceId: "p", type: "adoption", from: "2020", places: 10, replicationOfId: "r1" },
 * ] as const;
 * const tree = replicationTree("p", replications);
 * [tree.count, tree.places, tree.byGeneration] // => [2, 25, [1, 1]]
 * ```
 */
export function replicationTree(practiceId: PracticeId, replications: readonly Replication[]): ReplicationTree {
  const own = replications.filter((replication) => replication.practiceId === practiceId);
  const takenFrom = new Map<ReplicationId | undefined, Replication[]>();
  for (const replication of own) {
    const taken = takenFrom.get(replication.replicationOfId);
    if (taken === undefined) takenFrom.set(replication.replicationOfId, [replication]);
    else taken.push(replication);
  }
  const generations = new Map<Replication, number>((takenFrom.get(undefined) ?? []).map((replication) => [replication, 1]));
  for (const [replication, generation] of generations) {
    for (const next of takenFrom.get(replication.id) ?? []) if (!generations.has(next)) generations.set(next, generation + 1);
  }
  const reached = [...generations.keys()];
  const nodes = new Map<Replication, ReplicationNode>();
  const nodesTakenFrom = (id: ReplicationId | undefined) => (takenFrom.get(id) ?? []).flatMap((next) => nodes.get(next) ?? []);
  for (const [replication, generation] of [...generations].reverse()) {
    nodes.set(replication, { replication, generation, replications: nodesTakenFrom(replication.id) });
  }
  return {
    practiceId,
    replications: nodesTakenFrom(undefined),
    count: reached.length,
    byGeneration: countsOf([...generations.values()]),
    places: reached.every(({ places }) => places !== undefined) ? reached.reduce((sum, { places = 0 }) => sum + places, 0) : undefined,
    detached: own.filter((replication) => !generations.has(replication)).map(({ id }) => id),
  };
}

function countsOf(generations: readonly number[]): readonly number[] {
  const counts: number[] = [];
  for (const generation of generations) counts[generation - 1] = (counts[generation - 1] ?? 0) + 1;
  return counts;
}
