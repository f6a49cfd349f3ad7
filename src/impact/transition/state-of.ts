import { type Facts, type FactsRow, readValue } from "../../criteria/index.ts";

/** The category of everyone whose state is not known. */
export const UNKNOWN = "unknown";

/** The code that a row holds, or `unknown`: for what is missing, not due, or cannot be read as the fact. */
export function stateOf(row: FactsRow, name: string, facts: Facts): string {
  const fact = facts[name];
  const value = fact === undefined ? undefined : readValue(row, name, fact);
  return typeof value === "string" ? value : UNKNOWN;
}

/**
 * Every state that facts may hold: the codes that they declare, in their order, then others that occur, by name, and `unknown` at the end.
 *
 * @param occurring - states that rows hold
 */
export function categoriesOf(names: readonly string[], facts: Facts, occurring: readonly string[]): readonly string[] {
  const declared = names.flatMap((name) => {
    const fact = facts[name];
    return fact?.type === "code" ? (fact.codes ?? []) : [];
  });
  const codes = new Set([...declared, ...[...occurring].sort()]);
  codes.delete(UNKNOWN);
  return [...codes, UNKNOWN];
}
