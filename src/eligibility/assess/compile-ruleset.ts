import { compileCriterion, compileExplanation, type Facts, type FactsRow } from "../../criteria/index.ts";
import { standingsOf, unprovenFacts, withoutFacts } from "../evidence/index.ts";
import type { Evidence, Ruleset } from "../ruleset/index.ts";
import type { AssessOptions } from "./assess-options.ts";
import { decide } from "./decide.ts";
import type { EligibilityDecision, EligibilityOutcome } from "./decision.ts";
import { eligibilityOutcome } from "./eligibility-outcome.ts";
import { prepareRuleset } from "./prepared-ruleset.ts";

/** A ruleset made ready for many rows as of one day. */
export interface CompiledRuleset<F = Facts> {
  /** The outcome alone, many times faster than a decision. `evidence`: the documents of the row; only looked at where proofs are asked for. */
  readonly outcome: (row: FactsRow<F>, evidence?: readonly Evidence[]) => EligibilityOutcome;
  /** The whole decision, the same as that of {@link assessEligibility}. */
  readonly assess: (row: FactsRow<F>, evidence?: readonly Evidence[]) => EligibilityDecision;
}

/**
 * Makes a ruleset ready for many rows: what does not depend on the row is worked out once.
 *
 * @param ruleset - checked before
 * @param options - `asOf`: the day of the decisions; `mode`: whether declarations count
 * @throws RangeError when `asOf` is no day, or the mode is neither `declared` nor `verified`
 *
 * @example
 * ```ts
 * const rules = defineRuleset({
 *   id: "means", version: "1",
 *   facts: { isee: { type: "number", min: 0 } },
 *   criterion: { fact: "isee", lte: 9000 },
 * });
 * const { outcome } = compileRuleset(rules, { asOf: "2018-03-01" });
 * [{ isee: 8000 }, { isee: 12000 }, {}].map((row) => outcome(row)) // => ["eligible", "ineligible", "undetermined"]
 * ```
 */
export function compileRuleset<F extends Facts>(
  ruleset: Ruleset<F>,
  options: Pick<AssessOptions, "asOf" | "mode">,
): CompiledRuleset<NoInfer<F>> {
  const prepared = prepareRuleset(ruleset, options);
  const { criterion, context, requirements, mode } = prepared;
  const judge = compileCriterion(criterion, context);
  const explain = compileExplanation(criterion, context);
  const judgeProven = (row: FactsRow, evidence: readonly Evidence[] = []) => {
    const unproven = unprovenFacts(row, context.facts, standingsOf(requirements, evidence, context.asOf));
    return eligibilityOutcome(judge(withoutFacts(row, unproven)));
  };
  return {
    outcome: mode === "verified" ? judgeProven : (row) => eligibilityOutcome(judge(row)),
    assess: (row, evidence = []) => decide(prepared, explain, row, evidence),
  };
}
