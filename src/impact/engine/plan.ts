import { compileCriterion, type EvaluationContext, type Facts, type FactsRow, type Outcome } from "../../criteria/index.ts";
import { canonicalJson } from "../../record/index.ts";
import { type Period, requireCalendarDate, ymdOf } from "../../time/index.ts";
import type { CountingUnit, Dimension, IndicatorDefinition, TableDimensions } from "../definition/index.ts";
import { type Kind, kindOf } from "../kinds/index.ts";
import type { NotComputableReason } from "../result/index.ts";
import { compileDimension, dimensionName } from "./compile-dimension.ts";
import type { ReentryRule } from "./people.ts";

/** What indicators are measured with, beside the rows: the facts and the day of a table, dated values and named criteria, the period, and what divides. */
export interface MeasurementSetting extends EvaluationContext<Facts> {
  /** Only rows whose `countedOn` lies in it; absent: all rows. */
  readonly period?: Period | undefined;
  /** One table for each entry. */
  readonly by?: readonly TableDimensions[] | undefined;
}

/** Indicators and dimensions made ready for the facts of a table. */
export interface Plan {
  readonly setting: MeasurementSetting;
  readonly indicators: readonly IndicatorPlan[];
  /** Each dimension once. */
  readonly dimensions: readonly Dimension[];
  /** Of each table the places of its dimensions. */
  readonly tables: readonly (readonly number[])[];
}

/** One indicator made ready. */
export interface IndicatorPlan {
  readonly indicator: IndicatorDefinition;
  readonly kind: Kind;
  /** Absent: every row is in the population. */
  readonly judgePopulation?: ((row: FactsRow) => Outcome) | undefined;
  /** The column by which rows of one unit are joined, and how; absent where each row is a unit of its own. */
  readonly people?: { readonly key: string; readonly rule: ReentryRule; readonly dateFact: string } | undefined;
  /** The date that has to lie in the period; absent without a period. */
  readonly countedOn?: string | undefined;
  /** Why nothing can be counted, whatever the rows. */
  readonly refusal?: NotComputableReason | undefined;
}

const KEYS: Readonly<Partial<Record<CountingUnit, string>>> = { person: "beneficiaryId", organization: "organizationId" };

/** Kinds that add all rows, so that none is chosen. */
const ADDS_ROWS: readonly IndicatorDefinition["kind"][] = ["sum", "rate", "ratio-of-sums"];

/**
 * Makes indicators and dimensions ready.
 *
 * @throws RangeError when a day is none, the period ends before it starts, a dimension does not fit the facts, or an indicator is of no kind
 */
export function planOf(indicators: readonly IndicatorDefinition[], setting: MeasurementSetting): Plan {
  const { asOf, period, facts, by = [] } = setting;
  requireCalendarDate(asOf, "asOf");
  if (period !== undefined) requirePeriod(period);
  const asked = by.map((entry) => (isCross(entry) ? entry : [entry]));
  if (asked.some((own) => own.length === 0)) throw new RangeError("a table has one dimension or more");
  const dimensions = distinct(asked.flat());
  dimensions.forEach((dimension) => compileDimension(dimension, facts, asOf));
  const names = dimensions.map(dimensionName);
  const tables = asked.map((own) => own.map((dimension) => names.indexOf(dimensionName(dimension))));
  return { setting, indicators: indicators.map((indicator) => indicatorPlan(indicator, setting)), dimensions, tables };
}

function indicatorPlan(indicator: IndicatorDefinition, setting: MeasurementSetting): IndicatorPlan {
  const { facts, period } = setting;
  const { population, countedOn } = indicator;
  const key = keyOf(indicator);
  const refusal =
    key !== undefined && !Object.hasOwn(facts, key)
      ? "no-key"
      : period !== undefined && !holdsDays(countedOn, facts)
        ? "no-counting-date"
        : undefined;
  return {
    indicator,
    kind: kindOf(indicator, setting),
    ...(population !== undefined && { judgePopulation: compileCriterion(population, setting) }),
    ...(key !== undefined && { people: { key, rule: ruleOf(indicator), dateFact: countedOn ?? "entryDate" } }),
    ...(period !== undefined && countedOn !== undefined && { countedOn }),
    refusal,
  };
}

/** The column by which rows of one unit are joined; `undefined` where each row is a unit of its own. */
function keyOf({ kind, unit }: IndicatorDefinition): string | undefined {
  return ADDS_ROWS.includes(kind) ? undefined : KEYS[unit];
}

/** Where nothing is a success, a row is chosen by its day. */
function ruleOf(indicator: IndicatorDefinition): ReentryRule {
  if (indicator.kind === "count" || indicator.kind === "proportion") return indicator.reentry ?? "any";
  return "reentry" in indicator && indicator.reentry === "first" ? "first" : "last";
}

function isCross(entry: TableDimensions): entry is readonly Dimension[] {
  return Array.isArray(entry);
}

/** Each dimension once. */
function distinct(dimensions: readonly Dimension[]): readonly Dimension[] {
  const byName = new Map<string, Dimension>();
  for (const dimension of dimensions) {
    const name = dimensionName(dimension);
    const known = byName.get(name);
    if (known !== undefined && canonicalJson(known) !== canonicalJson(dimension))
      throw new RangeError(`two dimensions bear the name ${name}`);
    byName.set(name, known ?? dimension);
  }
  return [...byName.values()];
}

/** Whether a fact is declared whose values are days, as far as they are known. */
function holdsDays(name: string | undefined, facts: Facts): boolean {
  // What every object inherits has no type.
  const type = name === undefined ? undefined : facts[name]?.type;
  return type === "date" || type === "partial-date";
}

/** @throws RangeError when a day of the period is none, or it ends before it starts */
export function requirePeriod({ start, end }: Period): void {
  requireCalendarDate(start, "period.start");
  if (end === undefined) return;
  requireCalendarDate(end, "period.end");
  if (end < start) throw new RangeError("the period ends before it starts");
}

/** Whether a day, as the number that its digits make, lies in a period. */
export function liesIn({ start, end }: Period, day: number): boolean {
  return ymdOf(start) <= day && (end === undefined || day <= ymdOf(end));
}
