import { evaluateCriterion, type Facts, type FactsRow } from "../../criteria/index.ts";
import { type AssessOptions, questionOf } from "../assess/index.ts";
import type { Ruleset } from "../ruleset/index.ts";
import { decisiveLeaf, type DecisiveLeaf } from "./decisive-leaf.ts";
import { fixingGate } from "./fixing-gate.ts";
import { minimalSets } from "./minimal-sets.ts";
import { placedLeaves } from "./placed.ts";

/** The leaves on which an outcome rests. */
export interface DecisiveCriteria {
  /** In the order of the rule; none where the rule has this outcome for everybody. */
  readonly leaves: readonly DecisiveLeaf[];
  /**
   * Whether it is certain that no smaller set would do. It may be false of rules that are very large or refer to one named criterion at several places: the set is enough then, but one that is
   * smaller may be, too.
   */
  readonly smallest: boolean;
}

/**
 * A smallest set of leaves that fixes the outcome of a decision: whatever all other leaves said, true, false or unknown, the outcome would be the same.
 *
 * For `undetermined` it holds what keeps the outcome from a yes and what keeps it from a no: beside the open question that is all that has to be met for the question to matter. Of several
 * smallest sets it is the one that comes first in the rule. What stands inside the `where` of a list belongs to its leaf.
 *
 * @param ruleset - checked before
 * @param row - the facts of the person as of the day
 * @param options - as for {@link assessEligibility}
 * @throws RangeError when `asOf` is no day, or the mode is neither `declared` nor `verified`
 *
 * @example
 * ```ts
 * const rules = defineRuleset({
 *   id: "means", version: "1",
 *   facts: { isee: { type: "number", min: 0 }, enrolled: { type: "boolean" } },
 *   criterion: { all: [{ fact: "isee", lte: 9000 }, { fact: "enrolled", eq: false }] },
 * });
 * decisiveCriteria(rules, { isee: 9500 }, { asOf: "2018-03-01" }) // => { leaves: [{ path: "all.0", fact: "isee", outcome: "false" }], smallest: true }
 * ```
 */
export function decisiveCriteria<F extends Facts>(
  ruleset: Ruleset<F>,
  row: FactsRow<NoInfer<F>>,
  options: AssessOptions,
): DecisiveCriteria {
  const question = questionOf(ruleset, row, options);
  const outcome = evaluateCriterion(question.criterion, question.row, question.context);
  const leaves = placedLeaves(question);
  const { gate, isExact } = fixingGate(outcome, leaves, question);
  const { sets, fewest } = minimalSets(gate);
  const [first = []] = sets;
  const held = new Set(first);
  return { leaves: leaves.filter((_, index) => held.has(index)).map(decisiveLeaf), smallest: isExact && first.length === fewest };
}
