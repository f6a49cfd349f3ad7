import { evaluateCriterion, undecidedFacts, type FactsRow, type FactTable } from "../../criteria/index.ts";
import type { MissingReason } from "../../record/index.ts";
import { concernedBy, type EsfExitRule } from "./exit-rules.ts";

/**
 * What one participation says of one result.
 *
 * - `yes`, `no`: it is known;
 * - `missing`: it was due and is not known, with the reason; neither a yes nor a no;
 * - `not-due`: she has not left, or the time to look has not come;
 * - `not-applicable`: it cannot be asked any more;
 * - `not-concerned`: she had not entered, or was not what the result asks on entering;
 * - `concern-unknown`: what she was on entering is not known.
 */
export type EsfExitAnswer =
  | { readonly status: "yes" | "no" | "not-due" | "not-applicable" | "not-concerned" | "concern-unknown" }
  | { readonly status: "missing"; readonly reason: Exclude<MissingReason, "not-due" | "not-applicable"> };

/** What a row says of a result. */
export function exitAnswer(rule: EsfExitRule, row: FactsRow, table: FactTable): EsfExitAnswer {
  const concerned = evaluateCriterion(concernedBy(rule), row, table);
  if (concerned !== "true") return { status: concerned === "false" ? "not-concerned" : "concern-unknown" };
  const success = evaluateCriterion(rule.success, row, table);
  if (success !== "unknown") return { status: success === "true" ? "yes" : "no" };
  const [open] = undecidedFacts(rule.success, row, table);
  const reason = open?.reason ?? "unknown";
  return reason === "not-due" || reason === "not-applicable" ? { status: reason } : { status: "missing", reason };
}
