import type { IndicatorLevel } from "../codelist/index.ts";
import type { Criterion } from "../criteria/index.ts";
import type { SdgTargetCode } from "../sdg/index.ts";
import type { LocalizedText } from "../text/index.ts";

/** What an indicator counts: people, participations, services given, or organizations. */
export type CountingUnit = "person" | "participation" | "service" | "organization";

interface IndicatorBase {
  readonly id: string;
  readonly version: string;
  readonly label: LocalizedText;
  readonly definition?: LocalizedText | undefined;
  /** Level in the results chain. Without a comparison with those who did not take part it is at most an outcome. */
  readonly level: IndicatorLevel;
  readonly unit: CountingUnit;
  /** Who or what is looked at; absent: every row. */
  readonly population?: Criterion | undefined;
  /** The date fact that must lie in the period. */
  readonly countedOn?: string | undefined;
  /** Which way is better. */
  readonly direction?: "higher-is-better" | "lower-is-better" | undefined;
  /** SDG targets that it speaks to. */
  readonly sdgTargets?: readonly SdgTargetCode[] | undefined;
  /** ESF+ common indicator that it corresponds to. */
  readonly esf?: string | undefined;
  readonly source?: string | undefined;
}

/** How many. */
export interface CountIndicator extends IndicatorBase {
  readonly kind: "count";
  /** Who of the population counts; absent: all. */
  readonly success?: Criterion | undefined;
  /** Which rows of a person decide when she has several: `any` success (default), or the `first` or `last` row by `countedOn`, else by `entryDate`. */
  readonly reentry?: "any" | "first" | "last" | undefined;
}

/** Which share. */
export interface ProportionIndicator extends IndicatorBase {
  readonly kind: "proportion";
  readonly success: Criterion;
  /** Which rows of a person decide when she has several: `any` success (default), or the `first` or `last` row by `countedOn`, else by `entryDate`. */
  readonly reentry?: "any" | "first" | "last" | undefined;
}

/** How much in all: rows are added, not people. */
export interface SumIndicator extends IndicatorBase {
  readonly kind: "sum";
  /** The number fact that is added. */
  readonly of: string;
}

/** By how much the same people changed on average: `after` minus `before`, of those for whom both are known. */
export interface MeanChangeIndicator extends IndicatorBase {
  readonly kind: "mean-change";
  readonly before: string;
  readonly after: string;
  /** Which row of a person decides when she has several: the `first` or the `last` (default), by `countedOn`, else by `entryDate`. */
  readonly reentry?: "first" | "last" | undefined;
}

/** What a number is on average. */
export interface MeanIndicator extends IndicatorBase {
  readonly kind: "mean";
  /** The number fact. */
  readonly of: string;
  /** Which row of a person decides when she has several: the `first` or the `last` (default), by `countedOn`, else by `entryDate`. */
  readonly reentry?: "first" | "last" | undefined;
}

/** The definition of an indicator. Plain JSON. */
export type IndicatorDefinition = CountIndicator | ProportionIndicator | SumIndicator | MeanIndicator | MeanChangeIndicator;
