import type { Criterion } from "../../criteria/index.ts";
import type { IndicatorBase } from "./indicator-base.ts";

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
