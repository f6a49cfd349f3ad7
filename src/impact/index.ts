export { checkIndicators, type IndicatorFinding } from "./check-indicators.ts";
export {
  type CountIndicator,
  type CountingUnit,
  type IndicatorDefinition,
  type MeanChangeIndicator,
  type ProportionIndicator,
  type SumIndicator,
} from "./indicator.ts";
export { LIBRARY_VERSION } from "./library-version.ts";
export { measureIndicators } from "./measure-indicators.ts";
export { type MeasuredDimension, type MeasuredIndicator, type MeasuredPart, type MeasuredTable, type Measurement } from "./measurement.ts";
export {
  type IndicatorCounts,
  type IndicatorResult,
  type NotComputableReason,
  type NotComputableResult,
  type Provenance,
  type SuppressedResult,
  type ValueResult,
} from "./result.ts";
export { indicatorDefinitionSchema } from "./schema.ts";
export {
  checkEsfCounts,
  ESF_PLUS_FACTS,
  ESF_PLUS_ORGANIZATION_FACTS,
  type EsfCode,
  type EsfCount,
  type EsfCountedCode,
  type EsfCountFinding,
  type EsfCounts,
  type EsfGender,
  type EsfOutputCode,
  esfPlusIndicators,
  type EsfPlusOptions,
  type EsfReservedSum,
} from "./sets/index.ts";
