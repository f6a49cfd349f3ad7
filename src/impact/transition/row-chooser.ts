import type { FactsRow, FactTable } from "../../criteria/index.ts";
import { compareTexts } from "../../record/index.ts";
import { dayReader, textReader } from "../read-row.ts";

/**
 * The row of a person that counts, as an indicator would take it: the first or the last by the day of entry, then by participation; one without a whole day comes first. Rows that agree in both are put in
 * order by what they say, so that it does not matter in which order they came.
 *
 * @param saying - what a row says of the question
 * @returns what takes it from the rows of one person, at least one
 */
export function rowChooser(
  { facts }: FactTable,
  reentry: "first" | "last",
  saying: (row: FactsRow) => string,
): (rows: readonly FactsRow[]) => FactsRow {
  const [dayOf, participationOf] = [dayReader("entryDate", facts), textReader("participationId", facts)];
  const compareRows = (a: FactsRow, b: FactsRow) =>
    dayOf(a) - dayOf(b) || compareTexts(participationOf(a) ?? "", participationOf(b) ?? "") || compareTexts(saying(a), saying(b));
  return (rows) => [...rows].sort(compareRows).at(reentry === "first" ? 0 : -1) ?? {};
}
