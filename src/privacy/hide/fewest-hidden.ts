import { numberAt } from "../solve/index.ts";
import { findExposure, type KnownCounts } from "./protection.ts";
import { publishedBeside } from "./published-beside.ts";

/** Most sets of hidden counts that are looked at. */
const MOST_CHECKS = 3000;

/**
 * The least to hide besides what must be hidden: fewest cells, then the smallest sum, then the first in the order of the tables. Exact: where a count can be computed,
 * at least one of the published counts that stand in a sum with it, or with what hangs together with it, has to go.
 *
 * @param hidden - what is hidden already
 * @param zeros - whether zeros may be hidden
 * @returns all hidden counts, or `undefined` when no set was found within 3,000 checks
 */
export function fewestHidden(known: KnownCounts, hidden: ReadonlySet<number>, zeros: boolean): ReadonlySet<number> | undefined {
  const { system, values } = known;
  const sizeOf = (count: number) => system.counts[count]?.cells.length ?? 0;
  const all = system.counts.reduce((cells, _, count) => (hidden.has(count) ? cells : cells + sizeOf(count)), 0);
  let checks = 0;
  for (let most = 0; most <= all; most += 1) {
    let best: { readonly hidden: ReadonlySet<number>; readonly sum: number } | undefined;
    const waiting: Branch[] = [{ hidden, kept: new Set(), cells: 0, sum: 0 }];
    for (let branch = waiting.pop(); branch !== undefined; branch = waiting.pop()) {
      if (best !== undefined && branch.sum >= best.sum) continue;
      checks += 1;
      if (checks > MOST_CHECKS) return undefined;
      const exposure = findExposure(known, branch.hidden);
      if (exposure === undefined) {
        best = branch;
        continue;
      }
      const kept = new Set(branch.kept);
      const next: Branch[] = [];
      for (const count of publishedBeside(system, exposure.part, branch.hidden)) {
        const [size, value] = [sizeOf(count), numberAt(values, count)];
        if (branch.kept.has(count) || branch.cells + size > most || (value === 0 && !zeros)) continue;
        next.push({ hidden: new Set([...branch.hidden, count]), kept: new Set(kept), cells: branch.cells + size, sum: branch.sum + value });
        kept.add(count);
      }
      waiting.push(...next.reverse());
    }
    if (best !== undefined) return best.hidden;
  }
  return undefined;
}

/** A set of hidden counts on the way, and the counts that stay published from here on. */
interface Branch {
  readonly hidden: ReadonlySet<number>;
  readonly kept: ReadonlySet<number>;
  /** Cells and their sum, of what is hidden besides what must be. */
  readonly cells: number;
  readonly sum: number;
}
