import { placeText } from "./check-tables.ts";
import { joinNames } from "./join-names.ts";
import type { SumOfPlaces } from "./table-sums.ts";
import type { FrequencyTable, TableCell } from "./table.ts";

/** How the same count is told by one name wherever it stands. */
export interface CountNames {
  readonly at: (table: number, at: TableCell["at"]) => string;
  readonly ofKey: (key: string) => string;
}

/**
 * Gives one name to each count. Two places show the same count when their cells have one key, when their tables count the same population and their places are written alike, or when a
 * dimension has a single category: its total is that category.
 */
export function countNames(tables: readonly FrequencyTable[], sums: readonly (readonly SumOfPlaces[])[]): CountNames {
  const nameAt = (table: number, at: TableCell["at"]) => {
    const population = tables[table]?.population;
    return population === undefined ? `table ${table} ${placeText(at)}` : `population ${JSON.stringify(population)} ${placeText(at)}`;
  };
  const nameOfKey = (key: string) => `key ${key}`;
  const keyed = tables.flatMap(({ cells }, table) =>
    cells.flatMap(({ at, key }) => (key === undefined ? [] : [[nameOfKey(key), nameAt(table, at)] as const])),
  );
  const single = sums.flatMap((list, table) =>
    list.flatMap(({ total, parts: [first, second] }) =>
      first === undefined || second !== undefined ? [] : [[nameAt(table, total), nameAt(table, first)] as const],
    ),
  );
  const joined = joinNames([...keyed, ...single]);
  return { at: (table, at) => joined(nameAt(table, at)), ofKey: (key) => joined(nameOfKey(key)) };
}
