import type { Criterion, EvaluationContext, Facts, FactsRow } from "../criteria/index.ts";
import type { AssessOptions } from "./assess-options.ts";
import type { Ruleset } from "./ruleset.ts";

/** What a ruleset asks of one row on one day, in the terms of the criteria: every answer about eligibility begins here. */
export interface Question {
  readonly criterion: Criterion;
  readonly row: FactsRow;
  readonly context: EvaluationContext<Facts>;
}

/** Puts a ruleset, a row and the options of a decision together. */
export function questionOf<F extends Facts>(ruleset: Ruleset<F>, row: FactsRow<NoInfer<F>>, { asOf }: AssessOptions): Question {
  const criteria = ruleset.criteria as Readonly<Record<string, Criterion>> | undefined;
  return {
    criterion: ruleset.criterion as Criterion,
    row,
    context: { facts: ruleset.facts, asOf, parameters: ruleset.parameters, criteria },
  };
}
