import { isSmall } from "../attack/index.ts";
import { numberAt, patienceFor } from "../solve/index.ts";
import type { Move } from "./half-move.ts";
import type { LinkedCounts } from "./linked-counts.ts";
import { moveSearch, type MoveSearch } from "./move-search.ts";
import { nearestPublished, sumMap, sumsOfTerms } from "./sum-map.ts";

/** Steps that are tried for all moves together: some seconds. What is not proven by then is not shown. */
const PATIENCE = 50_000;

/** Steps of a try where only what no result shows may move. */
const STEPS = 64;

/** Small counts that nobody may compute, and how to tell whether somebody can. */
export interface Secrets {
  /** Those that most results show come first. */
  readonly counts: readonly number[];
  /** Moves that prove of some that nobody can, whatever is suppressed: nothing moves in them that a result shows. */
  readonly proofs: ReadonlyMap<number, Move>;
  /** The results that show a count although others are suppressed. */
  readonly shownBy: (count: number, hidden: ReadonlySet<number>) => readonly number[];
  readonly move: MoveSearch;
  /** What has to be suppressed for a move: each result costs 1, a total 2, a result of nobody as much as all others together. */
  readonly priceOf: (move: Move, hidden: ReadonlySet<number>) => number;
  readonly priceOfAll: number;
  /** The published counts nearest to a hidden one; none where there is nothing to compute with. */
  readonly beside: (count: number, hidden: ReadonlySet<number>) => readonly number[];
  /** Whether no more moves are looked for. */
  readonly isOver: () => boolean;
}

/** Finds the small counts. Those that no result shows are among them, such as what a part leaves of the total. */
export function secretsOf(linked: LinkedCounts): Secrets {
  const { system, owners, totals, values, primary, threshold } = linked;
  const small = new Set([...system.counts.keys()].filter((count) => primary[count] === true));
  const valueOf = (count: number) => numberAt(values, count);
  const isUnknown = (count: number) => system.counts[count]?.published === undefined;
  const isNowhere = (count: number) => system.counts[count]?.cells.length === 0;
  const shownBy: Secrets["shownBy"] = (count, hidden) =>
    isUnknown(count) ? [] : (owners[count] ?? []).filter((result) => !hidden.has(result));
  const results = new Set(owners.flat());
  const peopled = new Set(owners.filter((_, count) => valueOf(count) > 0).flat());
  const priceOf = (result: number) => (totals.has(result) ? 2 : 1) * (peopled.has(result) ? 1 : results.size);
  const patience = patienceFor(PATIENCE);
  const sums = sumsOfTerms(system);
  const world = { counts: linked, sums, small, shownBy, priceOf, patience };
  const counts = [...system.counts.keys()].filter((count) => isSmall(valueOf(count), threshold));
  const proofs = new Map<number, Move>();
  const isFree = (count: number) => isNowhere(count) && (valueOf(count) >= threshold || proofs.has(count));
  const ofNowhere = moveSearch(world, isFree);
  for (const count of counts) {
    if (!isUnknown(count) || proofs.has(count)) continue;
    const proof = ofNowhere(count, new Set(), { most: 0, steps: STEPS });
    if (proof !== undefined) for (const moved of proof.keys()) proofs.set(moved, proof);
    else if (isNowhere(count) && system.counts[count]?.isTotal !== true) small.add(count);
  }
  const map = sumMap(sums);
  const priced = (moved: ReadonlySet<number>) => [...moved].reduce((sum, result) => sum + priceOf(result), 0);
  return {
    counts: counts.sort((a, b) => (owners[b]?.length ?? 0) - (owners[a]?.length ?? 0)),
    proofs,
    shownBy,
    move: moveSearch(world, isFree),
    priceOf: (move, hidden) => priced(new Set([...move.keys()].flatMap((count) => shownBy(count, hidden)))),
    priceOfAll: priced(results),
    beside: (count, hidden) => nearestPublished(map, count, (other) => shownBy(other, hidden).length === 0),
    isOver: patience.isOver,
  };
}
