import type { FactIssue, Observed, Outcome, UsedParameter } from "../../criteria/index.ts";
import type { MissingReason, RulesetId } from "../../record/index.ts";
import type { LocalizedText } from "../../text/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import type { AcceptedDocument, EvidenceStanding } from "../ruleset/index.ts";
import type { AssessMode } from "./assess-options.ts";

/** Whether a person may enter. `ineligible` is a proposal: a person decides. */
export type EligibilityOutcome = "eligible" | "ineligible" | "undetermined";

/** A fact that a requirement asks and that is not known, or not well enough. */
export interface MissingFact {
  readonly fact: string;
  readonly label?: LocalizedText | undefined;
  readonly reason: MissingReason;
}

/** A fact that was given and still has to be proven. */
export interface FactToProve {
  readonly fact: string;
  readonly label?: LocalizedText | undefined;
  /** How far it is proven: `expired`, `not-yet-valid` or `absent`, with the best document given. */
  readonly evidence: EvidenceStanding;
  /** The documents of which one is enough. */
  readonly accepted: readonly AcceptedDocument[];
}

/** One question that a requirement puts to the facts: what was found, what was expected, what came of it. */
export interface AskedFact {
  /** Where it stands in the rule: `all.2.any.0`. */
  readonly path: string;
  readonly fact: string;
  /** The label of the fact. */
  readonly label?: LocalizedText | undefined;
  readonly outcome: Outcome;
  /** What counted; of a list only what the rule asks of its items. */
  readonly observed: Observed;
  /** The question, as the rule writes it. */
  readonly expected: Readonly<Record<string, unknown>>;
  readonly parameters?: readonly UsedParameter[] | undefined;
  readonly evidence: EvidenceStanding;
}

/** One requirement of a rule, and how it stands for one person. */
export interface AssessedCriterion {
  /** The node's own id; absent where it has none. */
  readonly id?: string | undefined;
  /** Where it stands in the rule: `all.2`; empty for the whole rule. */
  readonly path: string;
  readonly label?: LocalizedText | undefined;
  /** The rule that it comes from. */
  readonly source?: string | undefined;
  readonly outcome: Outcome;
  /** The facts that it asks and that are missing, cannot be read (`invalid`) or are known in part only (`unknown`), in the order of the rule. */
  readonly missing: readonly MissingFact[];
  /** Each question that it reaches, whether or not it matters for the outcome, in the order of the rule. */
  readonly asked: readonly AskedFact[];
}

/** Something about what was given that a decision could not take as it is. It names the fact, never its value. */
export interface DecisionIssue extends Omit<FactIssue, "code" | "fact" | "row"> {
  readonly code: FactIssue["code"] | "unreadable-evidence" | "ruleset-not-in-force";
  /** The fact or the parameter concerned; absent where it is the ruleset itself. */
  readonly fact?: string | undefined;
}

/** An answer to "may this person enter?", with its reasons and what it rests on. Plain JSON. */
export interface EligibilityDecision {
  readonly outcome: EligibilityOutcome;
  readonly ruleset: { readonly id: RulesetId; readonly version: string };
  readonly asOf: CalendarDate;
  readonly mode: AssessMode;
  readonly criteria: readonly AssessedCriterion[];
  /** The facts that keep the answer open and are worth asking, in the order of the rule; none once the outcome is final. */
  readonly toAsk: readonly MissingFact[];
  /** The facts on whose proof the outcome still depends, in the order of the rule. */
  readonly toProve: readonly FactToProve[];
  /** The parameters that the rule names, each once, with the value in force; without one where none is. */
  readonly parameters: readonly UsedParameter[];
  /** What was given and could not be taken as it is. */
  readonly issues: readonly DecisionIssue[];
}
