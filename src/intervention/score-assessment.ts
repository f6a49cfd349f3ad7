import type { InstrumentId, MissingReason } from "../record/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import type { Assessment } from "./assessment.ts";
import type { Instrument } from "./instrument.ts";

/** What an assessment adds up to. */
export interface AssessmentScore {
  /** Not rounded. */
  readonly score: number;
  /** Number of items that were answered; 1 or more. */
  readonly answered: number;
  /** Number of items that were not. */
  readonly missing: number;
  /** Whether missing answers were replaced by the mean of the others. */
  readonly prorated: boolean;
}

/** Why an assessment has no score. It names items, never an answer. */
export type ScoreRefusal =
  | {
      readonly code: "other-instrument";
      /** The one that was to be scored. */
      readonly instrumentId: InstrumentId;
      /** The one that was filled in. */
      readonly filledInId: InstrumentId;
      readonly message: string;
    }
  /** `itemIds`: those that the instrument does not have. */
  | { readonly code: "unknown-item"; readonly itemIds: readonly string[]; readonly message: string }
  /** `itemIds`: those whose answer is not whole or outside the instrument's range. */
  | { readonly code: "out-of-range"; readonly itemIds: readonly string[]; readonly message: string }
  /** `reason`: why, where it was recorded. */
  | { readonly code: "nothing-answered"; readonly reason?: MissingReason | undefined; readonly message: string }
  /** `itemIds`: those that were not answered. */
  | { readonly code: "too-many-missing"; readonly itemIds: readonly string[]; readonly maxMissing: number; readonly message: string };

/**
 * Adds up the answers of an assessment as its instrument says.
 *
 * A reversed item counts as `min + max − answer`. With `total` over the `answered` of all `items`, a mean is `total / answered` and a sum is
 * `total × items / answered`, which is `total` when nothing is missing: each missing answer counts as the mean of the person's others. Nothing is rounded, and a
 * score never leaves the range of a complete one. An item that is null or left out was not answered.
 *
 * @param instrument - the scale, as its schema accepts it
 * @param assessment - one filling-in of it
 * @returns the score, or the first refusal of: `other-instrument`, `unknown-item`, `out-of-range`, `nothing-answered`, `too-many-missing`; items stand in the order of
 *   the instrument, unknown ones in code-unit order
 *
 * @example
 * ```ts
 * const scale: Instrument = {
 *   id: "scale",
 *   version: "1",
 *   name: { en: "Scale" },
 *   factName: "scale",
 *   items: [{ id: "a" }, { id: "b", reversed: true }, { id: "c" }],
 *   min: 1,
 *   max: 4,
 *   scoring: "sum",
 *   missingRule: { kind: "prorate", maxMissing: 1 },
 *   direction: "higher-is-better",
 *   source: "made up",
 * };
 * const filledIn = { id: "a1", participationId: "p1", instrumentId: "scale", moment: "entry", on: "2018-02-01" } as const;
 * scoreAssessment(scale, { ...filledIn, answers: { a: 4, b: 2, c: 3 } }) // => { ok: true, value: { score: 10, answered: 3, missing: 0, prorated: false } }
 * scoreAssessment(scale, { ...filledIn, answers: { a: 4, b: 2 } }) // => { ok: true, value: { score: 10.5, answered: 2, missing: 1, prorated: true } }
 * ```
 */
export function scoreAssessment(instrument: Instrument, assessment: Assessment): Result<AssessmentScore, ScoreRefusal> {
  const { items, min, max, missingRule, scoring } = instrument;
  const refusal = refusalOf(instrument, assessment);
  if (refusal !== undefined) return err(refusal);
  let total = 0;
  let answered = 0;
  for (const { id, reversed } of items) {
    const answer = answerTo(assessment, id);
    if (answer === null) continue;
    total += reversed === true ? min + max - answer : answer;
    answered += 1;
  }
  const missing = items.length - answered;
  const score = scoring === "mean" ? total / answered : (total * items.length) / answered;
  return ok({ score, answered, missing, prorated: missingRule.kind === "prorate" && missing > 0 });
}

function refusalOf(instrument: Instrument, assessment: Assessment): ScoreRefusal | undefined {
  const { id: instrumentId, min, max, missingRule } = instrument;
  if (assessment.instrumentId !== instrumentId) {
    const message = "the assessment is a filling-in of another instrument";
    return { code: "other-instrument", instrumentId, filledInId: assessment.instrumentId, message };
  }
  const known = instrument.items.map(({ id }) => id);
  const knownIds = new Set(known);
  const unknown = Object.keys(assessment.answers).filter((id) => !knownIds.has(id));
  if (unknown.length > 0) {
    return { code: "unknown-item", itemIds: unknown.sort(), message: `${unknown.length} answered items are not in the instrument` };
  }
  const outside = known.filter((id) => !isAcceptable(answerTo(assessment, id), min, max));
  if (outside.length > 0) {
    return { code: "out-of-range", itemIds: outside, message: `${outside.length} answers are not whole numbers from ${min} to ${max}` };
  }
  const unanswered = known.filter((id) => answerTo(assessment, id) === null);
  if (unanswered.length === known.length) {
    return { code: "nothing-answered", reason: assessment.missing, message: "no item was answered" };
  }
  const maxMissing = missingRule.kind === "prorate" ? missingRule.maxMissing : 0;
  if (unanswered.length <= maxMissing) return undefined;
  const message = `${unanswered.length} answers are missing, and the instrument allows ${maxMissing}`;
  return { code: "too-many-missing", itemIds: unanswered, maxMissing, message };
}

/** Read as an own field: an item may be called `constructor`. */
function answerTo({ answers }: Assessment, itemId: string): number | null {
  return Object.hasOwn(answers, itemId) ? (answers[itemId] ?? null) : null;
}

function isAcceptable(answer: number | null, min: number, max: number): boolean {
  return answer === null || (Number.isSafeInteger(answer) && answer >= min && answer <= max);
}
