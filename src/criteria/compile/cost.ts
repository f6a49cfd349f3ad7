import type { EvaluationContext } from "../judge/index.ts";
import { type AnyLeaf, type Criterion, type Fact, type Facts, isLeaf, own, partsOf } from "../language/index.ts";

/** How long a leaf takes to judge, roughly, against a yes or no. */
const COST: Readonly<Record<Fact["type"], number>> = { boolean: 1, code: 2, number: 2, date: 6, "partial-date": 12, list: 60 };

/** How long a criterion takes to judge, roughly. Only the order counts: cheap parts are judged first. */
export function costOf(node: Criterion, context: EvaluationContext<Facts>): number {
  if (!isLeaf(node)) return 1 + partsOf(node, context.criteria).reduce((sum, part) => sum + costOf(part, context), 0);
  const leaf = node as AnyLeaf;
  const fact = own(context.facts, leaf.fact);
  return fact === undefined ? 1 : COST[fact.type] + (leaf.age === undefined && leaf.within === undefined ? 0 : 4);
}
