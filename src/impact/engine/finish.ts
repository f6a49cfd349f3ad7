import { contentHash, type MissingReason } from "../../record/index.ts";
import { POPULATION_UNKNOWN, reasonCounts } from "../kinds/index.ts";
import {
  type IndicatorCounts,
  type IndicatorResult,
  LIBRARY_VERSION,
  type MeasuredDimension,
  type MeasuredIndicator,
  type MeasuredTable,
  type Measurement,
  type NotComputableReason,
  type Provenance,
  withPlainZeros,
} from "../result/index.ts";
import { addCell, addUnit, type Cell, knownIn, newCell } from "./cell.ts";
import { partsOf } from "./divider.ts";
import { netDifference } from "./net-difference.ts";
import { NOBODY } from "./people.ts";
import type { IndicatorPlan, MeasurementSetting } from "./plan.ts";
import { usedParameters } from "./used-parameters.ts";
import type { Tally, Work } from "./work.ts";

/** Makes results of all that was kept; the work stays as it is. */
export function finishWork(work: Work): Measurement {
  const tables = work.plan.tables.map((dimensions) => tableOf(dimensions, work));
  return work.tallies.map((tally) => measured(tally, tables, work.plan.setting));
}

/** The dimensions of a table with its parts, and in which of them each group is. */
interface Table {
  readonly by: readonly MeasuredDimension[];
  readonly parts: readonly (readonly string[])[];
  readonly partsOfGroup: readonly (readonly number[])[];
}

function tableOf(places: readonly number[], { dividers, groups }: Work): Table {
  const by = places.flatMap((place): readonly MeasuredDimension[] => {
    const divider = dividers[place];
    if (divider === undefined) return [];
    const occurring = new Set(groups.all.flatMap((parts) => parts[place] ?? []));
    return [{ name: divider.name, categories: partsOf(divider, occurring), overlapping: divider.overlapping }];
  });
  const numbered = by.map(({ categories }) => new Map(categories.map((category, index) => [category, index])));
  const partsOfGroup = groups.all.map((parts) =>
    places.reduce<readonly number[]>(
      (cells, place, index) => {
        const own = numbered[index] ?? new Map<string, number>();
        const inside = (parts[place] ?? []).map((part) => own.get(part) ?? 0);
        return cells.flatMap((cell) => inside.map((part) => cell * own.size + part));
      },
      [0],
    ),
  );
  const parts = by.reduce<readonly (readonly string[])[]>(
    (crossed, { categories }) => crossed.flatMap((before) => categories.map((category) => [...before, category])),
    [[]],
  );
  return { by, parts, partsOfGroup };
}

function measured(tally: Tally, tables: readonly Table[], setting: MeasurementSetting): MeasuredIndicator {
  const { plan } = tally;
  const provenance = provenanceOf(plan, setting);
  const groups = cellsByGroup(tally);
  const total = newCell(plan.kind);
  for (const cell of groups) if (cell !== undefined) addCell(total, cell);
  return {
    indicator: plan.indicator,
    total: resultOf(total, plan, provenance),
    tables: tables.map((table) => measuredTable(table, groups, plan, provenance)),
  };
}

function measuredTable(
  { by, parts, partsOfGroup }: Table,
  groups: readonly (Cell | undefined)[],
  plan: IndicatorPlan,
  provenance: Provenance,
): MeasuredTable {
  const cells: (Cell | undefined)[] = parts.map(() => undefined);
  groups.forEach((cell, group) => {
    if (cell === undefined) return;
    for (const part of partsOfGroup[group] ?? []) {
      const own = cells[part] ?? newCell(plan.kind);
      addCell(own, cell);
      cells[part] = own;
    }
  });
  const nobody = resultOf(newCell(plan.kind), plan, provenance);
  return {
    by,
    parts: parts.map((categories, part) => {
      const cell = cells[part];
      return { categories, result: cell === undefined ? nobody : resultOf(cell, plan, provenance) };
    }),
  };
}

/** The cells of all units: rows, and people by the group of the row that decided. */
function cellsByGroup({ plan, cells, people }: Tally): readonly (Cell | undefined)[] {
  if (plan.people === undefined) return cells;
  const all: (Cell | undefined)[] = [];
  const cellAt = (group: number) => (all[group] ??= newCell(plan.kind));
  cells.forEach((cell, group) => {
    if (cell !== undefined) addCell(cellAt(group), cell);
  });
  const numbers = people.numbers.map(() => 0);
  people.places.forEach((place, person) => {
    if (place === NOBODY) return;
    people.numbers.forEach((column, index) => {
      numbers[index] = column[person] ?? 0;
    });
    addUnit(cellAt(people.groups[person] ?? 0), place, numbers);
  });
  return all;
}

function provenanceOf({ indicator, people }: IndicatorPlan, setting: MeasurementSetting): Provenance {
  const { asOf, period } = setting;
  const parameters = usedParameters(indicator, setting);
  return {
    indicator: { id: indicator.id, version: indicator.version, hash: contentHash(indicator) },
    kind: indicator.kind,
    unit: indicator.unit,
    ...(people !== undefined && people.rule !== "any" && { reentry: people.rule }),
    claim: indicator.level === "impact" && indicator.counterfactual !== undefined ? "impact" : "outcome",
    asOf,
    ...(period === undefined ? {} : { period }),
    ...(parameters.length > 0 && { parameters }),
    library: LIBRARY_VERSION,
  };
}

function resultOf(cell: Cell, plan: IndicatorPlan, provenance: Provenance): IndicatorResult {
  const { kind, refusal } = plan;
  const { counterfactual } = plan.indicator;
  const counts = countsOf(cell);
  const refuse = (reason: NotComputableReason): IndicatorResult => ({ status: "not-computable", reason, ...counts, provenance });
  if (refusal !== undefined) return refuse(refusal);
  if (counts.n === 0) {
    const { ofNobody } = kind;
    // A count is one even where all is missing; a sum of what is missing or not due is no 0.
    const isNumber = ofNobody !== undefined && (kind.numbers === 0 || (counts.eligible === 0 && counts.notDue === 0));
    if (!isNumber) return refuse(counts.eligible > 0 ? "all-missing" : counts.notDue > 0 ? "not-due" : "empty");
    return { status: "value", ...ofNobody, ...counts, provenance };
  }
  const figure = kind.figure(knownIn(cell));
  if (typeof figure === "string") return refuse(figure);
  const net = counterfactual === undefined ? {} : { net: netDifference(figure, counterfactual) };
  return { status: "value", ...withPlainZeros({ ...figure, ...net }), ...counts, provenance };
}

function countsOf({ counts }: Cell): IndicatorCounts {
  const reasons = reasonCounts(counts);
  const missing: Partial<Record<MissingReason, number>> = {};
  let [eligible, notDue, notApplicable] = [0, 0, 0];
  for (const [reason, count] of reasons) {
    if (reason === "not-due") notDue = count;
    else if (reason === "not-applicable") notApplicable = count;
    else if (count > 0) {
      missing[reason] = count;
      eligible += count;
    }
  }
  const n = knownIn({ counts, moments: [], answers: [] }).n;
  return { n, eligible: eligible + n, missing, notDue, notApplicable, populationUnknown: counts[POPULATION_UNKNOWN] ?? 0 };
}
