import type { IndicatorDefinition } from "../definition/index.ts";
import type { IndicatorResult } from "./result.ts";

/** One way of dividing the units of an indicator, as it was measured. */
export interface MeasuredDimension {
  /** Name of the dimension: the fact, or the name of the age bands. */
  readonly name: string;
  /** Every part, in the order of its list, `unknown` among them, whether or not anyone is in it. */
  readonly categories: readonly string[];
  /** Whether a unit can be in several parts, so that parts have no sum. */
  readonly overlapping: boolean;
}

/** One part of a table: the units in one category of each of its dimensions. */
export interface MeasuredPart {
  /** A category for each dimension of the table, in their order. */
  readonly categories: readonly string[];
  readonly result: IndicatorResult;
}

/** An indicator divided by one dimension, or by the cross of several. */
export interface MeasuredTable {
  readonly by: readonly MeasuredDimension[];
  /** A part for each combination of categories, the last dimension running fastest. */
  readonly parts: readonly MeasuredPart[];
}

/** All that was measured of one indicator. */
export interface MeasuredIndicator {
  readonly indicator: IndicatorDefinition;
  /** Of all units together; people are counted once, so that parts may add up to more. */
  readonly total: IndicatorResult;
  /** One table for each entry of `by`, in their order. */
  readonly tables: readonly MeasuredTable[];
}

/** Indicators with their totals and tables, in the order in which they were given. Plain JSON. */
export type Measurement = readonly MeasuredIndicator[];
