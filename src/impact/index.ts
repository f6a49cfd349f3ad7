export { checkIndicators, type IndicatorFinding } from "./check-indicators.ts";
export { type Counterfactual, type NetDifference } from "./counterfactual.ts";
export { defineIndicator } from "./define-indicator.ts";
export { type AgeDimension, type Dimension, type DimensionBand, type ListDimension, type TableDimensions } from "./dimension.ts";
export { type CellState, type IndicatorState, type MeasurementSetting, type MeasurementState, type PersonState } from "./engine/index.ts";
export { indicatorAccumulator, type IndicatorAccumulator } from "./indicator-accumulator.ts";
export { type IndicatorDefinition } from "./indicator.ts";
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
export { LIBRARY_VERSION } from "./library-version.ts";
export { measureIndicators, type MeasureOptions } from "./measure-indicators.ts";
export { measurePeriods, type PeriodMeasurement } from "./measure-periods.ts";
export { type MeasuredDimension, type MeasuredIndicator, type MeasuredPart, type MeasuredTable, type Measurement } from "./measurement.ts";
export {
  type IndicatorCounts,
  type IndicatorResult,
  type IntervalMethod,
  type NotComputableReason,
  type NotComputableResult,
  type Provenance,
  type SuppressedResult,
  type ValueResult,
} from "./result.ts";
export { indicatorDefinitionSchema } from "./schema.ts";
export { withoutSharedKeys } from "./without-shared-keys.ts";
