import { assessAll, explainDecision, readFacts, type Facts, type Ruleset } from "welfare-core";
import { italian } from "welfare-core/labels/it";
import { recordsOf } from "./records.ts";

/** The rule; the amount is made up. */
const rule: Ruleset = {
  id: "cohort",
  version: "1",
  facts: {
    id: { type: "code" },
    birthDate: { type: "date", label: { it: "data di nascita" } },
    town: { type: "code", label: { it: "comune" } },
    isee: { type: "number", min: 0, label: { it: "ISEE" } },
  } satisfies Facts,
  parameters: { ceiling: [{ from: "2018-01-01", value: 9000, source: "made up" }] },
  criterion: {
    all: [
      { fact: "birthDate", age: { gte: 18 }, label: { it: "maggiorenne" } },
      { fact: "town", in: ["Mantova", "Curtatone"], label: { it: "residente nel distretto" } },
      { fact: "isee", lte: { param: "ceiling" }, label: { it: "ISEE entro la soglia" } },
    ],
  },
};

/** Decides for every line of a CSV, a few lines from text to sentences. */
export function decideCohort(csv: string): readonly string[] {
  const table = readFacts(rule.facts, recordsOf(csv), {
    asOf: "2018-02-28",
    dates: "dmy",
    decimal: ",",
    missing: { "": "not-asked", "n.d.": "declined" },
    columns: { birthDate: "nascita", town: "comune" },
  });
  return assessAll(rule, table).map(
    (decision, row) => `${String(table.rows[row]?.["id"])}: ${explainDecision(decision, italian).join(" ")}`,
  );
}
