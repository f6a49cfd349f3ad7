import type { EvaluationContext } from "../judge/index.ts";
import { type Criterion, type Facts, type FactsRow, isLeaf, joinOutcomes, negate, type Outcome, partsOf } from "../language/index.ts";
import { type ExplanationFrame, framed, frameOf } from "./explanation-frame.ts";
import type { CriterionExplanation } from "./explanation.ts";

/** A node made ready: explains a row. */
export type Explain = (row: FactsRow) => CriterionExplanation;

/** Makes a leaf ready, given its frame. */
type ExplainLeaf = (leaf: Criterion, frame: ExplanationFrame) => Explain;

/**
 * Makes a criterion ready to explain rows. How a leaf is judged is left to the caller.
 *
 * @param path - where the criterion stands
 */
export function explainTree(
  node: Criterion,
  path: readonly string[],
  context: EvaluationContext<Facts>,
  explainLeaf: ExplainLeaf,
): Explain {
  const frame = frameOf(node, path, context);
  if (isLeaf(node)) return explainLeaf(node, frame);
  const { operator } = frame;
  const under = operator === "atLeast" ? [...path, "atLeast", "of"] : [...path, operator];
  const isListed = operator !== "not" && operator !== "ref";
  const explains = partsOf(node, context.criteria).map((part, index) =>
    explainTree(part, isListed ? [...under, String(index)] : under, context, explainLeaf),
  );
  const join = joinOf(node);
  return (row) => {
    const parts = explains.map((explain) => explain(row));
    return framed(frame, join(parts), undefined, parts);
  };
}

/** {@link joinOutcomes} of parts that are explained; for the operators of which rules are made, without lists in between. */
function joinOf(node: Criterion): (parts: readonly CriterionExplanation[]) => Outcome {
  if (node.all !== undefined) return (parts) => decided(parts, "false", "true");
  if (node.any !== undefined) return (parts) => decided(parts, "true", "false");
  if (node.not !== undefined) return (parts) => negate(parts[0]?.outcome ?? "unknown");
  return (parts) =>
    joinOutcomes(
      node,
      parts.map(({ outcome }) => outcome),
    );
}

/** The outcome that decides if a part has it; else unknown if a part is; else the other one. */
function decided(parts: readonly CriterionExplanation[], deciding: Outcome, other: Outcome): Outcome {
  let outcome = other;
  for (const part of parts) {
    if (part.outcome === deciding) return deciding;
    if (part.outcome === "unknown") outcome = "unknown";
  }
  return outcome;
}
