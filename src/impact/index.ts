export { checkIndicators, type IndicatorFinding } from "./check-indicators.ts";
export { generativeContributions, type GenerativeContributions, type GivenBack } from "./community/index.ts";
export { type DemandOptions, type NoDemandReason, unmetDemand, type UnmetDemand } from "./demand/index.ts";
export { type NoFigure, type ShareOfPeople } from "./derived/index.ts";
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
  costPerOutcome,
  type CostPerOutcome,
  type CostQuestion,
  type LeveragePart,
  type NoCostReason,
  projectLeverage,
  type ProjectLeverage,
  type ProjectLeverageQuestion,
} from "./money/index.ts";
export {
  type PeerNetwork,
  networkMeasures,
  type NetworkMeasures,
  type NetworkOptions,
  networkReciprocity,
  type NetworkReciprocity,
  peerNetwork,
  type UncountedTies,
} from "./network/index.ts";
export {
  type MeasuredOrGiven,
  type MeasuredProgress,
  type MeasuredProgressQuestion,
  measureProgress,
  type NoTargetProgress,
  type ProgressPairing,
  type TargetProgress,
  type ProgressQuestion,
  progressToTarget,
} from "./progress/index.ts";
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
export {
  type BreakEven,
  type NoSocialReturn,
  type OutcomeReturn,
  type SocialInput,
  type SocialOutcome,
  socialReturn,
  type SocialReturn,
  type SocialReturnInput,
  type SocialReturnProblem,
  type SourcedValue,
  type ReturnRange,
  type YearReturn,
} from "./return/index.ts";
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
export {
  type SpreadMultiplier,
  type NoMultiplierReason,
  replicationEffect,
  type ReplicationEffect,
  type SpreadQuestion,
} from "./spread/index.ts";
export {
  type NoTransitionReason,
  type TransitionQuestion,
  type TransitionRow,
  transitionTable,
  type TransitionTable,
} from "./transition/index.ts";
export { withoutSharedKeys } from "./without-shared-keys.ts";
