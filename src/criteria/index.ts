export { checkCriterion } from "./check-criterion.ts";
export { checkParameters } from "./check-parameters.ts";
export { checkRule, type Rule } from "./check-rule.ts";
export { checkFacts } from "./check-facts.ts";
export { type CompiledCriterion, compileCriterion } from "./compile-criterion.ts";
export { type CompiledExplanation, compileExplanation } from "./compile-explanation.ts";
export {
  type AgeComparison,
  type Bounds,
  type Comparison,
  type CountComparison,
  type Criterion,
  type ParameterNames,
  type ReferenceDay,
  type SumComparison,
  type WithinWindow,
} from "./criterion.ts";
export { type CheckContext, type CriterionProblem } from "./criterion-problem.ts";
export { explainCriterion } from "./explain-criterion.ts";
export { type CriterionExplanation, type Observed, type UsedParameter } from "./explanation.ts";
export { observe } from "./explanation-frame.ts";
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
export { type AnyLeaf } from "./leaf.ts";
export { joinOutcomes } from "./join-outcomes.ts";
export { isLeaf, parametersOf, partsOf, visitLeaves } from "./leaves.ts";
export { type CriterionFinding, type CriterionFindingCode, lintCriterion, type LintedCriterion, type LintOptions } from "./lint/index.ts";
export { neededParts } from "./needed-parts.ts";
export { outcomeSpells } from "./outcome-spells.ts";
export { type Outcome } from "./outcome.ts";
export { parameterOn, type ParameterEntry, type ParameterReference, type Parameters, type ParameterValue } from "./parameter.ts";
export { reachedFacts, type ReachedFacts } from "./reached-facts.ts";
export { reachedRow } from "./reached-row.ts";
export { readValue, unreadable, type UnreadableCode } from "./read-fact.ts";
export { criterionSchema, factsSchema, nameSchema, parametersSchema } from "./schema.ts";
export { readFacts, type ReadFactsOptions } from "./read-facts.ts";
export {
  representativeValues,
  type RepresentativeValues,
  type RowQuestion,
  type SearchOptions,
  type SearchResult,
  searchRow,
} from "./search/index.ts";
export { simplifyCriterion } from "./simplify-criterion.ts";
export { missingFacts, statedReason, type UndecidedFact, undecidedFacts } from "./undecided-facts.ts";
