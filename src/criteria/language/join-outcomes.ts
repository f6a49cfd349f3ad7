import type { Criterion } from "./criterion.ts";
import { greatest, least, negate, type Outcome } from "./outcome.ts";

/**
 * What a node says, given what its parts say: the least for `all`, the greatest for `any`, swapped for `not`, counted for `atLeast`, the same for `ref`.
 *
 * @param outcomes - of the parts, in any order; none for a `ref` to nothing, which is unknown
 */
export function joinOutcomes(node: Criterion, outcomes: readonly Outcome[]): Outcome {
  if (node.all !== undefined) return least(outcomes);
  if (node.any !== undefined) return greatest(outcomes);
  if (node.atLeast !== undefined) return countOutcomes(node.atLeast.count, outcomes);
  const [only = "unknown"] = outcomes;
  return node.not === undefined ? only : negate(only);
}

function countOutcomes(count: number, outcomes: readonly Outcome[]): Outcome {
  const trues = outcomes.filter((outcome) => outcome === "true").length;
  const unknowns = outcomes.filter((outcome) => outcome === "unknown").length;
  if (trues >= count) return "true";
  return trues + unknowns < count ? "false" : "unknown";
}
