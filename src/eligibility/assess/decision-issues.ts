import { checkFacts, type Facts, type FactsRow } from "../../criteria/index.ts";
import { isReadable } from "../evidence/index.ts";
import type { Evidence } from "../ruleset/index.ts";
import type { DecisionIssue } from "./decision.ts";
import type { PreparedRuleset } from "./prepared-ruleset.ts";

/** What of a row and of the documents cannot be taken as it is: of the facts that the ruleset declares, and of the proofs that it asks. */
export function issuesOf(
  { context, criterion, requirements }: PreparedRuleset,
  row: FactsRow,
  evidence: readonly Evidence[],
): readonly DecisionIssue[] {
  const { facts, asOf, criteria, parameters } = context;
  return [
    ...checkFacts(facts, pick(row, facts), { asOf, ruleset: { criterion, criteria, parameters } }),
    ...unreadableProofs(evidence, Object.keys(requirements)),
  ];
}

/** Only the facts that the rule declares are looked at: a row may hold more. */
function pick(row: FactsRow, facts: Facts): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.keys(facts).flatMap((name) => (Object.hasOwn(row, name) ? [[name, row[name]]] : [])));
}

/** One issue for each fact, however many of its documents cannot be read. */
function unreadableProofs(evidence: readonly Evidence[], required: readonly string[]): readonly DecisionIssue[] {
  const unreadable = new Set(evidence.filter((one) => !isReadable(one)).map(({ fact }) => fact));
  return required
    .filter((fact) => unreadable.has(fact))
    .map((fact) => ({ code: "unreadable-evidence", fact, message: "a document has a day that cannot be read, and proves nothing" }));
}
