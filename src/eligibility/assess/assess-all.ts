import type { Facts, FactsRow, FactTable } from "../../criteria/index.ts";
import type { Evidence, Ruleset } from "../ruleset/index.ts";
import type { AssessMode } from "./assess-options.ts";
import { compileRuleset } from "./compile-ruleset.ts";
import type { EligibilityDecision } from "./decision.ts";

/** With what the rows of a table are judged; the day is that of the table. */
export interface AssessAllOptions<Columns = Facts> {
  /** Default `declared`. */
  readonly mode?: AssessMode | undefined;
  /** The documents that were handed in for a row; `index` counts from 0. Absent: none. */
  readonly evidenceOf?: ((row: FactsRow<Columns>, index: number) => readonly Evidence[]) | undefined;
}

/**
 * Decides for every row of a table, as of its day.
 *
 * @param ruleset - checked before
 * @param table - of `beneficiaryFacts`, `participationFacts` or `readFacts`; it may hold more facts than the rule asks
 * @param options - `mode`: whether declarations count; `evidenceOf`: the documents of a row
 * @returns one decision for each row, in the order of the rows; none for an empty table
 * @throws RangeError when the day of the table is none, or the mode is neither `declared` nor `verified`
 *
 * @example
 * ```ts
 * const rules = defineRuleset({
 *   id: "means", version: "1",
 *   facts: { isee: { type: "number", min: 0 } },
 *   criterion: { fact: "isee", lte: 9000 },
 * });
 * const table = readFacts(rules.facts, [{ isee: "8000" }, { isee: "" }], { asOf: "2018-03-01" });
 * assessAll(rules, table).map(({ outcome }) => outcome) // => ["eligible", "undetermined"]
 * ```
 */
export function assessAll<F extends Facts, Columns>(
  ruleset: Ruleset<F>,
  table: FactTable<Columns>,
  { mode, evidenceOf }: AssessAllOptions<NoInfer<Columns>> = {},
): readonly EligibilityDecision[] {
  const { assess } = compileRuleset(ruleset as unknown as Ruleset, { asOf: table.asOf, mode });
  return table.rows.map((row, index) => assess(row as FactsRow, evidenceOf?.(row, index)));
}
