import type { MeanIndicator, MedianIndicator, RateIndicator, RatioOfSumsIndicator, SumIndicator } from "./indicator-amounts.ts";
import type { ChangeShareIndicator, EffectSizeIndicator, MeanChangeIndicator, ReliableChangeIndicator } from "./indicator-changes.ts";
import type { DifferenceOfMeansIndicator, DifferenceOfProportionsIndicator, TimeToOutcomeIndicator } from "./indicator-comparisons.ts";
import type { CountIndicator, ProportionIndicator } from "./indicator-counts.ts";

/** The definition of an indicator. Plain JSON. */
export type IndicatorDefinition =
  | CountIndicator
  | ProportionIndicator
  | SumIndicator
  | MeanIndicator
  | MedianIndicator
  | RateIndicator
  | RatioOfSumsIndicator
  | MeanChangeIndicator
  | ChangeShareIndicator
  | ReliableChangeIndicator
  | EffectSizeIndicator
  | DifferenceOfMeansIndicator
  | DifferenceOfProportionsIndicator
  | TimeToOutcomeIndicator;
