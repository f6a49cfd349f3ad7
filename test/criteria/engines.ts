import {
  compileCriterion,
  compileExplanation,
  evaluateCriterion,
  explainCriterion,
  simplifyCriterion,
  type Criterion,
  type EvaluationContext,
  type Facts,
  type FactsRow,
  type Outcome,
} from "welfare-core";

/** One way to judge a criterion. Every engine of the package has to agree with the plain interpreter on every case of the corpus. */
export interface Engine {
  readonly name: string;
  readonly evaluate: (criterion: Criterion, row: FactsRow, context: EvaluationContext<Facts>) => Outcome;
}

/** The engines of the package; a new one is added here. */
export const ENGINES: readonly Engine[] = [
  { name: "evaluateCriterion", evaluate: (criterion, row, context) => evaluateCriterion(criterion, row, context) },
  { name: "compileCriterion", evaluate: (criterion, row, context) => compileCriterion(criterion, context)(row) },
  { name: "explainCriterion", evaluate: (criterion, row, context) => explainCriterion(criterion, row, context).outcome },
  { name: "compileExplanation", evaluate: (criterion, row, context) => compileExplanation(criterion, context)(row).outcome },
  {
    name: "simplifyCriterion",
    evaluate: (criterion, row, context) => evaluateCriterion(simplifyCriterion(criterion, row, context), row, context),
  },
];
