export { checkIndicators, type IndicatorFinding } from "./check-indicators.ts";
export { type Counterfactual, type NetDifference } from "./counterfactual.ts";
export { defineIndicator } from "./define-indicator.ts";
export { type AgeDimension, type Dimension, type DimensionBand, type ListDimension, type TableDimensions } from "./dimension.ts";
export {
  type MeanIndicator,
  type MedianIndicator,
  type RateIndicator,
  type RatioOfSumsIndicator,
  type SumIndicator,
} from "./indicator-amounts.ts";
export { type CountingUnit } from "./indicator-base.ts";
export {
  type ChangeShareIndicator,
  type EffectSizeIndicator,
  type MeanChangeIndicator,
  type ReliableChangeIndicator,
  type ScaleReliability,
} from "./indicator-changes.ts";
export {
  type DifferenceOfMeansIndicator,
  type DifferenceOfProportionsIndicator,
  type TimeToOutcomeIndicator,
} from "./indicator-comparisons.ts";
export { type CountIndicator, type ProportionIndicator } from "./indicator-counts.ts";
export { type IndicatorDefinition } from "./indicator.ts";
export { indicatorDefinitionSchema } from "./schema.ts";
export { unknownKind } from "./unknown-kind.ts";
