export { checkCriterion } from "./check-criterion.ts";
export { checkFacts } from "./check-facts.ts";
export { type AgeComparison, type Bounds, type Comparison, type Criterion } from "./criterion.ts";
export { type CriterionProblem } from "./criterion-problem.ts";
export { evaluateCriterion, type EvaluationContext } from "./evaluate-criterion.ts";
export {
  type BooleanFact,
  type CodeFact,
  type DateFact,
  type Fact,
  type Facts,
  type FactsRow,
  type FactValue,
  type ListFact,
  type ListValue,
  type MissingReasons,
  type NumberFact,
  type PartialDateFact,
  type ScalarFact,
} from "./fact.ts";
export { type FactIssue, type FactTable } from "./fact-table.ts";
export { type Outcome } from "./outcome.ts";
export { unreadable, type UnreadableCode } from "./read-fact.ts";
export { criterionSchema, factsSchema } from "./schema.ts";
export { readFacts, type ReadFactsOptions } from "./read-facts.ts";
export { missingFacts, type UndecidedFact, undecidedFacts } from "./undecided-facts.ts";
