import { readValue } from "../facts/index.ts";
import { evaluateCriterion, type EvaluationContext, itemsOf } from "../judge/index.ts";
import {
  type AnyLeaf,
  comparedParametersOf,
  type Criterion,
  type Facts,
  type FactsRow,
  isLeaf,
  own,
  parameterOn,
  partsOf,
  wheresOf,
} from "../language/index.ts";

/**
 * Whether a leaf cannot be answered, whatever the facts are: a parameter that it compares with is not in force. What a `where` names does not count, for a list may be empty or its items may answer by
 * something else.
 */
export function isIdle(leaf: AnyLeaf, { parameters = {}, asOf }: EvaluationContext<Facts>): boolean {
  return comparedParametersOf(leaf).some((name) => parameterOn(own(parameters, name) ?? [], asOf) === undefined);
}

/** Whether nothing but a parameter keeps an unknown leaf open, because all that it asks is known in full or because it is idle. */
export function waitsForParameter(leaf: AnyLeaf, row: FactsRow, context: EvaluationContext<Facts>): boolean {
  if (isIdle(leaf, context)) return true;
  const fact = own(context.facts, leaf.fact);
  const [where] = wheresOf(leaf);
  if (fact?.type !== "list" || where === undefined) return false;
  const value = readValue(row, leaf.fact, fact);
  if (value === undefined) return false;
  const { items, open } = itemsOf(value);
  const inItem = { ...context, facts: fact.of };
  const summed = leaf.sum === undefined ? [] : [leaf.sum.of];
  return (
    !open &&
    items.every((item) => {
      if (evaluateCriterion(where, item, inItem) === "false") return true;
      return areKnown(summed, item, fact.of) && lacksOnlyParameters(where, item, inItem);
    })
  );
}

/** Whether what leaves a criterion over an item open are parameters, and no fact of the item. */
function lacksOnlyParameters(node: Criterion, item: FactsRow, context: EvaluationContext<Facts>): boolean {
  if (evaluateCriterion(node, item, context) !== "unknown") return true;
  if (!isLeaf(node)) return partsOf(node).every((part) => lacksOnlyParameters(part, item, context));
  const leaf = node as AnyLeaf;
  const at = (leaf.age?.at ?? leaf.within?.at)?.fact;
  return isIdle(leaf, context) && areKnown(at === undefined ? [leaf.fact] : [leaf.fact, at], item, context.facts);
}

function areKnown(names: readonly string[], row: FactsRow, facts: Facts): boolean {
  return names.every((name) => {
    const fact = own(facts, name);
    return fact !== undefined && readValue(row, name, fact) !== undefined;
  });
}
