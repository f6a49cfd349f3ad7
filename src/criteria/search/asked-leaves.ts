import { type AnyLeaf, type Criterion, visitLeaves } from "../language/index.ts";

/** The leaves that a fact has a part in, as what is asked or as the day at which it is asked. */
export type AskedLeaves = (fact: string) => readonly AnyLeaf[];

/** The date fact at which a leaf asks an age or a window, if it is not the as-of day. */
export function referenceOf(leaf: AnyLeaf): string | undefined {
  return (leaf.age?.at ?? leaf.within?.at)?.fact;
}

/** The leaves of a criterion by the facts that have a part in them, in the order in which the criterion asks them; a day of reference before what is counted from it. */
export function leavesByFact(
  criterion: Criterion,
  criteria: Readonly<Record<string, Criterion>> | undefined,
): ReadonlyMap<string, readonly AnyLeaf[]> {
  const byFact = new Map<string, AnyLeaf[]>();
  visitLeaves(criterion, criteria, (leaf) => {
    for (const fact of new Set([referenceOf(leaf) ?? leaf.fact, leaf.fact])) {
      const leaves = byFact.get(fact);
      if (leaves === undefined) byFact.set(fact, [leaf]);
      else leaves.push(leaf);
    }
  });
  return byFact;
}
