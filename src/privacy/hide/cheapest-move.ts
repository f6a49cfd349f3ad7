import { numberAt, priorityQueue } from "../solve/index.ts";
import type { KnownCounts } from "./protection.ts";

/** Most half-made moves that are looked at. */
const MOST_STEPS = 4000;

/** A move on its way: counts that go up or down by one, and the sums that do not add up yet. */
interface HalfMove {
  readonly steps: ReadonlyMap<number, 1 | -1>;
  readonly open: ReadonlyMap<number, number>;
}

/**
 * Finds out what to hide so that a count can be another: counts that could all be one more or one less with every sum still right. If all of them are hidden, nobody can tell the
 * tables from the moved ones.
 *
 * The search goes by what remains to be balanced (Dijkstra). In two-way tables that is a shortest way through rows and columns.
 *
 * @param zeros - whether published zeros may be in it
 * @returns the counts of the move, the given one among them; `undefined` when none was found
 *
 * @see L. H. Cox, Network models for complementary cell suppression, Journal of the American Statistical Association 90 (1995)
 */
export function cheapestMove(
  known: KnownCounts,
  hidden: ReadonlySet<number>,
  start: number,
  zeros: boolean,
): readonly number[] | undefined {
  const { system, values } = known;
  const signsOf: { readonly sum: number; readonly sign: 1 | -1 }[][] = system.counts.map(() => []);
  for (const [sum, { total, parts }] of system.sums.entries()) {
    signsOf[total]?.push({ sum, sign: -1 });
    for (const part of parts) signsOf[part]?.push({ sum, sign: 1 });
  }
  const most = 1 + values.reduce((sum, value) => sum + value, 0);
  const costOf = (count: number) =>
    hidden.has(count) ? 0 : (system.counts[count]?.cells.length ?? 0) + numberAt(values, count) / most / system.counts.length;
  const step = (move: HalfMove, count: number, direction: 1 | -1): HalfMove => {
    const open = new Map(move.open);
    for (const { sum, sign } of signsOf[count] ?? []) {
      const left = (open.get(sum) ?? 0) + sign * direction;
      if (left === 0) open.delete(sum);
      else open.set(sum, left);
    }
    return { steps: new Map([...move.steps, [count, direction]]), open };
  };
  const waiting = priorityQueue<HalfMove>();
  for (const direction of [1, -1] as const) {
    if (hasRoom(known, hidden, start, direction, zeros)) waiting.add(step({ steps: new Map(), open: new Map() }, start, direction), 0);
  }
  const seen = new Set<string>();
  for (let left = MOST_STEPS; left > 0; left -= 1) {
    const next = waiting.take();
    if (next === undefined) return undefined;
    const { item: move, cost } = next;
    const open = [...move.open].sort(([a], [b]) => a - b);
    const [first] = open;
    if (first === undefined) return [...move.steps.keys()];
    const name = JSON.stringify(open);
    if (seen.has(name)) continue;
    seen.add(name);
    const [sum, imbalance] = first;
    const { total, parts } = system.sums[sum] ?? { total: -1, parts: [] };
    for (const count of [total, ...parts]) {
      const direction = imbalance > 0 === (count === total) ? 1 : -1;
      if (move.steps.has(count) || !hasRoom(known, hidden, count, direction, zeros)) continue;
      waiting.add(step(move, count, direction), cost + costOf(count));
    }
  }
  return undefined;
}

/** Whether a count could be one more or one less for a reader who knows the threshold and what is small. */
function hasRoom(
  { system, values, primary, threshold }: KnownCounts,
  hidden: ReadonlySet<number>,
  count: number,
  direction: 1 | -1,
  zeros: boolean,
): boolean {
  const value = numberAt(values, count);
  const isShown = system.counts[count]?.cells.length !== 0;
  if (value === 0 && isShown && !hidden.has(count) && !zeros) return false;
  const moved = value + direction;
  return moved >= (isShown || primary[count] === true ? 1 : 0) && (primary[count] !== true || moved < threshold);
}
