import { requireCalendarDate } from "../time/index.ts";
import type { AgeComparison, Criterion } from "./criterion.ts";
import { evaluateCriterion, type EvaluationContext } from "./evaluate-criterion.ts";
import type { Facts, FactsRow } from "./fact.ts";
import { unreadable } from "./read-fact.ts";
import type { MissingReason } from "../record/index.ts";

/** A fact that leaves a criterion unknown, and why it is missing. */
export interface UndecidedFact {
  readonly fact: string;
  readonly reason: MissingReason;
}

/**
 * The facts that leave a criterion unknown: those of its unknown leaves that are reached through unknown nodes only.
 *
 * A missing fact has the row's reason, `unknown` where it gives none; one that cannot be read is `invalid`; one that is known in part is `unknown`.
 *
 * @param criterion - checked before
 * @param row - facts as of the day
 * @returns each fact once, in the order of the rule; none when the outcome is final
 * @throws RangeError when `asOf` is no day
 *
 * @example
 * ```ts
 * const facts = { income: { type: "number" }, enrolled: { type: "boolean" } } as const;
 * const rule = { all: [{ fact: "income", lte: 9000 }, { not: { fact: "enrolled", eq: true } }] } as const;
 * undecidedFacts(rule, { enrolled: false, missing: { income: "declined" } }, { facts, asOf: "2018-03-01" }) // => [{ fact: "income", reason: "declined" }]
 * ```
 */
export function undecidedFacts<const F extends Facts>(
  criterion: Criterion<NoInfer<F>>,
  row: FactsRow<NoInfer<F>>,
  context: EvaluationContext<F>,
): readonly UndecidedFact[] {
  requireCalendarDate(context.asOf, "asOf");
  const found = new Map<string, MissingReason>();
  visit(criterion as Criterion, row, context, found);
  return [...found].map(([fact, reason]) => ({ fact, reason }));
}

function visit(node: Criterion, row: FactsRow, context: EvaluationContext<Facts>, found: Map<string, MissingReason>): void {
  if (evaluateCriterion(node, row, context) !== "unknown") return;
  if (node.not !== undefined) return visit(node.not, row, context, found);
  const parts = node.all ?? node.any;
  if (parts !== undefined) {
    for (const part of parts) visit(part, row, context, found);
    return;
  }
  const leaf = node as { readonly fact: string; readonly age?: AgeComparison };
  const names = leaf.age?.at === undefined ? [leaf.fact] : [leaf.fact, leaf.age.at.fact];
  const missing = names.filter((name) => reasonOf(name, row, context.facts) !== undefined);
  for (const name of missing.length === 0 ? [leaf.fact] : missing) {
    if (!found.has(name)) found.set(name, reasonOf(name, row, context.facts) ?? "unknown");
  }
}

/** Why a fact has no value; `undefined` when it has one. */
function reasonOf(name: string, row: FactsRow, facts: Facts): MissingReason | undefined {
  const value: unknown = Object.hasOwn(row, name) ? row[name] : undefined;
  if (value === null || value === undefined) return row.missing?.[name] ?? "unknown";
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
  return fact === undefined || unreadable(fact, value) !== undefined ? "invalid" : undefined;
}
