import { type FactsRow, type FactTable, readValue } from "../../criteria/index.ts";

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
  const fact = Object.hasOwn(table.facts, KEY) ? table.facts[KEY] : undefined;
  if (fact === undefined) return undefined;
  const people = new Map<string, FactsRow[]>();
  let unknown = 0;
  for (const row of rows) {
    const key = readValue(row, KEY, fact);
    if (typeof key !== "string" && typeof key !== "number") {
      unknown += 1;
      continue;
    }
    const own = people.get(String(key));
    if (own === undefined) people.set(String(key), [row]);
    else own.push(row);
  }
  return { people: [...people.values()], unknown };
}
