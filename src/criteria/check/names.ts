type Names = Iterable<string>;

/**
 * All names that can be reached, each after those that it refers to, as far as they do not refer back to it.
 *
 * The walk keeps its own stack, so that no chain of names is too long for it.
 */
export function finishOrder(starts: Names, refsOf: (name: string) => Names): readonly string[] {
  const begun = new Set<string>();
  const finished = new Set<string>();
  const left = [...starts];
  for (let name = left.at(-1); name !== undefined; name = left.at(-1)) {
    if (begun.has(name)) {
      finished.add(name);
      left.pop();
      continue;
    }
    begun.add(name);
    for (const next of refsOf(name)) if (!begun.has(next)) left.push(next);
  }
  return [...finished];
}

/** The names that refer to themselves, directly or through others: the strongly connected groups (Kosaraju, Sharir). */
export function namesInCircles(refs: ReadonlyMap<string, Names>): ReadonlySet<string> {
  const referrers = new Map<string, string[]>();
  for (const [name, targets] of refs) {
    for (const target of targets) {
      const known = referrers.get(target);
      if (known === undefined) referrers.set(target, [name]);
      else known.push(name);
    }
  }
  const inCircle = new Set<string>();
  const seen = new Set<string>();
  for (const name of [...finishOrder(refs.keys(), (one) => refs.get(one) ?? [])].reverse()) {
    if (seen.has(name)) continue;
    const group = finishOrder([name], (one) => (referrers.get(one) ?? []).filter((other) => !seen.has(other)));
    for (const member of group) seen.add(member);
    const isCircle = group.length > 1 || (referrers.get(name) ?? []).includes(name);
    if (isCircle) for (const member of group) inCircle.add(member);
  }
  return inCircle;
}
