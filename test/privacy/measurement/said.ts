import {
  suppress,
  type IndicatorDefinition,
  type IndicatorResult,
  type MeasuredIndicator,
  type MeasuredTable,
  type Measurement,
} from "welfare-core";
import { allResults, combinations } from "./measured.ts";

/** How many say yes and how many say no, and what else differs from a result of nobody. */
export type Said = readonly [yes: number, no: number, more?: object];

/** What every indicator of these tests has. */
export const base = { id: "i", version: "1", label: { en: "An indicator" }, level: "outcome", unit: "person" } as const;
export const success = { fact: "working", eq: true } as const;
export const share = { ...base, kind: "proportion", success } as const satisfies IndicatorDefinition;
export const hours = { ...base, kind: "sum", of: "hours" } as const satisfies IndicatorDefinition;

/** A result in which so many said yes and no. */
export function said([yes, no, more = {}]: Said, indicator: IndicatorDefinition): IndicatorResult {
  const n = yes + no;
  const { kind, unit } = indicator;
  const provenance = {
    indicator: { id: "i", version: "1", hash: "sha256:0" },
    kind,
    unit,
    asOf: "2019-12-31",
    claim: "outcome",
    library: "0.0.0",
  } as const;
  const counts = { n, eligible: n, missing: {}, notDue: 0, notApplicable: 0, populationUnknown: 0, provenance };
  if (kind === "count") return { status: "value", value: yes, ...counts, ...more };
  if (kind !== "proportion") return { status: "value", value: 7 * n, ...counts, ...more };
  return n === 0
    ? { status: "not-computable", reason: "empty", ...counts, ...more }
    : { status: "value", value: yes / n, numerator: yes, denominator: n, ...counts, ...more };
}

/** An indicator with one table of parts, named a, b, c … unless told otherwise. */
export function measured(
  total: Said,
  parts: readonly Said[],
  indicator: IndicatorDefinition = share,
  names = ["a", "b", "c", "d", "e"],
  overlapping = false,
): MeasuredIndicator {
  const categories = names.slice(0, parts.length);
  const by = [{ name: "group", categories, overlapping }];
  const table = { by, parts: parts.map((part, index) => ({ categories: [categories[index] ?? ""], result: said(part, indicator) })) };
  return { indicator, total: said(total, indicator), tables: parts.length === 0 ? [] : [table] };
}

/** A table in every combination of categories, the last dimension running fastest. */
export function crossed(by: MeasuredTable["by"], parts: readonly Said[], indicator: IndicatorDefinition = share): MeasuredTable {
  const places = combinations(by.map(({ categories }) => categories));
  return { by, parts: places.map((categories, index) => ({ categories, result: said(parts[index] ?? [0, 0], indicator) })) };
}

/** One letter for each result when it is suppressed: gone or shown. */
export function letters(measurement: Measurement, threshold?: number): string {
  return allResults(suppress(measurement, { threshold }))
    .map(({ status }) => (status === "suppressed" ? "x" : "o"))
    .join("");
}
