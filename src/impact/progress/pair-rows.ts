import type { FactsRow, FactTable } from "../../criteria/index.ts";
import type { IndicatorDefinition } from "../definition/index.ts";
import { addRows, knownUnits, newWork, planOf } from "../engine/index.ts";
import type { MeasureOptions } from "../measure/index.ts";
import { textReader } from "../read-row.ts";

/** What criteria of an indicator refer to. */
export type CriteriaSetting = Pick<MeasureOptions, "parameters" | "criteria">;

/** The column by which a unit is found again; a service is given once and is never found again. */
const KEYS = { person: "beneficiaryId", organization: "organizationId", participation: "participationId", service: undefined } as const;

/** Rows of the units that are known in both tables. */
export interface PairedRows {
  readonly baseline: readonly FactsRow[];
  readonly actual: readonly FactsRow[];
  /** Units known in both. */
  readonly pairs: number;
  /** Units known at one time only. */
  readonly baselineOnly: number;
  readonly actualOnly: number;
}

/**
 * Finds the units of one table again in another. A row without a readable key is nobody's, and left out.
 *
 * @returns `undefined` where the unit has no key, or a table does not declare it
 */
export function pairRows(
  indicator: IndicatorDefinition,
  baseline: FactTable,
  actual: FactTable,
  setting: CriteriaSetting,
): PairedRows | undefined {
  const key = KEYS[indicator.unit];
  if (key === undefined || !Object.hasOwn(baseline.facts, key) || !Object.hasOwn(actual.facts, key)) return undefined;
  const [before, after] = [knownRows(indicator, baseline, setting, key), knownRows(indicator, actual, setting, key)];
  const pairs = [...before.keys()].filter((unit) => after.has(unit)).length;
  return {
    baseline: [...before].flatMap(([unit, rows]) => (after.has(unit) ? rows : [])),
    actual: [...after].flatMap(([unit, rows]) => (before.has(unit) ? rows : [])),
    pairs,
    baselineOnly: before.size - pairs,
    actualOnly: after.size - pairs,
  };
}

/** The rows of each unit that is in the population and of which the answer is known, by key. */
function knownRows(
  indicator: IndicatorDefinition,
  { facts, asOf, rows }: FactTable,
  setting: CriteriaSetting,
  key: string,
): ReadonlyMap<string, readonly FactsRow[]> {
  const plan = planOf([indicator], { ...setting, facts, asOf });
  const keyOf = textReader(key, facts);
  const units = new Map<string, FactsRow[]>();
  for (const row of rows) {
    const unit = keyOf(row);
    if (unit === undefined) continue;
    const own = units.get(unit);
    if (own === undefined) units.set(unit, [row]);
    else own.push(row);
  }
  return new Map(
    [...units].filter(([, own]) => {
      const work = newWork(plan);
      addRows(work, own);
      return knownUnits(work) > 0;
    }),
  );
}
