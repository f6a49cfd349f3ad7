import { type AnyLeaf, evaluateCriterion, isLeaf, waitsForParameter } from "../../criteria/index.ts";
import type { Question } from "../assess/index.ts";
import { type Placed, type PlacedLeaf, placedParts, rootOf } from "./placed.ts";

/** The unknown leaves that still matter: those reached through unknown nodes only. One that waits for nothing but a parameter is none of them, for there is nothing to ask. */
export function openLeaves(question: Question): readonly PlacedLeaf[] {
  const leaves: PlacedLeaf[] = [];
  const visited = new Set<string>();
  const visit = (placed: Placed): void => {
    const { path, node } = placed;
    if (visited.has(path)) return;
    visited.add(path);
    const outcome = evaluateCriterion(node, question.row, question.context);
    if (outcome !== "unknown") return;
    if (!isLeaf(node)) return placedParts(placed, question).forEach(visit);
    const leaf = node as AnyLeaf;
    if (!waitsForParameter(leaf, question.row, question.context)) leaves.push({ path, node, leaf, outcome });
  };
  visit(rootOf(question));
  return leaves;
}
