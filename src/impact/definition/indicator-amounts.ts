import type { IndicatorBase } from "./indicator-base.ts";

/** How much in all: rows are added, not people. */
export interface SumIndicator extends IndicatorBase {
  readonly kind: "sum";
  /** The number fact that is added. */
  readonly of: string;
}

/** What a number is on average. */
export interface MeanIndicator extends IndicatorBase {
  readonly kind: "mean";
  /** The number fact. */
  readonly of: string;
  /** Which row of a person decides when she has several: the `first` or the `last` (default), by `countedOn`, else by `entryDate`. */
  readonly reentry?: "first" | "last" | undefined;
}

/** What a number is for the one in the middle. */
export interface MedianIndicator extends IndicatorBase {
  readonly kind: "median";
  /** The number fact. */
  readonly of: string;
  /** Which row of a person decides when she has several: the `first` or the `last` (default), by `countedOn`, else by `entryDate`. */
  readonly reentry?: "first" | "last" | undefined;
}

/** How often something happens for each unit of time, or of whatever people are exposed to: rows are added, not people. */
export interface RateIndicator extends IndicatorBase {
  readonly kind: "rate";
  /** The number fact with the events of a row: whole, 0 or more; anything else is invalid. */
  readonly events: string;
  /** The number fact with the exposure of a row: 0 or more; anything else is invalid. */
  readonly exposure: string;
}

/** What all rows together reach for each unit of what they have: rows, such as sites, are added, not people. */
export interface RatioOfSumsIndicator extends IndicatorBase {
  readonly kind: "ratio-of-sums";
  /** The number fact that is divided. */
  readonly of: string;
  /** The number fact that it is divided by: 0 or more; anything else is invalid. */
  readonly per: string;
}
