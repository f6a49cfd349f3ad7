import { explainCriterion, type Facts, type FactsRow } from "../../criteria/index.ts";
import type { Ruleset } from "../ruleset/index.ts";
import type { AssessOptions } from "./assess-options.ts";
import { decide } from "./decide.ts";
import type { EligibilityDecision } from "./decision.ts";
import { prepareRuleset } from "./prepared-ruleset.ts";

/**
 * Decides whether a person may enter under a rule, and says why.
 *
 * A missing fact is neither a yes nor a no: if it matters, the outcome is `undetermined` and the decision names what to ask. A fact that cannot be read counts as missing and is named in `issues`.
 * What has to be proven counts as declared, and the decision names what is still to be proven; in the mode `verified` it is missing until it is proven, so that an expired proof makes a fact unknown
 * and never false. Whatever `verified` decides for good, `declared` decides too.
 *
 * @param ruleset - checked before: written with {@link defineRuleset} or read through its schema
 * @param row - the facts of the person as of the day
 * @param options - `asOf`: the day of the decision; `evidence`: the documents that were handed in; `mode`: whether declarations count
 * @returns the decision; the parts of a top-level `all` are listed one by one, any other rule is one criterion
 * @throws RangeError when `asOf` is no day, or the mode is neither `declared` nor `verified`
 *
 * @example
 * ```ts
 * const rules = defineRuleset({
 *   id: "adults", version: "1",
 *   facts: { birthDate: { type: "partial-date" } },
 *   evidence: { birthDate: { anyOf: [{ document: "identity-card" }] } },
 *   criterion: { fact: "birthDate", age: { gte: 18 } },
 * });
 * assessEligibility(rules, {}, { asOf: "2018-03-01" }).outcome // => "undetermined"
 * const declared = assessEligibility(rules, { birthDate: "1978" }, { asOf: "2018-03-01" });
 * declared.outcome // => "eligible"
 * declared.toProve.map(({ fact, evidence }) => [fact, evidence.state]) // => [["birthDate", "absent"]]
 * assessEligibility(rules, { birthDate: "1978" }, { asOf: "2018-03-01", mode: "verified" }).outcome // => "undetermined"
 * ```
 */
export function assessEligibility<F extends Facts>(
  ruleset: Ruleset<F>,
  row: FactsRow<NoInfer<F>>,
  options: AssessOptions,
): EligibilityDecision {
  const prepared = prepareRuleset(ruleset, options);
  const explain = (known: FactsRow) => explainCriterion(prepared.criterion, known, prepared.context);
  return decide(prepared, explain, row, options.evidence ?? []);
}
