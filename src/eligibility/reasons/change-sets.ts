import type { Question } from "../assess/index.ts";
import { changeSearch, type ChangeSet, withoutNeedless } from "./change-search.ts";
import type { Gate } from "./gate.ts";
import { compareSets, isWithin, type ItemSet } from "./item-set.ts";
import { MOST_SETS } from "./join-sets.ts";
import { minimalSets } from "./minimal-sets.ts";

/** Sets that wait to be tried; beyond, no more are taken in. */
const MOST_WAITING = 5000;

/**
 * The minimal sets of facts whose change makes a rule met, the smaller first.
 *
 * Sets are tried from the smallest on that may do, and one that does not do is tried again with each other fact beside it. So a set that does is minimal, where each smaller one was proven not to do. If all
 * tries are used up before one does, the change of everything that may change is cut down to what it needs.
 *
 * @param facts - that may change
 * @param gate - what at least has to change; its items are positions of facts
 * @returns at most 16 sets, and whether it is proven that there are no others
 */
export function changeSets(
  question: Question,
  facts: readonly string[],
  gate: Gate,
): { readonly sets: readonly ChangeSet[]; readonly complete: boolean } {
  const all: ItemSet = [...facts.keys()];
  const start = minimalSets(gate);
  const search = changeSearch(question, facts);
  const whole = start.sets.length === 0 ? undefined : search.change(all);
  if (whole === undefined || whole.status === "none") return { sets: [], complete: true };
  const waiting = waitingSets(start.sets);
  let sets: readonly ChangeSet[] = [];
  let isProven = start.complete;
  for (let set = waiting.next(); set !== undefined; set = waiting.next()) {
    const wanted = set;
    if (sets.some((known) => isWithin(known.set, wanted))) continue;
    if (sets.length === MOST_SETS || search.isSpent()) {
      isProven = false;
      break;
    }
    const tried = search.change(wanted);
    // One that was not proven to do nothing may have made a larger one look minimal.
    if (tried.status === "found") sets = [...sets.filter((known) => !isWithin(tried.set, known.set)), tried];
    else waiting.add(all.filter((position) => !wanted.includes(position)).map((position) => [...wanted, position].sort((a, b) => a - b)));
    if (tried.status === "unproven") isProven = false;
  }
  if (sets.length === 0 && whole.status === "found") sets = [withoutNeedless(whole, changeSearch(question, facts))];
  return { sets: [...sets].sort((a, b) => compareSets(a.set, b.set)), complete: isProven && waiting.hasAll() };
}

/** Sets to be tried, each once, the smallest next. */
function waitingSets(start: readonly ItemSet[]) {
  const seen = new Set<string>(start.map(String));
  let waiting = [...start];
  let hasAll = true;
  return {
    next: (): ItemSet | undefined => waiting.shift(),
    add: (sets: readonly ItemSet[]): void => {
      const others = sets.filter((set) => !seen.has(String(set)));
      const taken = others.slice(0, Math.max(0, MOST_WAITING - waiting.length));
      if (taken.length < others.length) hasAll = false;
      for (const set of taken) seen.add(String(set));
      waiting = [...waiting, ...taken].sort(compareSets);
    },
    hasAll: (): boolean => hasAll,
  };
}
