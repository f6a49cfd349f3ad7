import { checkFacts, evaluateCriterion, missingFacts, type Criterion, type Facts, type FactsRow, type Outcome } from "../criteria/index.ts";
import type { MissingReason } from "../record/index.ts";
import type { AssessOptions } from "./assess-options.ts";
import type { AssessedCriterion, EligibilityDecision, EligibilityOutcome, MissingFact } from "./decision.ts";
import { questionOf } from "./question.ts";
import type { Ruleset } from "./ruleset.ts";

const OUTCOMES: Readonly<Record<Outcome, EligibilityOutcome>> = { true: "eligible", unknown: "undetermined", false: "ineligible" };

/**
 * Decides whether a person may enter under a rule, and says why.
 *
 * A missing fact is neither a yes nor a no: if it matters, the outcome is `undetermined` and the decision names what to ask. A fact that cannot be read counts as missing and is named in `issues`.
 *
 * @param ruleset - checked before: written with {@link defineRuleset} or read through its schema
 * @param row - the facts of the person as of the day
 * @param options - `asOf`: the day of the decision
 * @returns the decision; the parts of a top-level `all` are listed one by one, any other rule is one criterion
 * @throws RangeError when `asOf` is no day
 *
 * @example
 * ```ts
 * const rules = defineRuleset({
 *   id: "adults", version: "1",
 *   facts: { birthDate: { type: "partial-date" } },
 *   criterion: { fact: "birthDate", age: { gte: 18 } },
 * });
 * assessEligibility(rules, { birthDate: "1978" }, { asOf: "2018-03-01" }).outcome // => "eligible"
 * assessEligibility(rules, {}, { asOf: "2018-03-01" }).outcome // => "undetermined"
 * ```
 */
export function assessEligibility<F extends Facts>(
  ruleset: Ruleset<F>,
  row: FactsRow<NoInfer<F>>,
  options: AssessOptions,
): EligibilityDecision {
  const { criterion, row: known, context } = questionOf(ruleset, row, options);
  const { facts, asOf, criteria, parameters } = context;
  const assess = (node: Criterion, path: string): AssessedCriterion => ({
    ...spoken(node, criteria),
    path,
    outcome: evaluateCriterion(node, known, context),
    missing: missingFacts(node, known, context).map(({ fact, reason }) => labelled(fact, reason, facts)),
  });
  return {
    outcome: OUTCOMES[evaluateCriterion(criterion, known, context)],
    ruleset: { id: ruleset.id, version: ruleset.version },
    asOf,
    criteria: criterion.all === undefined ? [assess(criterion, "")] : criterion.all.map((node, index) => assess(node, `all.${index}`)),
    issues: checkFacts(facts, pick(known, facts), { asOf, ruleset: { criterion, criteria, parameters } }),
  };
}

/** The id and the words of a requirement; one that names a criterion speaks with its words where it has none of its own. */
function spoken(
  { id, label, ref }: Criterion,
  criteria: Readonly<Record<string, Criterion>> = {},
): Pick<AssessedCriterion, "id" | "label"> {
  const words = label ?? (ref !== undefined && Object.hasOwn(criteria, ref) ? criteria[ref]?.label : undefined);
  return { ...(id === undefined ? {} : { id }), ...(words === undefined ? {} : { label: words }) };
}

/** Only the facts that the rule declares are looked at: a row may hold more. */
function pick(row: FactsRow, facts: Facts): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.keys(facts).flatMap((name) => (Object.hasOwn(row, name) ? [[name, row[name]]] : [])));
}

function labelled(fact: string, reason: MissingReason, facts: Facts): MissingFact {
  const label = facts[fact]?.label;
  return { fact, ...(label === undefined ? {} : { label }), reason };
}
