import { type LanguageTag, localize } from "../../text/index.ts";
import { filled, inSentences } from "../words/index.ts";
import type { PlaceAllocation } from "./allocation.ts";
import type { TieDecision } from "./tie-break.ts";

/** The words with which an allocation is explained in one language. Marks in braces are filled in. */
export interface PlaceLabels {
  readonly language: LanguageTag;
  readonly places: {
    /** What became of her, and why. */
    readonly reasons: Readonly<Record<PlaceAllocation["reason"], string>>;
    /** With `{rank}`. */
    readonly rank: string;
    /** With `{best}` and `{worst}`, for someone who waits. */
    readonly between: string;
    /** With `{best}`, for someone of whom it is not known whether she can enter; all that is open changes nothing. */
    readonly wouldBe: string;
    /** With `{best}` and `{worst}`, for the same. */
    readonly wouldBeBetween: string;
    /** What decided a tie. */
    readonly ties: Readonly<Record<TieDecision, string>>;
    readonly referralMissing: string;
    /** With `{questions}`. */
    readonly open: string;
    /** Stands in for a fact without words of its own. */
    readonly unnamedQuestion: string;
  };
}

/**
 * Says what became of a candidate in sentences for a person: whether she has a place and why, her rank and how far it could move, what decided a tie, and what to ask.
 *
 * A sentence holds no fact name and no code: the questions are the labels of the facts, in the language of the labels where they have them. With labels of at most six words no sentence has more than 25.
 *
 * @param allocation - of {@link allocatePlaces}
 * @param labels - the words of a language
 * @returns sentences in order; at least what became of her
 *
 * @example
 * ```ts
 * const candidates = [
 *   { id: "a", outcome: "eligible", referredOn: "2018-02-01" },
 *   { id: "b", outcome: "eligible", referredOn: "2018-02-02" },
 * ] as const;
 * const [, second] = allocatePlaces(candidates, { places: 1 }).allocations;
 * second && explainAllocation(second, english) // => ["The person waits: all places are taken.", "The place in the order is number 2.", "Among equals the day of referral decided."]
 * ```
 */
export function explainAllocation(allocation: PlaceAllocation, labels: PlaceLabels): readonly string[] {
  const words = labels.places;
  const { reason, tie, referralMissing, openFacts } = allocation;
  const questions = openFacts.map(({ label }) => (label && localize(label, [labels.language])?.text) ?? words.unnamedQuestion);
  return [
    words.reasons[reason],
    ...rankSentences(allocation, words),
    ...(tie === undefined ? [] : [words.ties[tie]]),
    ...(referralMissing ? [words.referralMissing] : []),
    ...inSentences(questions, (some) => filled(words.open, { questions: some.join(", ") })),
  ];
}

/** Of one who has a place only her rank is told: whatever comes out, the place is hers. */
function rankSentences({ status, rank, bestRank, worstRank }: PlaceAllocation, words: PlaceLabels["places"]): readonly string[] {
  const ranked = (sentence: string) => filled(sentence, { rank: String(rank), best: String(bestRank), worst: String(worstRank) });
  if (status === "undetermined") return [ranked(bestRank === worstRank ? words.wouldBe : words.wouldBeBetween)];
  if (rank === undefined) return [];
  return [ranked(words.rank), ...(status === "waiting" && bestRank !== worstRank ? [ranked(words.between)] : [])];
}
