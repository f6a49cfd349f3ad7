import { type Facts, type FactsRow, type Outcome, type UndecidedFact, undecidedFacts } from "../../criteria/index.ts";
import type { MissingReason } from "../../record/index.ts";
import { compareSensitivity, SENSITIVITIES, type Sensitivity } from "../../sensitivity/index.ts";
import type { LocalizedText } from "../../text/index.ts";
import {
  type AssessedCriterion,
  assessEligibility,
  type AssessOptions,
  type EligibilityOutcome,
  eligibilityOutcome,
  type MissingFact,
  type Question,
  questionOf,
} from "../assess/index.ts";
import type { Ruleset } from "../ruleset/index.ts";
import { openLeaves } from "./open-leaves.ts";
import { judgesOf, outcomesLeft, type OutcomesLeft } from "./outcomes-left.ts";
import { type PlacedLeaf, requirementsOf, rootOf } from "./placed.ts";

/** What it takes to ask a fact. */
export interface QuestionEffort {
  /** 0 or more, in any unit; default 1. */
  readonly cost?: number | undefined;
  /** Default `pseudonymous`. */
  readonly sensitivity?: Sensitivity | undefined;
}

/** The options of a decision, and what it takes to ask. */
export interface MissingFactsOptions<F = Facts> extends AssessOptions {
  /** By fact. */
  readonly questions?: { readonly [K in keyof F]?: QuestionEffort | undefined } | undefined;
}

/** A requirement that a fact alone may settle. */
export interface SettledCriterion {
  readonly id?: string | undefined;
  /** As in {@link EligibilityDecision}. */
  readonly path: string;
  readonly label?: LocalizedText | undefined;
}

/** A fact that is worth asking. */
export interface FactToAsk extends MissingFact {
  /** The open requirements that some answer settles by itself. */
  readonly criteria: readonly SettledCriterion[];
  /** The outcomes that the decision can still have once this fact alone is known. */
  readonly couldYield: readonly EligibilityOutcome[];
}

const OUTCOMES: readonly Outcome[] = ["true", "unknown", "false"];

/**
 * The facts that are worth asking when a decision is open, in the order in which to ask them.
 *
 * Only facts that still matter are named: those of unknown leaves that are reached through unknown nodes. In the mode `verified` what was given and only lacks its proof is not asked again: the decision
 * tells it in `toProve`. First comes what can end the question by itself, with a yes or a no before one of them; then
 * what costs less; then what the rule asks first. What is `identifying` comes after all that is not, then what is `special`, then what is `safety-critical`, whatever it yields.
 *
 * Every value that the fact may have leads to one of the outcomes named: of a date known in part every day that lies in it, of a birth every day up to its reference day. Each of the outcomes is
 * reached by some value; of a list, whose questions are taken one by one, this is not certain.
 *
 * @param ruleset - checked before
 * @param row - the facts of the person as of the day
 * @param options - as for {@link assessEligibility}, and `questions`: what it takes to ask a fact
 * @returns none when the outcome is final, or when nothing is missing but a parameter or a proof
 * @throws RangeError when `asOf` is no day, the mode is neither `declared` nor `verified`, or a sensitivity is none
 *
 * @example
 * ```ts
 * const rules = defineRuleset({
 *   id: "means", version: "1",
 *   facts: { isee: { type: "number", min: 0 }, violence: { type: "boolean" } },
 *   criterion: { any: [{ fact: "violence", eq: true }, { fact: "isee", lte: 9000 }] },
 * });
 * const questions = { violence: { sensitivity: "safety-critical" } } as const;
 * const [first, second] = missingFacts(rules, {}, { asOf: "2018-03-01", questions });
 * [first?.fact, first?.couldYield] // => ["isee", ["eligible", "undetermined"]]
 * second?.fact // => "violence"
 * ```
 */
export function missingFacts<F extends Facts>(
  ruleset: Ruleset<F>,
  row: FactsRow<NoInfer<F>>,
  options: MissingFactsOptions<NoInfer<F>>,
): readonly FactToAsk[] {
  const efforts = (options.questions ?? {}) as Readonly<Record<string, QuestionEffort | undefined>>;
  Object.values(efforts).forEach(requireSensitivity);
  const question = questionOf(ruleset, row, options);
  const open = openLeaves(question);
  const { criteria, toAsk } = assessEligibility(ruleset, row, options);
  const judgeOf = judgesOf(question);
  // What was given and only lacks its proof is not asked again.
  const asked = new Set(toAsk.map(({ fact }) => fact));
  const found = factsIn(open, question)
    .filter(([fact]) => asked.has(fact))
    .map(([fact, reason]) => factToAsk({ fact, reason }, criteria, question, outcomesLeft(fact, question, judgeOf)));
  const effortOf = ({ fact }: FactToAsk): QuestionEffort => (Object.hasOwn(efforts, fact) ? efforts[fact] : undefined) ?? {};
  // Sorting is stable: what is equal stays in the order of the rule.
  return [...found].sort(
    (a, b) =>
      compareSensitivity(delicacyOf(effortOf(a)), delicacyOf(effortOf(b))) ||
      endsOf(b) - endsOf(a) ||
      (effortOf(a).cost ?? 1) - (effortOf(b).cost ?? 1),
  );
}

/** A class that is none would be no reason to ask a question last. */
function requireSensitivity({ sensitivity }: QuestionEffort = {}): void {
  if (sensitivity === undefined || SENSITIVITIES.includes(sensitivity)) return;
  throw new RangeError(`a sensitivity must be one of ${SENSITIVITIES.join(", ")}`);
}

/** The facts that open leaves lack, each once with the reason, in the order of the rule. */
function factsIn(open: readonly PlacedLeaf[], { row, context }: Question): readonly (readonly [string, MissingReason])[] {
  const reasons = new Map<string, MissingReason>();
  for (const { node } of open) {
    for (const { fact, reason } of undecidedFacts(node, row, context)) if (!reasons.has(fact)) reasons.set(fact, reason);
  }
  return [...reasons];
}

function factToAsk(
  { fact, reason }: UndecidedFact,
  requirements: readonly AssessedCriterion[],
  question: Question,
  left: OutcomesLeft,
): FactToAsk {
  const label = question.context.facts[fact]?.label;
  const whole = left(rootOf(question));
  const settled = requirementsOf(question).flatMap((placed, index) => {
    const requirement = requirements[index];
    const isSettled = requirement?.outcome === "unknown" && [...left(placed)].some((outcome) => outcome !== "unknown");
    return isSettled ? [settledCriterion(requirement)] : [];
  });
  return {
    fact,
    ...(label === undefined ? {} : { label }),
    reason,
    criteria: settled,
    couldYield: OUTCOMES.filter((outcome) => whole.has(outcome)).map(eligibilityOutcome),
  };
}

function settledCriterion({ id, path, label }: AssessedCriterion): SettledCriterion {
  return { ...(id === undefined ? {} : { id }), path, ...(label === undefined ? {} : { label }) };
}

/** How many outcomes an answer can end the question with. */
function endsOf({ couldYield }: FactToAsk): number {
  return couldYield.filter((outcome) => outcome !== "undetermined").length;
}

/** What is less than identifying may be asked of anybody, and makes no difference. */
function delicacyOf({ sensitivity = "pseudonymous" }: QuestionEffort): Sensitivity {
  return compareSensitivity(sensitivity, "identifying") < 0 ? "pseudonymous" : sensitivity;
}
