export {
  type CheckContext,
  checkCriterion,
  checkFacts,
  checkParameters,
  checkRule,
  type CriterionProblem,
  type Rule,
} from "./check/index.ts";
export { compileCriterion, type CompiledCriterion } from "./compile/index.ts";
export {
  type CompiledExplanation,
  compileExplanation,
  type CriterionExplanation,
  explainCriterion,
  observe,
  type Observed,
  type UsedParameter,
} from "./explain/index.ts";
export {
  type AgeComparison,
  type AnyLeaf,
  type BooleanFact,
  type Bounds,
  type CodeFact,
  type Comparison,
  type CountComparison,
  type Criterion,
  criterionSchema,
  type DateFact,
  type Fact,
  type Facts,
  type FactsRow,
  factsSchema,
  type FactValue,
  isLeaf,
  joinOutcomes,
  type ListFact,
  type ListValue,
  type MissingReasons,
  nameSchema,
  neededParts,
  type NumberFact,
  type Outcome,
  type ParameterEntry,
  type ParameterNames,
  parameterOn,
  type ParameterReference,
  type Parameters,
  parametersOf,
  parametersSchema,
  type ParameterValue,
  type PartialDateFact,
  partsOf,
  type ReferenceDay,
  type ScalarFact,
  type SumComparison,
  visitLeaves,
  type WithinWindow,
} from "./language/index.ts";
export { evaluateCriterion, type EvaluationContext } from "./judge/index.ts";
export {
  type FactIssue,
  type FactTable,
  readFacts,
  type ReadFactsOptions,
  readValue,
  unreadable,
  type UnreadableCode,
} from "./facts/index.ts";
export { type CriterionFinding, type CriterionFindingCode, lintCriterion, type LintedCriterion, type LintOptions } from "./lint/index.ts";
export { outcomeSpells } from "./days/index.ts";
export {
  missingFacts,
  reachedFacts,
  type ReachedFacts,
  reachedRow,
  statedReason,
  type UndecidedFact,
  undecidedFacts,
} from "./asked/index.ts";
export { representativeValues, type RowQuestion, type SearchOptions, searchRow } from "./search/index.ts";
export { simplifyCriterion } from "./simplify-criterion.ts";
