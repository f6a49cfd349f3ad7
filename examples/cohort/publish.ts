import { measureIndicators, readFacts, suppress, type Facts, type IndicatorDefinition } from "welfare-core";
import { reportMarkdown, tidyRows, toCsv } from "welfare-core/exchange";
import { italian } from "welfare-core/labels/it";
import { recordsOf } from "./records.ts";

const facts = { town: { type: "code" }, working: { type: "boolean" } } as const satisfies Facts;
const written = { asOf: "2019-05-15", booleans: { true: ["sì"], false: ["no"] }, missing: { "n.d.": "declined" } } as const;
const inWork: IndicatorDefinition = {
  id: "in-work",
  version: "1",
  kind: "proportion",
  label: { en: "In work six months after leaving", it: "Al lavoro sei mesi dopo l'uscita" },
  level: "outcome",
  unit: "participation",
  success: { fact: "working", eq: true },
};

/** From the text of a CSV to what may be published: a report for people, and rows for a spreadsheet. */
export function publishCohort(csv: string): { readonly report: string; readonly rows: string } {
  const table = readFacts(facts, recordsOf(csv), { ...written, columns: { town: "comune", working: "lavora" } });
  const published = suppress(measureIndicators([inWork], table, { by: ["town"] }));
  return {
    report: reportMarkdown(published, italian, { dimensions: { town: { label: "comune" } } }),
    rows: toCsv(tidyRows(published), { separator: ";", decimal: ",", columns: ["by.town", "status", "value", "numerator", "n"] }),
  };
}
