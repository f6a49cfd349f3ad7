import type { MissingReason } from "../../record/index.ts";
import type { LanguageTag } from "../../text/index.ts";
import type { EligibilityOutcome } from "../assess/index.ts";

/** A sentence about one thing, and the same about several; `{items}` is filled in. */
export interface ListSentence {
  readonly one: string;
  readonly many: string;
}

/**
 * What is to be done about a fact that keeps an answer open: its reason for being missing, or why a fact that is known does not settle it.
 *
 * - `in-part`: only part of it is known;
 * - `after-day`: its date lies after the day at which it is asked;
 * - `no-limit`: the rule compares it with a parameter that is not in force.
 */
export type AskingReason = MissingReason | "in-part" | "after-day" | "no-limit";

/** The words with which a decision is explained in one language. */
export interface EligibilityLabels {
  readonly language: LanguageTag;
  readonly eligibility: {
    /** What the rule says. */
    readonly outcomes: Readonly<Record<EligibilityOutcome, string>>;
    /** Instead of `eligible`, while something is to be proven. */
    readonly eligibleOnceProven: string;
    /** What the rule says where a person decided otherwise, and what was decided. */
    readonly byRule: Readonly<Record<EligibilityOutcome, string>>;
    readonly decided: Readonly<Record<EligibilityOutcome, string>>;
    readonly overrideReason: string;
    /** Requirements: met, not met, open. */
    readonly met: ListSentence;
    readonly notMet: ListSentence;
    readonly open: ListSentence;
    /** What keeps the answer open; `{items}` are facts. */
    readonly toAsk: Readonly<Record<AskingReason, ListSentence>>;
    /** A fact and the documents of which one proves it; `more` goes on where one sentence is not enough. `{fact}` and `{items}` are filled in. */
    readonly toProve: { readonly first: string; readonly more: string };
    /** About the document that was given; `{fact}` and `{day}` are filled in. */
    readonly expired: string;
    readonly notYetValid: string;
    /** A parameter that applied: a number or a day, a list; `{fact}` and `{day}` are filled in. */
    readonly limit: string;
    readonly list: string;
    readonly rulesetNotInForce: string;
    readonly unreadable: string;
    readonly unreadableEvidence: string;
    /** Stands in for what has no words of its own. */
    readonly unnamedRequirement: string;
    readonly unnamedFact: string;
    readonly unnamedDocument: string;
    /** Between things that belong together, and between alternatives. */
    readonly and: string;
    readonly or: string;
    /** A day; `{day}`, `{month}` and `{year}` are filled in. */
    readonly date: string;
    /** January to December. */
    readonly months: readonly string[];
  };
}
