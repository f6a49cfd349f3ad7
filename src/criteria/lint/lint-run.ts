import type { CalendarDate } from "../../time/index.ts";
import type { Rule } from "../check/index.ts";
import { type Criterion, type FactsRow, parameterOn, type Parameters } from "../language/index.ts";
import { searchRow } from "../search/index.ts";
import { stepBudget } from "../search/step-budget.ts";
import type { CriterionFinding } from "./criterion-finding.ts";
import type { Whole } from "./whole.ts";

/** A row with an outcome, the proof that there is none, or neither. */
export type Settled = FactsRow | "none" | "unproven";

/** What looking at a rule on one day carries along. */
export interface LintRun {
  readonly rule: Rule;
  readonly asOf: CalendarDate;
  /** The entry of each parameter that is in force on the day; none where none is. */
  readonly parameters: Parameters;
  readonly report: (finding: CriterionFinding) => void;
  /** Looks for a row for which a criterion over the facts of a whole has an outcome; what stays open makes the result incomplete. */
  readonly settle: (criterion: Criterion, whole: Whole, wanted: "true" | "false") => Settled;
  /** Takes steps for work outside of searches; whether there were some left. What is then left out makes the result incomplete. */
  readonly mayGoOn: (steps: number) => boolean;
}

/** The findings of a rule, as they come in. */
export interface FindingLog {
  readonly report: LintRun["report"];
  /** Notes that something was left open. */
  readonly leaveOpen: () => void;
}

/** How many questions at least share the steps of a day, so that no hard one takes them all. */
const QUESTIONS = 8;

/** A run over one day. */
export function lintRun(rule: Rule, asOf: CalendarDate, steps: number, { report, leaveOpen }: FindingLog): LintRun {
  const budget = stepBudget(steps);
  const parameters = Object.fromEntries(
    Object.entries(rule.parameters ?? {}).map(([name, entries]) => [
      name,
      [parameterOn(entries, asOf)].filter((entry) => entry !== undefined),
    ]),
  );
  const settle: LintRun["settle"] = (criterion, { facts, criteria }, wanted) => {
    const left = Math.min(steps - budget.taken(), Math.ceil(steps / QUESTIONS));
    if (left <= 0) {
      leaveOpen();
      return "unproven";
    }
    const result = searchRow({ criterion, facts, criteria, asOf, parameters }, { wanted, budget: left });
    budget.spend(result.steps);
    if (result.status === "unproven") leaveOpen();
    return result.status === "found" ? result.row : result.status;
  };
  const mayGoOn = (more: number) => {
    const isLeft = !budget.isSpent();
    if (!isLeft) leaveOpen();
    budget.spend(more);
    return isLeft;
  };
  return { rule, asOf, parameters, report, settle, mayGoOn };
}
