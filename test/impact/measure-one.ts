import { measureIndicators, type Facts, type FactsRow, type IndicatorDefinition, type IndicatorResult, type Period } from "welfare-core";

/** The facts of the tables of this room's tests. */
export const FACTS = {
  participationId: { type: "code" },
  beneficiaryId: { type: "code" },
  organizationId: { type: "code" },
  entryDate: { type: "date" },
  exitDate: { type: "date" },
  droppedOn: { type: "date" },
  movedOn: { type: "date" },
  exited: { type: "boolean" },
  working: { type: "boolean" },
  studying: { type: "boolean" },
  birthDate: { type: "partial-date" },
  minutes: { type: "number", integer: true, min: 0, max: 10_000 },
  balance: { type: "number" },
  before: { type: "number", min: 0, max: 30 },
  after: { type: "number", min: 0, max: 30 },
} as const;

/** A row of {@link FACTS}. */
export type Row = FactsRow<typeof FACTS>;

export const AS_OF = "2019-12-31";

const base = { id: "i", version: "1", label: { en: "An indicator" }, level: "outcome" } as const;
const rows = { ...base, unit: "participation" } as const;

/** Definitions of each kind, over rows. */
export const count = { ...rows, kind: "count" } as const;
export const working = { ...rows, kind: "proportion", success: { fact: "working", eq: true } } as const;
export const minutes = { ...rows, kind: "sum", of: "minutes" } as const;
export const balance = { ...rows, kind: "sum", of: "balance" } as const;
export const change = { ...rows, kind: "mean-change", before: "before", after: "after" } as const;

/** The same ones, over people. */
export const people = { unit: "person" } as const;

/** A result that says its counts: the engine never suppresses. */
export type OpenResult = Exclude<IndicatorResult, { readonly status: "suppressed" }>;

/** Measures one indicator over a table of {@link FACTS}. */
export function measureOne(
  indicator: IndicatorDefinition,
  table: readonly Readonly<Record<string, unknown>>[],
  options: { readonly period?: Period; readonly facts?: Facts } = {},
): OpenResult {
  const { period, facts = FACTS } = options;
  const measurement = measureIndicators([indicator], { asOf: AS_OF, facts, rows: table, issues: [] }, { period });
  const result = measurement[0]?.total;
  if (measurement.length !== 1 || result === undefined || result.status === "suppressed") throw new Error("not one open result");
  return result;
}

/** What a result counts. */
export function countsOf({ n, eligible, missing, notDue, notApplicable, populationUnknown }: OpenResult) {
  return { n, eligible, missing, notDue, notApplicable, populationUnknown };
}

/** The counts of nobody; a test names those that differ. */
export const NOBODY = { n: 0, eligible: 0, missing: {}, notDue: 0, notApplicable: 0, populationUnknown: 0 } as const;
