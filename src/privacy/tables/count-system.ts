import { tableProblems } from "./check-tables.ts";
import { countNames } from "./count-names.ts";
import type { TableProblem } from "./table-problem.ts";
import { tableSums } from "./table-sums.ts";
import type { CellPlace, FrequencyTable } from "./table.ts";

/** Where a cell stands among tables: index of its table, index in its list. */
export interface CellIndex {
  readonly table: number;
  readonly cell: number;
}

/** A name that no other cell of these tables has. */
export function cellName({ table, cell }: CellIndex): string {
  return `${table}.${cell}`;
}

/** A count that one or more cells show, or none: what is left of a base, or what nobody published. */
export interface Count {
  /** The cells that show it; none where it is shown nowhere. */
  readonly cells: readonly CellIndex[];
  /** What a cell publishes it as; absent: published nowhere. */
  readonly published?: number | undefined;
  /** What its cells tell of why they are hidden; absent: nothing. */
  readonly primary?: boolean | undefined;
  /** Whether other counts add up to it. */
  readonly isTotal: boolean;
  /** The place of its first cell; of what is left of a base, the place of the part. */
  readonly place: CellPlace;
  readonly isComplement: boolean;
}

/** A count as the sum of others. Several sums of one table may have one total: any of them follows from the others. */
export interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
  /** Tables, by index, in which it stands; none for a base and its parts. */
  readonly tables: readonly number[];
}

/** All counts of linked tables, each once, and how they add up. */
export interface CountSystem {
  readonly counts: readonly Count[];
  readonly sums: readonly Sum[];
}

interface Draft {
  readonly index: number;
  readonly place: CellPlace;
  readonly cells: CellIndex[];
  readonly values: Set<number>;
  readonly told: Set<boolean>;
  readonly isComplement: boolean;
}

/** Puts tables together: cells that are the same count become one. */
export function countSystem(
  tables: readonly FrequencyTable[],
): { readonly system: CountSystem } | { readonly problems: readonly TableProblem[] } {
  const problems = tableProblems(tables);
  if (problems.length > 0) return { problems };
  const tableSumsOf = tables.map(tableSums);
  const names = countNames(tables, tableSumsOf);
  const drafts = new Map<string, Draft>();
  const totals = new Set<Draft>();
  const draftOf = (name: string, place: CellPlace, isComplement = false): Draft => {
    const draft = drafts.get(name) ?? { index: drafts.size, place, cells: [], values: new Set(), told: new Set(), isComplement };
    drafts.set(name, draft);
    return draft;
  };
  for (const [table, { id, cells }] of tables.entries()) {
    for (const [cell, { at, count, primary }] of cells.entries()) {
      const draft = draftOf(names.at(table, at), { table: id, at });
      draft.cells.push({ table, cell });
      if (count !== null) draft.values.add(count);
      else if (primary !== undefined) draft.told.add(primary);
    }
  }
  const sums = new Map<string, Sum>();
  const addSum = (total: Draft, parts: readonly Draft[], tablesOfSum: readonly number[]): void => {
    const indices = parts.map(({ index }) => index);
    const name = JSON.stringify([total.index, [...indices].sort((a, b) => a - b)]);
    const before = sums.get(name)?.tables ?? [];
    sums.set(name, { total: total.index, parts: indices, tables: [...before, ...tablesOfSum] });
    totals.add(total);
  };
  for (const [table, list] of tableSumsOf.entries()) {
    const draftAt = (at: CellPlace["at"]) => draftOf(names.at(table, at), { table: tables[table]?.id ?? "", at });
    for (const { total, parts } of list) if (parts.length > 1) addSum(draftAt(total), parts.map(draftAt), [table]);
  }
  for (const [table, { id, cells }] of tables.entries()) {
    for (const { at, partOf } of cells) {
      if (partOf === undefined) continue;
      const place = { table: id, at };
      const [part, base] = [draftOf(names.at(table, at), place), draftOf(names.ofKey(partOf), place)];
      if (part === base) continue;
      const rest = draftOf(`rest of ${base.index} without ${part.index}`, place, true);
      addSum(base, [part, rest], []);
    }
  }
  const different = [...drafts.values()].filter(({ values }) => values.size > 1);
  if (different.length > 0) return { problems: different.map(({ place }) => ({ code: "different-counts", ...place })) };
  return { system: { counts: [...drafts.values()].map((draft) => finished(draft, totals.has(draft))), sums: [...sums.values()] } };
}

function finished({ cells, values, told, place, isComplement }: Draft, isTotal: boolean): Count {
  const [published] = values;
  const primary = told.has(true) ? true : told.has(false) ? false : undefined;
  return { cells, published, primary, isTotal, place, isComplement };
}
