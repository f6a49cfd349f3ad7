import { type CriterionExplanation, type FactsRow, reachedRow, undecidedFacts } from "../../criteria/index.ts";
import { type Standings, standingsOf, unprovenFacts, withoutFacts } from "../evidence/index.ts";
import type { Evidence } from "../ruleset/index.ts";
import { assessedCriteria, labelled, labelOf, parametersIn } from "./assessed-criteria.ts";
import { issuesOf } from "./decision-issues.ts";
import type { EligibilityDecision, FactToProve } from "./decision.ts";
import { eligibilityOutcome } from "./eligibility-outcome.ts";
import type { PreparedRuleset } from "./prepared-ruleset.ts";

/** Explains the criterion of a ruleset for a row. */
export type Explain = (row: FactsRow) => CriterionExplanation;

/** Decides for one row. Only what the rule reaches is looked at, so that a decision shows nothing else of the person. */
export function decide(prepared: PreparedRuleset, explain: Explain, row: FactsRow, evidence: readonly Evidence[]): EligibilityDecision {
  const { ruleset, criterion, context, requirements, mode } = prepared;
  const { facts, asOf } = context;
  const declared = reachedRow(row, facts, prepared.reached);
  const standings = standingsOf(requirements, evidence, asOf);
  const unproven = new Set(unprovenFacts(declared, facts, standings));
  const proven = withoutFacts(declared, [...unproven]);
  const known = mode === "verified" ? proven : declared;
  const whole = explain(known);
  return {
    outcome: eligibilityOutcome(whole.outcome),
    ruleset,
    asOf,
    mode,
    criteria: assessedCriteria(prepared, whole, known, standings),
    toAsk: undecidedFacts(criterion, known, context)
      .filter(({ fact }) => mode === "declared" || !unproven.has(fact))
      .map((missing) => labelled(missing, facts)),
    toProve: unproven.size === 0 ? [] : factsToProve(prepared, proven, unproven, standings),
    parameters: parametersIn(whole),
    issues: [...prepared.issues, ...issuesOf(prepared, row, evidence)],
  };
}

/** The unproven facts without which the rule stays open. */
function factsToProve(
  { criterion, requirements, context }: PreparedRuleset,
  proven: FactsRow,
  unproven: ReadonlySet<string>,
  standings: Standings,
): readonly FactToProve[] {
  const undecided = undecidedFacts(criterion, proven, context).filter(({ fact }) => unproven.has(fact));
  return undecided.map(({ fact }) => ({
    fact,
    ...labelOf(fact, context.facts),
    evidence: standings.get(fact) ?? { state: "absent" },
    accepted: requirements[fact]?.anyOf ?? [],
  }));
}
