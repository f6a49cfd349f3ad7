import type { FactIssue, Outcome } from "../criteria/index.ts";
import type { MissingReason, RulesetId } from "../record/index.ts";
import type { LocalizedText } from "../text/index.ts";
import type { CalendarDate } from "../time/index.ts";

/** Whether a person may enter. `ineligible` is a proposal: a person decides. */
export type EligibilityOutcome = "eligible" | "ineligible" | "undetermined";

/** A fact that a requirement asks and that is not known, or not well enough. */
export interface MissingFact {
  readonly fact: string;
  readonly label?: LocalizedText | undefined;
  readonly reason: MissingReason;
}

/** One requirement of a rule, and how it stands for one person. */
export interface AssessedCriterion {
  /** The node's own id; absent where it has none. */
  readonly id?: string | undefined;
  /** Where it stands in the rule: `all.2`; empty for the whole rule. */
  readonly path: string;
  readonly label?: LocalizedText | undefined;
  readonly outcome: Outcome;
  /** The facts that it asks and that are missing, cannot be read (`invalid`) or are known in part only (`unknown`), in the order of the rule. */
  readonly missing: readonly MissingFact[];
}

/** An answer to "may she enter?", with its reasons and what it rests on. Plain JSON. */
export interface EligibilityDecision {
  readonly outcome: EligibilityOutcome;
  readonly ruleset: { readonly id: RulesetId; readonly version: string };
  readonly asOf: CalendarDate;
  readonly criteria: readonly AssessedCriterion[];
  /** Facts that were given and could not be read. */
  readonly issues: readonly FactIssue[];
}
