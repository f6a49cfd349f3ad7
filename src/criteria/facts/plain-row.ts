import type { FactsRow } from "../language/index.ts";

/** A row of which every look-up finds its own facts only: the rare row with a class of its own is copied. */
export function plainRow(row: FactsRow): FactsRow {
  const prototype: unknown = Object.getPrototypeOf(row);
  return prototype === Object.prototype || prototype === null ? row : { ...row };
}
