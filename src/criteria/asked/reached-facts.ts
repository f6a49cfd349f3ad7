import { type AnyLeaf, type Criterion, visitLeaves, wheresOf } from "../language/index.ts";

/** The facts that a criterion may ask, in the order in which it is written, each with the facts of its items that are asked: none for a fact that is no list. */
export type ReachedFacts = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The facts that a criterion reaches, through `ref` too, with the days at which it asks an age or a stretch of time.
 *
 * @param criterion - checked before
 * @param criteria - that `ref` may name
 */
export function reachedFacts(criterion: Criterion, criteria: Readonly<Record<string, Criterion>> | undefined): ReachedFacts {
  const reached = new Map<string, Set<string>>();
  visitLeaves(criterion, criteria, (leaf) => {
    for (const fact of factsOf(leaf)) if (!reached.has(fact)) reached.set(fact, new Set());
    const fields = reached.get(leaf.fact);
    if (leaf.sum !== undefined) fields?.add(leaf.sum.of);
    for (const where of wheresOf(leaf)) {
      visitLeaves(where, {}, (inner) => {
        for (const field of factsOf(inner)) fields?.add(field);
      });
    }
  });
  return reached;
}

/** The fact of a leaf, and that of the day at which it is asked. */
function factsOf(leaf: AnyLeaf): readonly string[] {
  const at = leaf.age?.at ?? leaf.within?.at;
  return at === undefined ? [leaf.fact] : [leaf.fact, at.fact];
}
