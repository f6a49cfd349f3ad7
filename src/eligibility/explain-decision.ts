import { match } from "ts-pattern";
import type { MissingReason } from "../record/index.ts";
import { localize, type LanguageTag, type LocalizedText } from "../text/index.ts";
import type { AssessedCriterion, EligibilityDecision, EligibilityOutcome, MissingFact } from "./decision.ts";

/** The words with which a decision is explained in one language. */
export interface EligibilityLabels {
  readonly language: LanguageTag;
  readonly eligibility: {
    readonly outcomes: Readonly<Record<EligibilityOutcome, string>>;
    /** Sentences about one requirement; `{requirement}` and `{questions}` are filled in. */
    readonly met: string;
    readonly notMet: string;
    readonly open: string;
    /** Stands in for a requirement or a question without words of its own. */
    readonly unnamedRequirement: string;
    readonly unnamedQuestion: string;
    readonly unreadable: string;
    /** Added to a question in brackets. */
    readonly reasons: Readonly<Record<MissingReason, string>>;
  };
}

/**
 * Says a decision in sentences for a person: the outcome first, then what is not met, what is still open and what to ask, then what is met.
 *
 * A sentence holds no fact name and no code: the words are the labels of the ruleset, in the language of the labels where it has them.
 *
 * @param decision - of {@link assessEligibility}
 * @param labels - the words of a language
 * @returns sentences in order; at least the outcome
 *
 * @example
 * ```ts
 * const rules = defineRuleset({
 *   id: "adults", version: "1",
 *   facts: { birthDate: { type: "partial-date", label: { en: "date of birth" } } },
 *   criterion: { fact: "birthDate", age: { gte: 18 }, label: { en: "of age" } },
 * });
 * explainDecision(assessEligibility(rules, { birthDate: "1978" }, { asOf: "2018-03-01" }), english) // => ["She can enter.", "Met: of age."]
 * ```
 */
export function explainDecision(decision: EligibilityDecision, labels: EligibilityLabels): readonly string[] {
  const words = labels.eligibility;
  const about = (outcome: AssessedCriterion["outcome"]) =>
    decision.criteria.filter((criterion) => criterion.outcome === outcome).map((criterion) => sentence(criterion, labels));
  return [
    words.outcomes[decision.outcome],
    ...about("false"),
    ...about("unknown"),
    ...about("true"),
    ...(decision.issues.length === 0 ? [] : [words.unreadable]),
  ];
}

function sentence(criterion: AssessedCriterion, labels: EligibilityLabels): string {
  const words = labels.eligibility;
  const template = match(criterion.outcome)
    .with("true", () => words.met)
    .with("false", () => words.notMet)
    .with("unknown", () => words.open)
    .exhaustive();
  const questions = criterion.missing.map((fact) => question(fact, labels)).join(", ");
  const filled: Readonly<Record<string, string>> = {
    "{requirement}": named(criterion.label, labels, words.unnamedRequirement),
    "{questions}": questions === "" ? words.unnamedQuestion : questions,
  };
  // In one pass: a label that holds such a mark itself is left as it is.
  return template.replace(/\{(?:requirement|questions)\}/g, (mark) => filled[mark] ?? mark);
}

function question({ label, reason }: MissingFact, labels: EligibilityLabels): string {
  return `${named(label, labels, labels.eligibility.unnamedQuestion)} (${labels.eligibility.reasons[reason]})`;
}

function named(label: LocalizedText | undefined, labels: EligibilityLabels, otherwise: string): string {
  return (label === undefined ? undefined : localize(label, [labels.language])?.text) ?? otherwise;
}
