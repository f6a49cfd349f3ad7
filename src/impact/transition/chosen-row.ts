import { type FactsRow, type FactTable, readValue } from "../../criteria/index.ts";

/**
 * The row of a person that counts: the first or the last by the day of entry, then by participation; one without a day comes first. Rows that agree in both are put in order by what they say, so that it
 * does not matter in which order they came.
 *
 * @param rows - of one person; at least one
 * @param saying - what a row says of the question
 */
export function chosenRow(
  rows: readonly FactsRow[],
  table: FactTable,
  reentry: "first" | "last",
  saying: (row: FactsRow) => string,
): FactsRow {
  const sorted = [...rows].sort((a, b) => compareRows(a, b, table) || compareTexts(saying(a), saying(b)));
  return sorted.at(reentry === "first" ? 0 : -1) ?? {};
}

function compareRows(a: FactsRow, b: FactsRow, table: FactTable): number {
  const day = (row: FactsRow) => textOf(row, "entryDate", table);
  const participation = (row: FactsRow) => textOf(row, "participationId", table);
  return compareTexts(day(a), day(b)) || compareTexts(participation(a), participation(b));
}

function textOf(row: FactsRow, name: string, { facts }: FactTable): string {
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
  const value = fact === undefined ? undefined : readValue(row, name, fact);
  return typeof value === "string" ? value : "";
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
