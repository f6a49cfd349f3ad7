import { requireCalendarDate } from "../../time/index.ts";
import { evaluateCriterion, type EvaluationContext } from "../judge/index.ts";
import type { Criterion, Facts, FactsRow } from "../language/index.ts";
import { explainTree } from "./explain-tree.ts";
import { framedLeaf } from "./explanation-frame.ts";
import type { CriterionExplanation } from "./explanation.ts";

/**
 * Says of every node of a criterion what it found, what it expected and what came of it.
 *
 * Nothing is left out because something else already decided: an explanation shows all of the rule. What stands inside the `where` of a list belongs to its leaf.
 *
 * @param criterion - checked before by {@link checkCriterion}
 * @param row - facts as of the day
 * @param context - as for {@link evaluateCriterion}
 * @returns the root with all nodes under it; its outcome is that of {@link evaluateCriterion}
 * @throws RangeError when `asOf` is no day
 *
 * @example
 * ```ts
 * const facts = { income: { type: "number" } } as const;
 * const parameters = { ceiling: [{ from: "2018-01-01", value: 9000, source: "made up" }] };
 * const rule = { not: { fact: "income", gt: { param: "ceiling" } } } as const;
 * const { outcome, parts } = explainCriterion(rule, { income: 8000 }, { facts, asOf: "2018-03-01", parameters });
 * outcome // => "true"
 * parts[0]?.observed // => { state: "known", value: 8000 }
 * parts[0]?.parameters // => [{ name: "ceiling", value: 9000, from: "2018-01-01", source: "made up" }]
 * ```
 */
export function explainCriterion<const F extends Facts>(
  criterion: Criterion<NoInfer<F>>,
  row: FactsRow<NoInfer<F>>,
  context: EvaluationContext<F>,
): CriterionExplanation {
  requireCalendarDate(context.asOf, "asOf");
  const anyContext: EvaluationContext<Facts> = context;
  const explain = explainTree(criterion as Criterion, [], anyContext, (leaf, frame) => (known) => {
    return framedLeaf(frame, evaluateCriterion(leaf, known, anyContext), known, anyContext.facts);
  });
  return explain(row);
}
