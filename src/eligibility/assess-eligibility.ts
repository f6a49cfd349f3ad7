import { checkFacts, evaluateCriterion, type Criterion, type Facts, type FactsRow, type Outcome } from "../criteria/index.ts";
import type { CalendarDate } from "../time/index.ts";
import type { AssessedCriterion, EligibilityDecision, EligibilityOutcome, MissingFact } from "./decision.ts";
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
  options: { readonly asOf: CalendarDate },
): EligibilityDecision {
  const { asOf } = options;
  const facts: Facts = ruleset.facts;
  const criterion = ruleset.criterion as Criterion;
  const anyRow = row as FactsRow;
  const context = { facts, asOf };
  const assess = (node: Criterion, path: string): AssessedCriterion => ({
    ...(node.id === undefined ? {} : { id: node.id }),
    path,
    ...(node.label === undefined ? {} : { label: node.label }),
    outcome: evaluateCriterion(node, anyRow, context),
    missing: missingFacts(node, anyRow, facts),
  });
  return {
    outcome: OUTCOMES[evaluateCriterion(criterion, anyRow, context)],
    ruleset: { id: ruleset.id, version: ruleset.version },
    asOf,
    criteria: criterion.all === undefined ? [assess(criterion, "")] : criterion.all.map((node, index) => assess(node, `all.${index}`)),
    issues: checkFacts(facts, pick(anyRow, facts), { asOf, criterion }),
  };
}

/** Only the facts that the rule declares are looked at: a row may hold more. */
function pick(row: FactsRow, facts: Facts): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.keys(facts).flatMap((name) => (Object.hasOwn(row, name) ? [[name, row[name]]] : [])));
}

function missingFacts(node: Criterion, row: FactsRow, facts: Facts): readonly MissingFact[] {
  return [...new Set(factsAsked(node))]
    .filter((name) => row[name] === undefined || row[name] === null)
    .map((name) => {
      const label = facts[name]?.label;
      return { fact: name, ...(label === undefined ? {} : { label }), reason: row.missing?.[name] ?? "unknown" };
    });
}

function factsAsked(node: Criterion): readonly string[] {
  if (node.all !== undefined) return node.all.flatMap(factsAsked);
  if (node.any !== undefined) return node.any.flatMap(factsAsked);
  if (node.not !== undefined) return factsAsked(node.not);
  const leaf = node as { readonly fact: string; readonly age?: { readonly at?: { readonly fact: string } } };
  return leaf.age?.at === undefined ? [leaf.fact] : [leaf.fact, leaf.age.at.fact];
}
