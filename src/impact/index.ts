export { checkIndicators, type IndicatorFinding } from "./check-indicators.ts";
export { type AgeDimension, type Dimension, type DimensionBand, type ListDimension, type TableDimensions } from "./dimension.ts";
export { type CellState, type IndicatorState, type MeasurementSetting, type MeasurementState, type PersonState } from "./engine/index.ts";
export { indicatorAccumulator, type IndicatorAccumulator } from "./indicator-accumulator.ts";
export {
  type CountIndicator,
  type CountingUnit,
  type IndicatorDefinition,
  type MeanChangeIndicator,
  type MeanIndicator,
  type ProportionIndicator,
  type SumIndicator,
} from "./indicator.ts";
export { LIBRARY_VERSION } from "./library-version.ts";
export { measureIndicators, type MeasureOptions } from "./measure-indicators.ts";
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
