import type { Criterion, Facts, FactTable, Parameters } from "../../criteria/index.ts";
import type { Period } from "../../time/index.ts";
import type { IndicatorDefinition, TableDimensions } from "../definition/index.ts";
import { addRows, finishWork, newWork, planOf } from "../engine/index.ts";
import type { Measurement } from "../result/index.ts";

/** How indicators are measured. */
export interface MeasureOptions {
  /** Only rows whose `countedOn` lies in it; absent: all rows. */
  readonly period?: Period | undefined;
  /** What divides, one table for each entry; an entry that is a list of dimensions makes their cross. */
  readonly by?: readonly TableDimensions[] | undefined;
  /** Dated values that criteria refer to. */
  readonly parameters?: Parameters | undefined;
  /** Criteria that `ref` refers to. */
  readonly criteria?: Readonly<Record<string, Criterion>> | undefined;
}

/**
 * Measures indicators over a table of facts. Never a bare percentage: each result says how many it rests on, how many are missing and why, and how sure it is.
 *
 * Missing is neither a yes nor a no and stands beside the denominator. What is not due or does not apply leaves it. A person with several rows counts once, by the indicator's re-entry rule, and in
 * the part of the row that decided. A table has a part for each declared code, truth value or band, for what occurs beside them, and always for `unknown`: but for lists, parts add up to the total.
 *
 * @param indicators - checked before
 * @param table - of `participationFacts`, `serviceFacts` or `readFacts`
 * @returns for each indicator, in their order, its total and its tables; a count of nobody and a sum over nobody are 0, everything else over nobody is `not-computable`
 * @throws RangeError when a day of the period or of the table is none, when the period ends before it starts, when a dimension does not fit the facts of the table, or when an indicator is of no kind or its scale is none
 *
 * @example
 * ```ts
 * const facts = { working: { type: "boolean" }, district: { type: "code", codes: ["north", "south"] } } as const;
 * const records = [{ working: "true", district: "north" }, { working: "false", district: "north" }, { working: "", district: "south" }];
 * const table = readFacts(facts, records, { asOf: "2019-01-01" });
 * const [share] = measureIndicators(
 *   [{ id: "working", version: "1", kind: "proportion", label: { en: "In work" }, level: "outcome", unit: "participation", success: { fact: "working", eq: true } }],
 *   table,
 *   { by: ["district"] },
 * );
 * share?.total.status === "value" && [share.total.numerator, share.total.denominator, share.total.missing] // => [1, 2, { unknown: 1 }]
 * share?.tables[0]?.parts.map(({ categories, result }) => [categories[0], result.status]) // => [["north", "value"], ["south", "not-computable"], ["unknown", "not-computable"]]
 * ```
 */
export function measureIndicators<F>(
  indicators: readonly IndicatorDefinition[],
  table: FactTable<F>,
  options: MeasureOptions = {},
): Measurement {
  const { asOf, rows, facts } = table as unknown as FactTable<Facts>;
  const work = newWork(planOf(indicators, { ...options, facts, asOf }));
  addRows(work, rows);
  return finishWork(work);
}
