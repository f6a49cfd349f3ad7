import { evaluateCriterion, type Facts, type FactsRow } from "../../criteria/index.ts";
import { type AssessOptions, questionOf } from "../assess/index.ts";
import type { Ruleset } from "../ruleset/index.ts";
import { decisiveLeaf, type DecisiveLeaf } from "./decisive-leaf.ts";
import { fixingGate } from "./fixing-gate.ts";
import { minimalSets } from "./minimal-sets.ts";
import { placedLeaves } from "./placed.ts";

/** What an `ineligible` outcome is to be blamed on. */
export interface UnmetSets {
  /** Each is enough for the outcome by itself; the smaller first, then in the order of the rule. */
  readonly sets: readonly (readonly DecisiveLeaf[])[];
  /** Whether these are all. */
  readonly complete: boolean;
}

/**
 * The minimal sets of unmet leaves each of which alone makes a decision `ineligible`: each says no whatever all other leaves said, and does so no longer when one leaf of it is left out.
 *
 * Two unmet parts of an `all` are two sets of one leaf; two of an `any` are one set of two. To change the outcome, one leaf of every set has to change. At most 16 sets are given: the smallest,
 * except in rules that are very large or refer to one named criterion at several places, where those beyond may be smaller. A rule that nobody can meet has one set without a leaf.
 *
 * @param ruleset - checked before
 * @param row - the facts of the person as of the day
 * @param options - as for {@link assessEligibility}
 * @returns no set for any other outcome
 * @throws RangeError when `asOf` is no day, or the mode is neither `declared` nor `verified`
 *
 * @example
 * ```ts
 * const rules = defineRuleset({
 *   id: "work-or-means", version: "1",
 *   facts: { isee: { type: "number", min: 0 }, employed: { type: "boolean" }, resident: { type: "boolean" } },
 *   criterion: { all: [{ any: [{ fact: "isee", lte: 9000 }, { fact: "employed", eq: false }] }, { fact: "resident", eq: true }] },
 * });
 * const { sets } = unmetSets(rules, { isee: 9500, employed: true, resident: false }, { asOf: "2018-03-01" });
 * sets.map((set) => set.map(({ path }) => path)) // => [["all.1"], ["all.0.any.0", "all.0.any.1"]]
 * ```
 */
export function unmetSets<F extends Facts>(ruleset: Ruleset<F>, row: FactsRow<NoInfer<F>>, options: AssessOptions): UnmetSets {
  const question = questionOf(ruleset, row, options);
  if (evaluateCriterion(question.criterion, question.row, question.context) !== "false") return { sets: [], complete: true };
  const leaves = placedLeaves(question);
  const { sets, complete } = minimalSets(fixingGate("false", leaves, question).gate);
  return {
    sets: sets.map((set) => set.flatMap((position) => leaves[position] ?? []).map(decisiveLeaf)),
    complete,
  };
}
