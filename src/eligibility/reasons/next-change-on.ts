import type { Facts, FactsRow } from "../../criteria/index.ts";
import { type CalendarDate, fromDayNumber, type Period, requireCalendarDate, toDayNumber } from "../../time/index.ts";
import { type AssessOptions, type EligibilityOutcome, eligibilityOutcome, questionOf, requireMode } from "../assess/index.ts";
import { proofDays } from "../evidence/index.ts";
import type { Ruleset } from "../ruleset/index.ts";
import { firstChange } from "./first-change.ts";

/** The next day on which a decision comes out otherwise. */
export interface NextChange {
  readonly on: CalendarDate;
  /** What it is from that day on. */
  readonly outcome: EligibilityOutcome;
}

/**
 * The first day after `asOf` on which the same facts, evidence and parameters give another outcome: a birthday, the end of a stretch of time, a parameter that begins or ends, in the
 * mode `verified` a proof that expires.
 *
 * Facts are taken as they are known now: nothing is assumed of what may change in life. Only days on which the ruleset is in force are told: the search ends with its period, after which another rule decides.
 *
 * @param ruleset - checked before
 * @param row - the facts of the person as of the day
 * @param options - as for {@link assessEligibility}
 * @returns the day and the outcome that begins on it, or `undefined` when the outcome stays until the ruleset is no longer in force, or until 2200-12-31
 * @throws RangeError when `asOf` is no day, or the mode is neither `declared` nor `verified`
 *
 * @example
 * ```ts
 * const rules = defineRuleset({
 *   id: "adults", version: "1",
 *   facts: { birthDate: { type: "partial-date" } },
 *   criterion: { fact: "birthDate", age: { gte: 18 } },
 * });
 * nextChangeOn(rules, { birthDate: "2000-05-06" }, { asOf: "2018-03-01" }) // => { on: "2018-05-06", outcome: "eligible" }
 * nextChangeOn(rules, { birthDate: "1978" }, { asOf: "2018-03-01" }) // => undefined
 * ```
 */
export function nextChangeOn<F extends Facts>(
  ruleset: Ruleset<F>,
  row: FactsRow<NoInfer<F>>,
  options: AssessOptions,
): NextChange | undefined {
  const { asOf, evidence = [] } = options;
  requireCalendarDate(asOf, "asOf");
  const mode = requireMode(options.mode);
  const start = toDayNumber(asOf);
  const proofs = mode === "declared" ? [] : proofDays(ruleset.evidence ?? {}, evidence, start);
  const next = firstChange(
    [start, ...proofs],
    (day) => questionOf(ruleset, row, { ...options, asOf: fromDayNumber(day) }),
    daysInForce(ruleset.effective),
  );
  return next === undefined ? undefined : { on: fromDayNumber(next.from), outcome: eligibilityOutcome(next.outcome) };
}

/** The days of a period, as day numbers; an open end comes after every day. */
function daysInForce(effective: Period | undefined) {
  if (effective === undefined) return undefined;
  const { start, end } = effective;
  return { first: toDayNumber(start), last: end === undefined ? Number.POSITIVE_INFINITY : toDayNumber(end) };
}
