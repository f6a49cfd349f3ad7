import type { Facts, FactTable } from "../criteria/index.ts";
import { assessEligibility } from "./assess-eligibility.ts";
import type { EligibilityDecision } from "./decision.ts";
import type { Ruleset } from "./ruleset.ts";

/**
 * Decides for every row of a table, as of its day.
 *
 * @param ruleset - checked before
 * @param table - of `beneficiaryFacts`, `participationFacts` or `readFacts`; it may hold more facts than the rule asks
 * @returns one decision for each row, in the order of the rows; none for an empty table
 * @throws RangeError when the day of the table is none
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
export function assessAll<F extends Facts, Columns>(ruleset: Ruleset<F>, table: FactTable<Columns>): readonly EligibilityDecision[] {
  const { asOf, rows } = table as unknown as FactTable;
  return rows.map((row) => assessEligibility(ruleset as unknown as Ruleset, row, { asOf }));
}
