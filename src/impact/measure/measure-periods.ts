import type { FactTable } from "../../criteria/index.ts";
import type { Period } from "../../time/index.ts";
import type { IndicatorDefinition } from "../definition/index.ts";
import { requirePeriod } from "../engine/index.ts";
import type { Measurement } from "../result/index.ts";
import { measureIndicators, type MeasureOptions } from "./measure-indicators.ts";

/** Indicators over one of several periods. */
export interface PeriodMeasurement {
  /** The period measured; of a cumulative series from the first day of all. */
  readonly period: Period;
  readonly measurement: Measurement;
}

/**
 * Measures indicators over several periods of one table. A person of two years is one person in a cumulative series: it is measured anew for each period and never added up from the periods before.
 *
 * @param indicators - checked before; one without `countedOn`, or whose `countedOn` is no date fact of the table, lies in no period and is `not-computable`
 * @param options - `periods`: in any order; `cumulative`: whether each goes from the first day of all periods to its own end; the others as for {@link measureIndicators}
 * @returns a measurement for each period, in their order
 * @throws RangeError as {@link measureIndicators} does
 *
 * @example
 * ```ts
 * const facts = { beneficiaryId: { type: "code" }, entryDate: { type: "date" } } as const;
 * const rows = [{ beneficiaryId: "anna", entryDate: "2017-03-01" }, { beneficiaryId: "anna", entryDate: "2018-03-01" }, { beneficiaryId: "bea", entryDate: "2018-04-01" }];
 * const entered = { id: "entered", version: "1", kind: "count", label: { en: "Entered" }, level: "output", unit: "person", countedOn: "entryDate" } as const;
 * const periods = [{ start: "2017-01-01", end: "2017-12-31" }, { start: "2018-01-01", end: "2018-12-31" }];
 * const series = measurePeriods([entered], { asOf: "2018-12-31", facts, rows, issues: [] }, { periods, cumulative: true });
 * series.map(({ measurement: [first] }) => first?.total.status === "value" && first.total.value) // => [1, 2]
 * ```
 */
export function measurePeriods<F>(
  indicators: readonly IndicatorDefinition[],
  table: FactTable<F>,
  options: Omit<MeasureOptions, "period"> & { readonly periods: readonly Period[]; readonly cumulative?: boolean | undefined },
): readonly PeriodMeasurement[] {
  const { periods, cumulative = false, ...rest } = options;
  periods.forEach(requirePeriod);
  const [first] = periods.map(({ start }) => start).sort();
  return periods.map((own) => {
    const period = cumulative ? { ...own, start: first ?? own.start } : own;
    return { period, measurement: measureIndicators(indicators, table, { ...rest, period }) };
  });
}
