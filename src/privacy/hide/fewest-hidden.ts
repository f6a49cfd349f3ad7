import { numberAt, priorityQueue } from "../solve/index.ts";
import { hidingCosts } from "./hiding-costs.ts";
import { findExposure, type KnownCounts } from "./protection.ts";
import { publishedBeside } from "./published-beside.ts";

/** Most sets of hidden counts that are looked at. */
const MOST_CHECKS = 3000;

/** A set of hidden counts on the way, and the counts that stay published from here on. */
interface Branch {
  readonly hidden: ReadonlySet<number>;
  readonly kept: ReadonlySet<number>;
}

/**
 * The least to hide besides what must be hidden: fewest cells, then the smallest sum. Exact: sets are looked at from the cheapest on, and where a count can be computed,
 * at least one of the published counts that stand in a sum with it, or with what hangs together with it, has to go.
 *
 * @param first - what is hidden already
 * @param zeros - whether zeros may be hidden
 * @returns all hidden counts, or `undefined` when no set was found within 3,000 checks
 */
export function fewestHidden(known: KnownCounts, first: ReadonlySet<number>, zeros: boolean): ReadonlySet<number> | undefined {
  const costs = hidingCosts(known);
  const waiting = priorityQueue<Branch>();
  waiting.add({ hidden: first, kept: new Set() }, 0);
  for (let checks = 0; checks < MOST_CHECKS; checks += 1) {
    const next = waiting.take();
    if (next === undefined) return undefined;
    const { hidden, kept } = next.item;
    const exposure = findExposure(known, hidden);
    if (exposure === undefined) return hidden;
    const published = new Set(kept);
    for (const count of publishedBeside(known.system, exposure.part, hidden)) {
      if (kept.has(count) || (known.values[count] === 0 && !zeros)) continue;
      waiting.add({ hidden: new Set([...hidden, count]), kept: new Set(published) }, next.cost + numberAt(costs, count));
      published.add(count);
    }
  }
  return undefined;
}
