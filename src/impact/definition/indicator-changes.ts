import type { Criterion } from "../../criteria/index.ts";
import type { IndicatorBase } from "./indicator-base.ts";

/** By how much the same people changed on average: `after` minus `before`, of those for whom both are known. */
export interface MeanChangeIndicator extends IndicatorBase {
  readonly kind: "mean-change";
  readonly before: string;
  readonly after: string;
  /** Which row of a person decides when she has several: the `first` or the `last` (default), by `countedOn`, else by `entryDate`. */
  readonly reentry?: "first" | "last" | undefined;
}

/** By how much the share of a yes changed in the same people: `after` minus `before`, of those of whom both are known. */
export interface ChangeShareIndicator extends IndicatorBase {
  readonly kind: "change-share";
  readonly before: Criterion;
  readonly after: Criterion;
  /** Which row of a person decides when she has several: the `first` or the `last` (default), by `countedOn`, else by `entryDate`. */
  readonly reentry?: "first" | "last" | undefined;
}

/** What is known of a scale, from its manual. */
export interface ScaleReliability {
  /** Standard deviation of the scores in the group of the manual, above 0. */
  readonly sd: number;
  /** Reliability of the scale, 0 to 1. */
  readonly reliability: number;
  /** Mean and deviation of people who need help; with `normative`, it tells who recovered. Both are given or none: then nobody is counted as recovered or not. */
  readonly clinical?: { readonly mean: number; readonly sd: number } | undefined;
  /** Mean and deviation of people who do not. The mean lies on the better side of the clinical one. */
  readonly normative?: { readonly mean: number; readonly sd: number } | undefined;
  /** Where the figures are from. */
  readonly source: string;
}

/** Which share changed for the better by more than the scale's own error. */
export interface ReliableChangeIndicator extends IndicatorBase {
  readonly kind: "reliable-change";
  /** The number facts with the scores. Higher scores are better unless `direction` says otherwise. */
  readonly before: string;
  readonly after: string;
  readonly scale: ScaleReliability;
  /** Which row of a person decides when she has several: the `first` or the `last` (default), by `countedOn`, else by `entryDate`. */
  readonly reentry?: "first" | "last" | undefined;
}

/** How large a change is in standard deviations, corrected for small samples. */
export interface EffectSizeIndicator extends IndicatorBase {
  readonly kind: "effect-size";
  /** The number facts with the scores. */
  readonly before: string;
  readonly after: string;
  /** What the deviation is of: of both scores on average (`g-av`), of the changes corrected for how much both go together (`g-rm`), of the changes (`g-z`). */
  readonly measure: "g-av" | "g-rm" | "g-z";
  /** Which row of a person decides when she has several: the `first` or the `last` (default), by `countedOn`, else by `entryDate`. */
  readonly reentry?: "first" | "last" | undefined;
}
