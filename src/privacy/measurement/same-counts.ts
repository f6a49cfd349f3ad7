/** Counts by a text of what they count. */
type Counts = ReadonlyMap<string, number>;

/**
 * Gives one name to sets of counts that are taken to be the same: those on one basis that differ nowhere. Sets on one basis that do differ are of other people, such as
 * those of two projects, and get other names.
 */
export function nameSameCounts(sets: readonly { readonly basis: string; readonly counts: Counts }[]): readonly string[] {
  const variants = new Map<string, Map<string, number>[]>();
  return sets.map(({ basis, counts }) => {
    const known = variants.get(basis) ?? [];
    variants.set(basis, known);
    const found = known.findIndex((variant) => agree(variant, counts));
    const variant = known[found] ?? new Map<string, number>();
    if (found < 0) known.push(variant);
    for (const [name, count] of counts) variant.set(name, count);
    return `${basis} ${found < 0 ? known.length - 1 : found}`;
  });
}

function agree(a: Counts, b: Counts): boolean {
  return [...b].every(([name, count]) => (a.get(name) ?? count) === count);
}

/**
 * Gives one name to single counts that are taken to be the same: those on one basis with one value. One of which the value is not known goes with them while there is no
 * doubt.
 */
export function sameCountNames(counts: readonly (readonly [basis: string, value: number | undefined])[]) {
  const values = new Map<string, Set<number>>();
  for (const [basis, value] of counts) {
    const known = values.get(basis) ?? new Set<number>();
    values.set(basis, known);
    if (value !== undefined) known.add(value);
  }
  return (basis: string, value: number | undefined): string | undefined => {
    const [first, second] = values.get(basis) ?? [];
    if (value !== undefined) return `${basis} = ${value}`;
    if (second !== undefined) return undefined;
    return first === undefined ? basis : `${basis} = ${first}`;
  };
}
