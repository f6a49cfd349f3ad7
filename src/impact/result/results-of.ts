import type { MeasuredIndicator } from "./measurement.ts";
import type { IndicatorResult } from "./result.ts";

/** Every result of an indicator: its total, then its tables part by part. */
export function resultsOf({ total, tables }: MeasuredIndicator): readonly IndicatorResult[] {
  return [total, ...tables.flatMap(({ parts }) => parts.map(({ result }) => result))];
}
