import type { FactTable } from "../criteria/index.ts";
import { MISSING_REASONS, type MissingReason } from "../record/index.ts";
import { periodContains, requireCalendarDate, type CalendarDate, type Period } from "../time/index.ts";
import { keyOf, unitsOf, type Unit } from "./choose-rows.ts";
import { figureOf } from "./figure.ts";
import type { IndicatorDefinition } from "./indicator.ts";
import { LIBRARY_VERSION } from "./library-version.ts";
import { dayOf } from "./read-row.ts";
import type { IndicatorCounts, IndicatorResult, NotComputableReason, Provenance } from "./result.ts";

/**
 * Measures indicators over a table of facts. Never a bare percentage: each result says how many it rests on, how many are missing and why, and how sure it is.
 *
 * Missing is neither a yes nor a no and stands beside the denominator. What is not due or does not apply leaves it. A person with several rows counts once, by the indicator's re-entry rule.
 *
 * @param indicators - checked before
 * @param table - of `participationFacts`, `serviceFacts` or `readFacts`
 * @param options - `period`: only rows whose `countedOn` lies in it; absent: all rows
 * @returns one result for each indicator, in their order; a count of nobody and a sum over nobody are 0, everything else over nobody is `not-computable`
 * @throws RangeError when a day of the period or of the table is none
 *
 * @example
 * ```ts
 * const table = readFacts({ working: { type: "boolean" } }, [{ working: "true" }, { working: "false" }, { working: "" }], { asOf: "2019-01-01" });
 * const [share] = measureIndicators(
 *   [{ id: "working", version: "1", kind: "proportion", label: { en: "In work" }, level: "outcome", unit: "participation", success: { fact: "working", eq: true } }],
 *   table,
 * );
 * share?.status === "value" && [share.numerator, share.denominator, share.missing] // => [1, 2, { unknown: 1 }]
 * ```
 */
export function measureIndicators<F>(
  indicators: readonly IndicatorDefinition[],
  table: FactTable<F>,
  options: { readonly period?: Period | undefined } = {},
): readonly IndicatorResult[] {
  const { period } = options;
  requireCalendarDate(table.asOf, "table.asOf");
  if (period !== undefined) {
    requireCalendarDate(period.start, "period.start");
    if (period.end !== undefined) requireCalendarDate(period.end, "period.end");
  }
  return indicators.map((indicator) => measure(indicator, table as unknown as FactTable, period));
}

function measure(indicator: IndicatorDefinition, table: FactTable, period: Period | undefined): IndicatorResult {
  const provenance: Provenance = {
    indicator: { id: indicator.id, version: indicator.version },
    kind: indicator.kind,
    unit: indicator.unit,
    asOf: table.asOf,
    ...(period === undefined ? {} : { period }),
    library: LIBRARY_VERSION,
  };
  const refuse = (reason: NotComputableReason, counts: IndicatorCounts): IndicatorResult => ({
    status: "not-computable",
    reason,
    ...counts,
    provenance,
  });
  const key = keyOf(indicator);
  if (key !== undefined && !Object.hasOwn(table.facts, key)) return refuse("no-key", countUnits([]));
  const { countedOn } = indicator;
  if (period !== undefined && countedOn === undefined) return refuse("no-counting-date", countUnits([]));
  const rows =
    period === undefined || countedOn === undefined
      ? table.rows
      : table.rows.filter((row) => liesIn(period, dayOf(countedOn, row, table.facts)));
  const units = unitsOf(indicator, rows, table);
  const counts = countUnits(units);
  const reason = whyNot(indicator, counts);
  if (reason !== undefined) return refuse(reason, counts);
  const known = units.flatMap((unit) => (unit.inPopulation === "true" && unit.answer.kind !== "missing" ? [unit.answer] : []));
  return { status: "value", ...figureOf(indicator.kind, known), ...counts, provenance };
}

function liesIn(period: Period, day: CalendarDate | undefined): boolean {
  return day !== undefined && periodContains(period, day);
}

function countUnits(units: readonly Unit[]): IndicatorCounts {
  const tally = new Map<MissingReason, number>();
  let n = 0;
  let populationUnknown = 0;
  for (const unit of units) {
    if (unit.inPopulation === "unknown") populationUnknown += 1;
    else if (unit.answer.kind === "missing") tally.set(unit.answer.reason, (tally.get(unit.answer.reason) ?? 0) + 1);
    else n += 1;
  }
  const missing: Partial<Record<MissingReason, number>> = {};
  for (const reason of MISSING_REASONS) {
    const count = tally.get(reason);
    if (count !== undefined && reason !== "not-due" && reason !== "not-applicable") missing[reason] = count;
  }
  const eligible = n + Object.values(missing).reduce((sum, count) => sum + count, 0);
  const notDue = tally.get("not-due") ?? 0;
  return { n, eligible, missing, notDue, notApplicable: tally.get("not-applicable") ?? 0, populationUnknown };
}

/** Why there is no figure. A count is always one; a sum over nobody is 0, but a sum of what is missing or not due is no 0. */
function whyNot({ kind }: IndicatorDefinition, { n, eligible, notDue }: IndicatorCounts): NotComputableReason | undefined {
  if (n > 0 || kind === "count") return undefined;
  if (eligible > 0) return "all-missing";
  if (notDue > 0) return "not-due";
  return kind === "sum" ? undefined : "empty";
}
