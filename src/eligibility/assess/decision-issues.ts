import { checkFacts, type Facts, type FactsRow, type ReachedFacts } from "../../criteria/index.ts";
import { isReadable } from "../evidence/index.ts";
import type { Evidence } from "../ruleset/index.ts";
import type { DecisionIssue } from "./decision.ts";
import type { PreparedRuleset } from "./prepared-ruleset.ts";

/** What of a row and of the documents cannot be taken as it is: of the facts that the rule reaches, and of the proofs that it asks. */
export function issuesOf(
  { context, criterion, requirements, reached }: PreparedRuleset,
  row: FactsRow,
  evidence: readonly Evidence[],
): readonly DecisionIssue[] {
  const { facts, asOf, criteria, parameters } = context;
  return [
    ...checkFacts(facts, reachedIn(row, facts, reached), { asOf, ruleset: { criterion, criteria, parameters } }),
    ...unreadableProofs(evidence, Object.keys(requirements)),
  ];
}

/** Only what the rule reaches is looked at, of lists only what it asks of their items: a row may hold more. */
function reachedIn(row: FactsRow, facts: Facts, reached: ReachedFacts): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.keys(facts).flatMap((name) => {
      const fields = reached.get(name);
      return fields === undefined || !Object.hasOwn(row, name) ? [] : [[name, withFields(row[name], fields)]];
    }),
  );
}

/** A list of items with some of their fields only; what is no list, and what is no item, is left for the one who looks at it. */
function withFields(value: unknown, fields: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return Array.from(value as readonly unknown[], (item) => itemWith(item, fields));
  if (typeof value !== "object" || value === null) return value;
  const { items } = value as { readonly items?: unknown };
  return Array.isArray(items) ? { ...value, items: withFields(items, fields) } : value;
}

function itemWith(item: unknown, fields: ReadonlySet<string>): unknown {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return item;
  return Object.fromEntries(Object.entries(item).filter(([field]) => fields.has(field)));
}

/** One issue for each fact, however many of its documents cannot be read. */
function unreadableProofs(evidence: readonly Evidence[], required: readonly string[]): readonly DecisionIssue[] {
  const unreadable = new Set(evidence.filter((one) => !isReadable(one)).map(({ fact }) => fact));
  return required
    .filter((fact) => unreadable.has(fact))
    .map((fact) => ({ code: "unreadable-evidence", fact, message: "a document has a day that cannot be read, and proves nothing" }));
}
