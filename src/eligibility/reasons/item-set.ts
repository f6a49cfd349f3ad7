/** Items that are held together, ascending, each once. */
export type ItemSet = readonly number[];

/** The smaller first; of two of one size the one whose first own item comes earlier. */
export function compareSets(a: ItemSet, b: ItemSet): number {
  if (a.length !== b.length) return a.length - b.length;
  const at = a.findIndex((item, index) => item !== b[index]);
  // Of equal sets there is none, and nothing to tell them apart.
  return (a[at] ?? 0) - (b[at] ?? 0);
}

/** Whether all items of `a` are in `b`. */
export function isWithin(a: ItemSet, b: ItemSet): boolean {
  let at = 0;
  for (const item of b) if (item === a[at]) at += 1;
  return at === a.length;
}

/** The items of some sets together. */
export function unionOf(sets: readonly ItemSet[]): ItemSet {
  return [...new Set(sets.flat())].sort((a, b) => a - b);
}

/**
 * The first sets in order of which none holds all of another.
 *
 * @param room - how many are kept at most
 * @returns the sets, and whether there were no more
 */
export function smallestSets(sets: readonly ItemSet[], room: number): { readonly sets: readonly ItemSet[]; readonly complete: boolean } {
  const kept: ItemSet[] = [];
  for (const set of [...sets].sort(compareSets)) {
    // What holds another set is larger than it, or the same: it comes later.
    if (kept.some((smaller) => isWithin(smaller, set))) continue;
    if (kept.length === room) return { sets: kept, complete: false };
    kept.push(set);
  }
  return { sets: kept, complete: true };
}
