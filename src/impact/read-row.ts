import { type Fact, type Facts, type FactsRow, statedReason, unreadable } from "../criteria/index.ts";
import type { MissingReason } from "../record/index.ts";
import { NO_DAY, ymdOf } from "../time/index.ts";

/** Reads the number of a fact; `undefined` where there is none. One beyond ±(2^53 − 1) is none: it could not be added exactly. −0 is 0. */
export function numberReader(name: string, facts: Facts): (row: FactsRow) => number | undefined {
  const fact = declarationOf(name, facts);
  if (fact === undefined) return () => undefined;
  return (row) => {
    const value = ownValue(row, name);
    if (typeof value !== "number" || Math.abs(value) > Number.MAX_SAFE_INTEGER || unreadable(fact, value) !== undefined) return undefined;
    return value === 0 ? 0 : value;
  };
}

/** Why a fact has no number; `undefined` when it has one. */
export function whyNoNumber(name: string, row: FactsRow, facts: Facts): MissingReason | undefined {
  return whyMissing(name, row) ?? (numberReader(name, facts)(row) === undefined ? "invalid" : undefined);
}

/** Why a fact is missing; `undefined` when the row has something under its name, whether or not it can be read. */
export function whyMissing(name: string, row: FactsRow): MissingReason | undefined {
  const value = ownValue(row, name);
  if (value !== null && value !== undefined) return undefined;
  return statedReason(row, name);
}

/** Reads the day of a fact as the number that its digits make; {@link NO_DAY} when it is missing, cannot be read, or is known in part. */
export function dayReader(name: string, facts: Facts): (row: FactsRow) => number {
  const read = textReader(name, facts);
  return (row) => {
    const text = read(row);
    return text === undefined ? NO_DAY : ymdOf(text);
  };
}

/** Reads the text of a fact: a key, which may be a number, a code, a day; `undefined` when it is missing or cannot be read. */
export function textReader(name: string, facts: Facts): (row: FactsRow) => string | undefined {
  const fact = declarationOf(name, facts);
  if (fact === undefined) return () => undefined;
  return (row) => {
    const value = ownValue(row, name);
    if (typeof value !== "string" && typeof value !== "number") return undefined;
    return unreadable(fact, value) === undefined ? String(value) : undefined;
  };
}

/** What a row, or an item of a list, holds under a name; what it inherits is not looked at. */
export function ownValue(row: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(row, name) ? row[name] : undefined;
}

function declarationOf(name: string, facts: Facts): Fact | undefined {
  return Object.hasOwn(facts, name) ? facts[name] : undefined;
}
