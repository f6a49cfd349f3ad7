/**
 * Makes one name of all that are joined, directly or through others.
 *
 * @returns the one name that stands for a name; a name that is joined with nothing stands for itself
 */
export function joinNames(pairs: Iterable<readonly [string, string]>): (name: string) => string {
  const parents = new Map<string, string>();
  const rootOf = (name: string): string => {
    let root = name;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    for (let node = name; node !== root;) {
      const parent = parents.get(node) ?? root;
      parents.set(node, root);
      node = parent;
    }
    return root;
  };
  for (const [a, b] of pairs) {
    const [rootA, rootB] = [rootOf(a), rootOf(b)];
    if (rootA !== rootB) parents.set(rootB, rootA);
  }
  return rootOf;
}
