import { numberAt, priorityQueue } from "../solve/index.ts";
import { hidingCosts } from "./hiding-costs.ts";
import type { KnownCounts } from "./protection.ts";

/** Most half-made moves that are looked at. */
const MOST_STEPS = 4000;

/** A count in a sum: a part is added, the total taken away. */
interface Term {
  readonly sum: number;
  readonly count: number;
  readonly sign: 1 | -1;
}

/** A move on its way: counts that go up or down by one, and by how much each sum does not add up yet. */
interface HalfMove {
  readonly counts: ReadonlySet<number>;
  readonly open: ReadonlyMap<number, number>;
}

/**
 * Finds out what to hide so that a count can be another: counts that could all be one more or one less with every sum still right. If all of them are hidden, nobody can tell the
 * tables from the moved ones.
 *
 * The search goes by what remains to be balanced (Dijkstra). In two-way tables that is a shortest way through rows and columns.
 *
 * @param hidden - what is hidden already, all that is shown nowhere among it
 * @param zeros - whether published zeros may be in it
 * @returns the counts of the move, the given one among them; `undefined` when none was found within 4,000 half-made moves
 *
 * @see L. H. Cox, Network models for complementary cell suppression, Journal of the American Statistical Association 90 (1995)
 */
export function cheapestMove(
  known: KnownCounts,
  hidden: ReadonlySet<number>,
  start: number,
  zeros: boolean,
): readonly number[] | undefined {
  const terms = known.system.sums.map(({ total, parts }, sum) =>
    [total, ...parts].map((count, place): Term => ({ sum, count, sign: place === 0 ? -1 : 1 })),
  );
  const standing: Term[][] = known.system.counts.map(() => []);
  for (const term of terms.flat()) standing[term.count]?.push(term);
  const costs = hidingCosts(known).map((cost, count) => (hidden.has(count) ? 0 : cost));
  const canMove = (count: number, direction: 1 | -1) =>
    (zeros || hidden.has(count) || known.values[count] !== 0) && hasRoom(known, count, direction);
  const step = (move: HalfMove, count: number, direction: 1 | -1): HalfMove => {
    const open = new Map(move.open);
    for (const { sum, sign } of standing[count] ?? []) {
      const left = (open.get(sum) ?? 0) + (sign === direction ? 1 : -1);
      if (left === 0) open.delete(sum);
      else open.set(sum, left);
    }
    return { counts: new Set([...move.counts, count]), open };
  };
  const waiting = priorityQueue<HalfMove>();
  for (const direction of [1, -1] as const) {
    if (canMove(start, direction)) waiting.add(step({ counts: new Set(), open: new Map() }, start, direction), 0);
  }
  const seen = new Set<string>();
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const next = waiting.take();
    if (next === undefined) return undefined;
    const { item: move, cost } = next;
    const [first] = move.open;
    if (first === undefined) return [...move.counts];
    const name = JSON.stringify([...move.open]);
    if (seen.has(name)) continue;
    seen.add(name);
    const [sum, imbalance] = first;
    for (const { count, sign } of terms[sum] ?? []) {
      const direction = imbalance > 0 === (sign === 1) ? -1 : 1;
      if (move.counts.has(count) || !canMove(count, direction)) continue;
      waiting.add(step(move, count, direction), cost + numberAt(costs, count));
    }
  }
  return undefined;
}

/** Whether a count could be one more or one less for a reader who knows the threshold and what is small. */
function hasRoom({ system, values, primary, threshold }: KnownCounts, count: number, direction: 1 | -1): boolean {
  const moved = numberAt(values, count) + direction;
  const isShown = system.counts[count]?.cells.length !== 0;
  return moved >= (isShown || primary[count] === true ? 1 : 0) && (primary[count] !== true || moved < threshold);
}
