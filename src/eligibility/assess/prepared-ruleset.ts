import { type Criterion, type EvaluationContext, type Facts, reachedFacts, type ReachedFacts } from "../../criteria/index.ts";
import { periodContains, requireCalendarDate } from "../../time/index.ts";
import type { EvidenceRequirements } from "../evidence/index.ts";
import type { Ruleset } from "../ruleset/index.ts";
import { type AssessMode, type AssessOptions, requireMode } from "./assess-options.ts";
import type { DecisionIssue } from "./decision.ts";
import { contextOf } from "./question.ts";

/** What decisions under a ruleset on one day have in common. */
export interface PreparedRuleset {
  readonly ruleset: { readonly id: string; readonly version: string };
  readonly criterion: Criterion;
  readonly context: EvaluationContext<Facts>;
  readonly reached: ReachedFacts;
  /** What has to be proven of the facts that the rule reaches. */
  readonly requirements: EvidenceRequirements;
  readonly mode: AssessMode;
  /** What is wrong whatever the row. */
  readonly issues: readonly DecisionIssue[];
}

/**
 * Works out what does not depend on the row.
 *
 * @throws RangeError when `asOf` is no day or the mode none
 */
export function prepareRuleset<F extends Facts>(
  ruleset: Ruleset<F>,
  { asOf, mode }: Pick<AssessOptions, "asOf" | "mode">,
): PreparedRuleset {
  requireCalendarDate(asOf, "asOf");
  const criterion = ruleset.criterion;
  const context = contextOf(ruleset, asOf);
  const reached = reachedFacts(criterion, context.criteria);
  const requirements: EvidenceRequirements = ruleset.evidence ?? {};
  const { id, version } = ruleset;
  return {
    ruleset: { id, version },
    criterion,
    context,
    reached,
    requirements: Object.fromEntries(
      Object.entries(requirements).filter(([fact, requirement]) => requirement !== undefined && reached.has(fact)),
    ),
    mode: requireMode(mode),
    issues: ruleset.effective === undefined || periodContains(ruleset.effective, asOf) ? [] : [NOT_IN_FORCE],
  };
}

const NOT_IN_FORCE: DecisionIssue = {
  code: "ruleset-not-in-force",
  message: "the ruleset is not in force on the day: the decision can be looked at, not recorded",
};
