import type { EvaluationContext } from "../judge/index.ts";
import { type AnyLeaf, type Facts, type FactsRow, own } from "../language/index.ts";
import { referenceOf } from "./asked-leaves.ts";
import type { Goal } from "./goal.ts";
import type { SearchItem } from "./list-samples.ts";
import type { StepBudget } from "./step-budget.ts";
import { valuesOf } from "./values-of.ts";

/** What a search carries along. */
export interface Search {
  readonly context: EvaluationContext<Facts>;
  readonly mayVary: (fact: string) => boolean;
  /** A row whose values are tried first. */
  readonly near: FactsRow;
  readonly budget: StepBudget;
  readonly searchItem: SearchItem;
}

/** What came of a search; without a row it is a proof, or it is not. */
export type Answer = { readonly status: "found"; readonly row: FactsRow } | { readonly status: "none" } | { readonly status: "unproven" };

export const NONE: Answer = { status: "none" };
export const UNPROVEN: Answer = { status: "unproven" };

/** Steps that it takes to find the values of a fact, beside comparing them. */
const STEPS_TO_CHOOSE = 40;

/** More facts in one question are not tried through. */
const MOST_FACTS = 500;

/**
 * Gives facts one value after the other until all goals are reached. As soon as a goal is final and not as wanted, no completion can help, because three-valued logic is sound; as soon as none is open,
 * the other facts do not matter.
 */
export function assignFacts(goals: readonly Goal[], start: FactsRow, search: Search): Answer {
  const order = orderOf(goals, search);
  if (order.length > MOST_FACTS) return UNPROVEN;
  const notExhausted = new Set<string>();

  const assign = (place: number, row: FactsRow, open: readonly Goal[]): FactsRow | undefined => {
    if (open.length === 0) return row;
    const name = order[place];
    if (name === undefined) return undefined;
    const asked = (fact: string): readonly AnyLeaf[] => open.flatMap(({ leaves }) => leaves.get(fact) ?? []);
    const count = asked(name).length;
    if (count === 0) return assign(place + 1, row, open);
    if (!canBeReached(open, row, name, search)) return undefined;
    const { values, exhaustive } = valuesOf(name, { ...search, asked, row });
    search.budget.spend(STEPS_TO_CHOOSE + values.length * count);
    // A fact that has no value left stays missing.
    if (values.length === 0) return assign(place + 1, row, open);
    for (const value of values) {
      if (search.budget.isSpent()) return undefined;
      const next: FactsRow = { ...row, [name]: value };
      const left = stillOpen(open, next, name, search.budget);
      const found = left === undefined ? undefined : assign(place + 1, next, left);
      if (found !== undefined) return found;
    }
    if (!exhaustive) notExhausted.add(name);
    return undefined;
  };

  const open = stillOpen(goals, start, undefined, search.budget);
  const row = open === undefined ? undefined : assign(0, start, open);
  if (row !== undefined) return { status: "found", row };
  return notExhausted.size === 0 && !search.budget.isSpent() ? NONE : UNPROVEN;
}

/** Whether the goals are not out of reach already when of a list nothing is known but that it is one: for lists, whose values cannot all be tried, this is the proof that none helps. */
function canBeReached(goals: readonly Goal[], row: FactsRow, name: string, { context, budget }: Search): boolean {
  if (own(context.facts, name)?.type !== "list") return true;
  return stillOpen(goals, { ...row, [name]: { items: [], complete: false } }, name, budget) !== undefined;
}

/** The goals that are not reached yet, of which those that do not ask the fact just chosen are as they were; nothing when one can no longer be reached. */
function stillOpen(goals: readonly Goal[], row: FactsRow, changed: string | undefined, budget: StepBudget): readonly Goal[] | undefined {
  const open: Goal[] = [];
  for (const goal of goals) {
    if (changed !== undefined && !goal.leaves.has(changed)) {
      open.push(goal);
      continue;
    }
    budget.spend(goal.cost);
    const outcome = goal.judge(row);
    if (outcome === "unknown") open.push(goal);
    else if (outcome !== goal.wanted) return undefined;
  }
  return open;
}

/** Lists last; days of reference before what is counted from them; what most goals ask first; else as the criteria ask them. */
function orderOf(goals: readonly Goal[], { context, mayVary }: Search): readonly string[] {
  const asking = new Map<string, number>();
  const references = new Set<string>();
  for (const { leaves } of goals) {
    for (const [fact, asked] of leaves) {
      if (!mayVary(fact)) continue;
      asking.set(fact, (asking.get(fact) ?? 0) + 1);
      if (asked.some((leaf) => referenceOf(leaf) === fact)) references.add(fact);
    }
  }
  const isList = (fact: string) => Number(own(context.facts, fact)?.type === "list");
  const isCounted = (fact: string) => Number(!references.has(fact));
  return [...asking.keys()].sort(
    (a, b) => isList(a) - isList(b) || isCounted(a) - isCounted(b) || (asking.get(b) ?? 0) - (asking.get(a) ?? 0),
  );
}
