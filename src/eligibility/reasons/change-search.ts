import { type FactsRow, searchRow } from "../../criteria/index.ts";
import type { Question } from "../assess/index.ts";
import type { ItemSet } from "./item-set.ts";

/** Facts whose change makes a rule met, and a row in which they have changed and nothing else has. */
export interface ChangeSet {
  /** Positions of the facts. */
  readonly set: ItemSet;
  readonly row: FactsRow;
}

/** What came of trying some facts: a change of them or of fewer, the proof that there is none, or neither. */
export type Tried = (ChangeSet & { readonly status: "found" }) | { readonly status: "none" | "unproven" };

/** A search that keeps count of what it took. */
export interface ChangeSearch {
  readonly change: (set: ItemSet) => Tried;
  readonly isSpent: () => boolean;
}

/** Most sets of facts that are tried for one decision, and most steps that one and all of these searches take. */
const MOST_TRIES = 300;
const STEPS = 600_000;
const STEPS_OF_ONE = 60_000;

/** Looks for values of some facts with which a rule is met, while all others stay as they are. Values near to what is known come first. */
export function changeSearch({ criterion, row, context }: Question, facts: readonly string[]): ChangeSearch {
  let steps = 0;
  let tries = 0;
  const isSpent = () => steps >= STEPS || tries >= MOST_TRIES;
  const change = (set: ItemSet): Tried => {
    const names = set.flatMap((position) => facts[position] ?? []);
    const fixed: FactsRow = Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
    const result = searchRow({ ...context, criterion }, { wanted: "true", fixed, facts: names, near: row, budget: STEPS_OF_ONE });
    tries += 1;
    steps += result.steps;
    if (result.status !== "found") return { status: result.status };
    // A fact that came out as it was, or was not needed, has not changed.
    const { row: reached } = result;
    const changed = set.filter((position) => {
      const fact = facts[position] ?? "";
      return Object.hasOwn(reached, fact) && !Object.is(reached[fact], row[fact]);
    });
    const changes = changed.flatMap((position) => facts[position] ?? []).map((fact) => [fact, reached[fact]] as const);
    return { status: "found", set: changed, row: { ...row, ...Object.fromEntries(changes) } };
  };
  return { change, isSpent };
}

/** A change without the facts that can be left out of it, from the last on, as far as the search can tell. */
export function withoutNeedless(change: ChangeSet, search: ChangeSearch): ChangeSet {
  let least = change;
  for (const position of [...change.set].reverse()) {
    if (search.isSpent()) break;
    if (!least.set.includes(position)) continue;
    const fewer = search.change(least.set.filter((other) => other !== position));
    if (fewer.status === "found") least = fewer;
  }
  return least;
}
