import { type CountedWay, type IndicatorResult, type MeasuredIndicator, type Measurement, resultsOf } from "../impact/index.ts";
import type { MissingReason } from "../record/index.ts";
import { daysAsked } from "./share-kinds.ts";

/** Columns that every tidy row has, in their order; those of the parts (`by.gender`) stand after `unit`, those of what a kind counts (`counted.recovered`) at the end. */
export const TIDY_COLUMNS = [
  "indicatorId",
  "indicatorVersion",
  "level",
  "kind",
  "unit",
  "status",
  "reason",
  "value",
  "numerator",
  "denominator",
  "before",
  "after",
  "ofGroup",
  "ofOthers",
  "intervalLower",
  "intervalUpper",
  "intervalLevel",
  "intervalMethod",
  "p",
  "pMethod",
  "netValue",
  "netLower",
  "netUpper",
  "boundsLower",
  "boundsUpper",
  "claim",
  "n",
  "eligible",
  "missing",
  "missingNotAsked",
  "missingDeclined",
  "missingUnknown",
  "missingLost",
  "missingInvalid",
  "notDue",
  "notApplicable",
  "populationUnknown",
  "periodStart",
  "periodEnd",
  "asOf",
  "library",
  "definitionHash",
  "withinDays",
] as const;

/** One column that every tidy row has. */
export type TidyColumn = (typeof TIDY_COLUMNS)[number];

/** What a cell holds; null where there is nothing. */
export type TidyCell = string | number | null;

/** One result as a flat row: the same columns in each row, whatever the result. */
export type TidyRow = Readonly<Record<TidyColumn, TidyCell>> & Readonly<Record<`by.${string}` | `counted.${string}`, TidyCell>>;

const MISSING_COLUMNS = {
  "not-asked": "missingNotAsked",
  declined: "missingDeclined",
  unknown: "missingUnknown",
  lost: "missingLost",
  invalid: "missingInvalid",
} as const satisfies Partial<Record<MissingReason, TidyColumn>>;

/**
 * One row for each result: of each indicator the total, then its tables part by part.
 *
 * For each dimension of the measurement there is a column `by.` and its name, null in rows that are not divided by it: a total has null in all of them. `status` tells apart what is a `value`, `not-computable`
 * or `suppressed`; a suppressed row has its `reason`, the columns of its definition and its part, and nothing else. A reason for missing answers that did not occur counts 0, `missing` is their sum.
 * The `value` of a time to an outcome is in days where `withinDays` is null, and where it is not the share to whom it happens within so many days.
 * Of each way in which some kind counts its units there is a column `counted.` and its code, at the end, null where a result does not count so.
 *
 * @param measurement - of `measureIndicators`, or what `suppress` has left of it
 * @returns rows with the same columns in the same order; none for no indicators
 *
 * @example
 * ```ts
 * const entered = { id: "entered", version: "1", kind: "count", label: { en: "Entered" }, level: "output", unit: "participation" } as const;
 * const table = readFacts({ district: { type: "code" } }, [{ district: "north" }], { asOf: "2019-12-31" });
 * const rows = tidyRows(measureIndicators([entered], table, { by: ["district"] }));
 * rows.map((row) => [row.indicatorId, row["by.district"], row.status, row.value]) // => [["entered", null, "value", 1], ["entered", "north", "value", 1], ["entered", "unknown", "value", 0]]
 * ```
 */
export function tidyRows(measurement: Measurement): readonly TidyRow[] {
  const dimensions = [...new Set(measurement.flatMap(({ tables }) => tables.flatMap(({ by }) => by.map(({ name }) => name))))];
  const ways = waysCounted(measurement);
  return measurement.flatMap(({ indicator, total, tables }) => {
    const rowOf = (result: IndicatorResult, parts: ReadonlyMap<string, string>): TidyRow => ({
      ...definitionCells(indicator),
      ...Object.fromEntries(dimensions.map((name) => [`by.${name}`, parts.get(name) ?? null])),
      ...resultCells(result),
      withinDays: daysAsked(indicator) ?? null,
      ...Object.fromEntries(ways.map((way) => [`counted.${way}`, countedAs(way, result)])),
    });
    const partRows = tables.flatMap(({ by, parts }) =>
      parts.map(({ categories, result }) => rowOf(result, new Map(by.map(({ name }, index) => [name, categories[index] ?? ""])))),
    );
    return [rowOf(total, new Map()), ...partRows];
  });
}

function definitionCells({ id, version, level, kind, unit }: MeasuredIndicator["indicator"]) {
  return { indicatorId: id, indicatorVersion: version, level, kind, unit };
}

/** The ways in which the kinds of a measurement count their units, in the order in which they first stand in it. */
function waysCounted(measurement: Measurement): readonly CountedWay[] {
  const ways = (result: IndicatorResult) => Object.keys(result.status === "value" ? (result.counted ?? {}) : {}) as readonly CountedWay[];
  return [...new Set(measurement.flatMap(resultsOf).flatMap(ways))];
}

function countedAs(way: CountedWay, result: IndicatorResult): TidyCell {
  const { counted = {} } = result.status === "value" ? result : {};
  return Object.hasOwn(counted, way) ? (counted[way] ?? null) : null;
}

type ResultColumn = Exclude<TidyColumn, keyof ReturnType<typeof definitionCells> | "withinDays">;

function resultCells(result: IndicatorResult): Readonly<Record<ResultColumn, TidyCell>> {
  const figure = result.status === "value" ? result : undefined;
  const counts = result.status === "suppressed" ? undefined : result;
  const provenance = counts?.provenance;
  const bounds = result.status === "not-computable" ? result.bounds : undefined;
  const missing = counts === undefined ? undefined : new Map(Object.entries(counts.missing));
  const missingCells = Object.entries(MISSING_COLUMNS).map(([reason, column]) => [
    column,
    missing === undefined ? null : (missing.get(reason) ?? 0),
  ]);
  return {
    status: result.status,
    reason: result.status === "value" ? null : result.reason,
    value: figure?.value ?? null,
    numerator: figure?.numerator ?? null,
    denominator: figure?.denominator ?? null,
    before: figure?.before ?? null,
    after: figure?.after ?? null,
    ofGroup: figure?.ofGroup ?? null,
    ofOthers: figure?.ofOthers ?? null,
    intervalLower: figure?.interval?.lower ?? null,
    intervalUpper: figure?.interval?.upper ?? null,
    intervalLevel: figure?.interval?.level ?? null,
    intervalMethod: figure?.interval?.method ?? null,
    p: figure?.p?.value ?? null,
    pMethod: figure?.p?.method ?? null,
    netValue: figure?.net?.value ?? null,
    netLower: figure?.net?.lower ?? null,
    netUpper: figure?.net?.upper ?? null,
    boundsLower: bounds?.lower ?? null,
    boundsUpper: bounds?.upper ?? null,
    claim: provenance?.claim ?? null,
    n: counts?.n ?? null,
    eligible: counts?.eligible ?? null,
    missing: missing === undefined ? null : [...missing.values()].reduce((sum, count) => sum + count, 0),
    ...(Object.fromEntries(missingCells) as Record<(typeof MISSING_COLUMNS)[keyof typeof MISSING_COLUMNS], TidyCell>),
    notDue: counts?.notDue ?? null,
    notApplicable: counts?.notApplicable ?? null,
    populationUnknown: counts?.populationUnknown ?? null,
    periodStart: provenance?.period?.start ?? null,
    periodEnd: provenance?.period?.end ?? null,
    asOf: provenance?.asOf ?? null,
    library: provenance?.library ?? null,
    definitionHash: provenance?.indicator.hash ?? null,
  };
}
