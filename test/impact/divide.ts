import { measureIndicators, type Facts, type FactsRow, type IndicatorDefinition, type TableDimensions } from "welfare-core";
import { AS_OF, count, FACTS } from "./measure-one.ts";

const facts = {
  ...FACTS,
  sex: { type: "code", codes: ["f", "m"] },
  municipality: { type: "code" },
  origin: { type: "code", codes: ["it", "unknown"], open: true },
  needs: { type: "list", of: { need: { type: "code", codes: ["work", "home"] }, since: { type: "date" } } },
  household: { type: "list", of: { relation: { type: "code" }, working: { type: "boolean" } } },
} as const;

/** The tables of an indicator. */
export function divide(rows: readonly FactsRow[], by: readonly TableDimensions[], indicator: IndicatorDefinition = count) {
  const [measured] = measureIndicators([indicator], { asOf: AS_OF, facts: facts as Facts, rows, issues: [] }, { by });
  return measured?.tables ?? [];
}

/** The units in each part. */
export function sizes(rows: readonly FactsRow[], by: TableDimensions, indicator: IndicatorDefinition = count) {
  const [table] = divide(rows, [by], indicator);
  return table?.parts.map(({ categories, result }) => [
    categories.join(" "),
    result.status === "suppressed" ? "-" : result.n + result.populationUnknown,
  ]);
}
