import { type AnyLeaf, type Criterion, evaluateCriterion, isLeaf, type Outcome, partsOf } from "../../criteria/index.ts";
import type { Question } from "../assess/index.ts";

/** A node of a rule with the place where it is written: `all.1`, and `criteria.adult.any.0` inside a named criterion, however often that is referred to. */
export interface Placed {
  readonly path: string;
  readonly node: Criterion;
}

/** A leaf with what it says of the row. */
export interface PlacedLeaf extends Placed {
  readonly leaf: AnyLeaf;
  readonly outcome: Outcome;
}

/** The criterion of a rule, where its path begins. */
export function rootOf({ criterion }: Question): Placed {
  return { path: "", node: criterion };
}

/** The nodes directly under a node; of a `ref` the criterion that it names, where that is written. */
export function placedParts({ path, node }: Placed, { context }: Question): readonly Placed[] {
  const parts = partsOf(node, context.criteria);
  if (node.ref !== undefined) return parts.map((named) => ({ path: `criteria.${node.ref}`, node: named }));
  if (node.not !== undefined) return parts.map((part) => ({ path: under(path, "not"), node: part }));
  const list = under(path, node.all !== undefined ? "all" : node.any !== undefined ? "any" : "atLeast.of");
  return parts.map((part, index) => ({ path: `${list}.${index}`, node: part }));
}

function under(path: string, step: string): string {
  return path === "" ? step : `${path}.${step}`;
}

/** The leaves that a rule reaches, each once, in the order in which it is read. */
export function placedLeaves(question: Question): readonly PlacedLeaf[] {
  const leaves: PlacedLeaf[] = [];
  const visited = new Set<string>();
  const visit = (placed: Placed): void => {
    if (visited.has(placed.path)) return;
    visited.add(placed.path);
    const { path, node } = placed;
    if (!isLeaf(node)) return placedParts(placed, question).forEach(visit);
    leaves.push({ path, node, leaf: node as AnyLeaf, outcome: evaluateCriterion(node, question.row, question.context) });
  };
  visit(rootOf(question));
  return leaves;
}

/** The requirements of a rule, as a decision lists them: the parts of a top-level `all`, else the whole rule. */
export function requirementsOf(question: Question): readonly Placed[] {
  const root = rootOf(question);
  return root.node.all === undefined ? [root] : placedParts(root, question);
}

/** The facts that a leaf asks: its own, and the day at which it is asked, which may be the same. */
export function factsAskedBy({ fact, age, within }: AnyLeaf): readonly string[] {
  const at = (age?.at ?? within?.at)?.fact;
  return at === undefined ? [fact] : [fact, at];
}
