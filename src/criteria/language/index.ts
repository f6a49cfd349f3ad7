export { EMPTY_RANGE, hasValues } from "./number-range.ts";
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
export { joinOutcomes } from "./join-outcomes.ts";
export { type AnyLeaf } from "./leaf.ts";
export { comparedParametersOf, isLeaf, operandsOf, parametersOf, partsOf, visitLeaves, wheresOf } from "./leaves.ts";
export { neededParts } from "./needed-parts.ts";
export {
  boundsInForce,
  codeInForce,
  type CodeOperand,
  codesInForce,
  isReference,
  type NumberBounds,
  type Operand,
  type ParameterContext,
} from "./operand.ts";
export { negate, type Outcome, outcomeOf } from "./outcome.ts";
export { type ParameterEntry, parameterOn, type ParameterReference, type Parameters, type ParameterValue } from "./parameter.ts";
export { isNode, type Node, own } from "./plain-object.ts";
export { criterionSchema, factsSchema, nameSchema, parametersSchema } from "./schema.ts";
