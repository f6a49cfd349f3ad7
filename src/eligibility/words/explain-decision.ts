import { match } from "ts-pattern";
import type { Outcome } from "../../criteria/index.ts";
import { localize, type LocalizedText } from "../../text/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import type { EligibilityDecision, EligibilityOutcome, FactToProve } from "../assess/index.ts";
import type { DecisionRecord } from "../record/index.ts";
import { groupedBy } from "../ruleset/index.ts";
import { askingReason } from "./asking-reason.ts";
import type { EligibilityLabels, ListSentence } from "./eligibility-labels.ts";
import { limitsIn } from "./limits-in.ts";
import { filled, inSentences } from "./sentences.ts";

/**
 * Says a decision in sentences that a person of the staff would say or write into a file: the outcome, what is not met, what is still open and what to ask, what is still to be proven and by what, what
 * is met, which limits applied, and what could not be read.
 *
 * No sentence holds the name of a fact or a code: the words are the labels of the ruleset, in the language of the labels where it has them. With labels of at most six words no sentence has more than 25.
 * Once the outcome is final nothing more is asked. The reason for which a person decided otherwise than the rule is not repeated: it may hold anything.
 *
 * @param decision - of {@link assessEligibility}
 * @param labels - the words of a language
 * @param decided - the record of the decision; where a person decided otherwise, that is said first
 * @returns sentences in order; at least the outcome
 *
 * @example
 * ```ts
 * const rules = defineRuleset({
 *   id: "adults", version: "1",
 *   facts: { birthDate: { type: "partial-date", label: { en: "date of birth" } } },
 *   criterion: { fact: "birthDate", age: { gte: 18 }, label: { en: "of age" } },
 * });
 * explainDecision(assessEligibility(rules, { birthDate: "1978" }, { asOf: "2018-03-01" }), english) // => ["The person can enter.", "This requirement is met: of age."]
 * ```
 */
export function explainDecision(
  decision: EligibilityDecision,
  labels: EligibilityLabels,
  decided?: Pick<DecisionRecord, "outcome" | "override">,
): readonly string[] {
  return [
    ...outcomeSentences(decision, labels, decided),
    ...requirementSentences(decision, "false", labels),
    ...requirementSentences(decision, "unknown", labels),
    ...askingSentences(decision, labels),
    ...decision.toProve.flatMap((fact) => proofSentences(fact, labels)),
    ...requirementSentences(decision, "true", labels),
    ...limitSentences(decision, labels),
    ...issueSentences(decision, labels),
  ];
}

function outcomeSentences(
  { outcome, toProve, issues }: EligibilityDecision,
  { eligibility: words }: EligibilityLabels,
  decided: Pick<DecisionRecord, "outcome" | "override"> | undefined,
): readonly string[] {
  const inForce = issues.some(({ code }) => code === "ruleset-not-in-force") ? [words.rulesetNotInForce] : [];
  if (decided?.override !== undefined) return [words.byRule[outcome], words.decided[decided.outcome], words.overrideReason, ...inForce];
  return [isOnceProven(outcome, toProve) ? words.eligibleOnceProven : words.outcomes[outcome], ...inForce];
}

function isOnceProven(outcome: EligibilityOutcome, toProve: readonly FactToProve[]): boolean {
  return outcome === "eligible" && toProve.length > 0;
}

function requirementSentences({ criteria }: EligibilityDecision, outcome: Outcome, labels: EligibilityLabels): readonly string[] {
  const words = labels.eligibility;
  const sentence = { true: words.met, false: words.notMet, unknown: words.open }[outcome];
  const requirements = criteria.filter((criterion) => criterion.outcome === outcome);
  return inSentences(
    requirements.map(({ label }) => named(label, labels, words.unnamedRequirement)),
    (some) => listed(sentence, some, words.and),
  );
}

/** One sentence for each thing to be done, in the order in which the first fact asks for it. */
function askingSentences({ toAsk, criteria }: EligibilityDecision, labels: EligibilityLabels): readonly string[] {
  const words = labels.eligibility;
  const unsettled = criteria.flatMap(({ asked }) => asked.filter(({ outcome }) => outcome === "unknown"));
  const questions = groupedBy(unsettled, ({ fact }) => fact);
  const byReason = groupedBy(toAsk, (missing) => askingReason(missing, questions.get(missing.fact) ?? []));
  return [...byReason].flatMap(([reason, facts]) =>
    inSentences(
      facts.map(({ label }) => named(label, labels, words.unnamedFact)),
      (some) => listed(words.toAsk[reason], some, words.and),
    ),
  );
}

function proofSentences({ label, evidence, accepted }: FactToProve, labels: EligibilityLabels): readonly string[] {
  const words = labels.eligibility;
  const fact = named(label, labels, words.unnamedFact);
  const { from = "", until = "" } = evidence;
  const aboutDocument = match(evidence.state)
    .with("expired", () => [filled(words.expired, { fact, day: spelled(until, labels) })])
    .with("not-yet-valid", () => [filled(words.notYetValid, { fact, day: spelled(from, labels) })])
    .with("absent", "valid", "not-required", () => [])
    .exhaustive();
  const documents = accepted.map((one) => named(one.label, labels, words.unnamedDocument));
  const { first, more } = words.toProve;
  return [
    ...aboutDocument,
    ...inSentences(documents, (some, isFirst) => filled(isFirst ? first : more, { fact, items: some.join(words.or) })),
  ];
}

/** Only what can be said in words: a limit on a fact without a label stays unsaid. */
function limitSentences(decision: EligibilityDecision, labels: EligibilityLabels): readonly string[] {
  const words = labels.eligibility;
  const sentences = limitsIn(decision).map(({ label, isList, from }) =>
    filled(isList ? words.list : words.limit, { fact: named(label, labels, words.unnamedFact), day: spelled(from, labels) }),
  );
  return [...new Set(sentences)];
}

/** What makes a value unreadable, among what may be said of a fact. */
const UNREADABLE: readonly string[] = [
  "wrong-type",
  "not-finite",
  "not-whole",
  "out-of-range",
  "empty-code",
  "code-not-in-list",
  "not-a-date",
  "not-an-item",
  "birth-after-reference",
];

/** What was said already, fact by fact, is not said again. */
function issueSentences({ issues, toAsk }: EligibilityDecision, { eligibility: words }: EligibilityLabels): readonly string[] {
  const said = new Set(toAsk.filter(({ reason }) => reason === "invalid").map(({ fact }) => fact));
  const isUnsaid = issues.some(({ code, fact = "" }) => UNREADABLE.includes(code) && !said.has(fact));
  const isUnproven = issues.some(({ code }) => code === "unreadable-evidence");
  return [...(isUnsaid ? [words.unreadable] : []), ...(isUnproven ? [words.unreadableEvidence] : [])];
}

/** A sentence about some things: one word of it may hang on whether they are several. */
function listed({ one, many }: ListSentence, some: readonly string[], and: string): string {
  return filled(some.length === 1 ? one : many, { items: some.join(and) });
}

function named(label: LocalizedText | undefined, { language }: EligibilityLabels, otherwise: string): string {
  return (label === undefined ? undefined : localize(label, [language])?.text) ?? otherwise;
}

function spelled(day: CalendarDate, { eligibility: { date, months } }: EligibilityLabels): string {
  const [year = "", month, dayOfMonth] = day.split("-");
  return filled(date, { day: String(Number(dayOfMonth)), month: months[Number(month) - 1] ?? "", year });
}
