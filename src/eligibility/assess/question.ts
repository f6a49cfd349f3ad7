import type { Criterion, EvaluationContext, Facts, FactsRow } from "../../criteria/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { standingsOf, unprovenFacts, withoutFacts } from "../evidence/index.ts";
import type { Ruleset } from "../ruleset/index.ts";
import { type AssessOptions, requireMode } from "./assess-options.ts";

/** What a ruleset asks of one row on one day, in the terms of the criteria: every answer about eligibility begins here. */
export interface Question {
  readonly criterion: Criterion;
  /** What counts of the row: where proofs are asked for, what has none is missing. */
  readonly row: FactsRow;
  readonly context: EvaluationContext<Facts>;
}

/**
 * Puts a ruleset, a row and the options of a decision together.
 *
 * @throws RangeError when the mode is none
 */
export function questionOf<F extends Facts>(ruleset: Ruleset<F>, row: FactsRow<NoInfer<F>>, options: AssessOptions): Question {
  const { mode, evidence = [], asOf } = options;
  const standings = requireMode(mode) === "declared" ? new Map<string, never>() : standingsOf(ruleset.evidence ?? {}, evidence, asOf);
  return {
    criterion: ruleset.criterion,
    row: withoutFacts(row, unprovenFacts(row, ruleset.facts, standings)),
    context: contextOf(ruleset, asOf),
  };
}

/** With what the criterion of a ruleset is judged, beside the row. */
export function contextOf<F extends Facts>(ruleset: Ruleset<F>, asOf: CalendarDate): EvaluationContext<Facts> {
  const { facts, parameters, criteria } = ruleset;
  return { facts, asOf, parameters, criteria };
}
