import type { FactsRow, FactTable } from "../../criteria/index.ts";
import { textReader } from "../read-row.ts";

/** The rows of a table by whose they are. */
export interface RowsByPerson {
  readonly people: readonly (readonly FactsRow[])[];
  /** Rows without a readable key: they may be of someone who counts already. */
  readonly unknown: number;
}

/** The column that says whose a row is. */
const KEY = "beneficiaryId";

/**
 * Joins the rows of each person.
 *
 * @param rows - of the table, all or some
 * @returns people in the order in which they first occur; `undefined` where the table does not declare whose a row is
 */
export function rowsByPerson(table: FactTable, rows: readonly FactsRow[]): RowsByPerson | undefined {
  if (!Object.hasOwn(table.facts, KEY)) return undefined;
  const keyOf = textReader(KEY, table.facts);
  const people = new Map<string, FactsRow[]>();
  let unknown = 0;
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) {
      unknown += 1;
      continue;
    }
    const own = people.get(key);
    if (own === undefined) people.set(key, [row]);
    else own.push(row);
  }
  return { people: [...people.values()], unknown };
}
