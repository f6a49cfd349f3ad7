import type { FactsRow } from "../../criteria/index.ts";
import type { MissingReason } from "../../record/index.ts";

/** What one fact of a row comes to: a value, or why there is none. */
export type Reading = { readonly value: unknown } | { readonly missing: MissingReason };

/** Readings by the name of the fact. */
export type Readings = Readonly<Record<string, Reading>>;

/** A value, or the reason why there is none. */
export function readingOf(value: unknown, otherwise: MissingReason): Reading {
  return value === undefined || value === null ? { missing: otherwise } : { value };
}

/**
 * One row of facts: missing ones are null, with their reasons in `missing`.
 *
 * @param parts - in the order of the columns, no name twice; they are written into the row one after another, since merging them first costs more than all the rest
 */
export function toRow(...parts: readonly Readings[]): FactsRow {
  const row: Record<string, unknown> = {};
  const missing: Record<string, MissingReason> = {};
  for (const part of parts) {
    for (const [name, reading] of Object.entries(part)) {
      if ("value" in reading) row[name] = reading.value;
      else {
        row[name] = null;
        missing[name] = reading.missing;
      }
    }
  }
  if (Object.keys(missing).length > 0) row["missing"] = missing;
  return row;
}
