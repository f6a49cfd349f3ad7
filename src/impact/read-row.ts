import { unreadable, type Facts, type FactsRow } from "../criteria/index.ts";
import { MISSING_REASONS, type MissingReason } from "../record/index.ts";
import { isCalendarDate, type CalendarDate } from "../time/index.ts";

/** What a row holds under a name: a value of the declared fact, or why there is none. */
type Reading = { readonly value: unknown } | { readonly missing: MissingReason };

/** The number of a fact, or why there is none. One beyond ±(2^53 − 1) is `invalid`: it could not be added exactly. */
export function numberOf(name: string, row: FactsRow, facts: Facts): number | MissingReason {
  const reading = read(name, row, facts);
  if ("missing" in reading) return reading.missing;
  return typeof reading.value === "number" && Math.abs(reading.value) <= Number.MAX_SAFE_INTEGER ? reading.value : "invalid";
}

/** The day of a fact; `undefined` when it is missing, cannot be read, or is known in part. */
export function dayOf(name: string, row: FactsRow, facts: Facts): CalendarDate | undefined {
  const value = textOf(name, row, facts);
  return value !== undefined && isCalendarDate(value) ? value : undefined;
}

/** The text of a fact: a key, which may be a number, a code, a day; `undefined` when it is missing or cannot be read. */
export function textOf(name: string, row: FactsRow, facts: Facts): string | undefined {
  const reading = read(name, row, facts);
  if ("missing" in reading) return undefined;
  return typeof reading.value === "string" || typeof reading.value === "number" ? String(reading.value) : undefined;
}

function read(name: string, row: FactsRow, facts: Facts): Reading {
  const value: unknown = Object.hasOwn(row, name) ? row[name] : undefined;
  if (value === null || value === undefined) {
    const reason = row.missing?.[name];
    return { missing: reason !== undefined && MISSING_REASONS.includes(reason) ? reason : "unknown" };
  }
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
  return fact === undefined || unreadable(fact, value) !== undefined ? { missing: "invalid" } : { value };
}
