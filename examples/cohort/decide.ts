import { assessAll, explainDecision, readFacts, type Facts, type Ruleset } from "welfare-core";
import { italian } from "welfare-core/labels/it";

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

/** Decides for every line of a CSV, ten lines from text to sentences; quotation marks are left to a CSV reader. */
export function decideCohort(csv: string): readonly string[] {
  const [head = [], ...lines] = csv
    .trim()
    .split("\n")
    .map((line) => line.split(";"));
  const records = lines.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ""])));
  const table = readFacts(rule.facts, records, {
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
