import type { Criterion } from "../../criteria/index.ts";
import type { IndicatorBase } from "./indicator-base.ts";

/** By how much the mean of a number differs between a group and the others. */
export interface DifferenceOfMeansIndicator extends IndicatorBase {
  readonly kind: "difference-of-means";
  /** Who is in the group; the others of the population are compared with it. Of whom it is not known is missing. */
  readonly group: Criterion;
  /** The number fact. */
  readonly of: string;
  /** Which row of a person decides when she has several: the `first` or the `last` (default), by `countedOn`, else by `entryDate`. */
  readonly reentry?: "first" | "last" | undefined;
}

/** By how much the share with success differs between a group and the others. */
export interface DifferenceOfProportionsIndicator extends IndicatorBase {
  readonly kind: "difference-of-proportions";
  /** Who is in the group; the others of the population are compared with it. Of whom it is not known is missing. */
  readonly group: Criterion;
  readonly success: Criterion;
  /** Which row of a person decides when she has several: the `first` or the `last` (default), by `countedOn`, else by `entryDate`. */
  readonly reentry?: "first" | "last" | undefined;
}

/** How many days it takes until something happens, also for those to whom it has not happened yet. */
export interface TimeToOutcomeIndicator extends IndicatorBase {
  readonly kind: "time-to-outcome";
  /** The date fact from which days are counted. */
  readonly from: string;
  /**
   * The date fact of the outcome. Where it is `not-due` or `not-applicable`, it has not happened by the as-of day; where it is missing for another reason, nobody knows. A date before `from` is
   * invalid, one after the as-of day has not happened.
   */
  readonly to: string;
  /** Date facts of what makes the outcome impossible from then on, such as leaving for another reason. Of two on one day the outcome counts, then the one named first. */
  readonly competing?: readonly string[] | undefined;
  /**
   * How many days are looked at: the share to whom it happens within them; what happens later is counted as not happened. Absent: the days by which it has happened to half; where it stays at exactly half for
   * a while, the middle of that while.
   */
  readonly withinDays?: number | undefined;
  /** Which row of a person decides when she has several: the `first` or the `last` (default), by `countedOn`, else by `entryDate`. */
  readonly reentry?: "first" | "last" | undefined;
}
