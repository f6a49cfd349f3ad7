import { numberAt, type Patience } from "../solve/index.ts";
import { condenseSums } from "./condense-sums.ts";
import { findMove, type MoveRules, type Reach } from "./find-move.ts";
import type { Move } from "./half-move.ts";
import type { LinkedCounts } from "./linked-counts.ts";
import { type SumOfTerms, sumMap } from "./sum-map.ts";

/** Looks for a move of a count although some results are suppressed. */
export type MoveSearch = (count: number, hidden: ReadonlySet<number>, reach: Reach) => Move | undefined;

/** What all moves of a measurement have in common. */
export interface MoveWorld {
  readonly counts: LinkedCounts;
  readonly sums: readonly SumOfTerms[];
  /** Counts that are known to be small. */
  readonly small: ReadonlySet<number>;
  readonly shownBy: (count: number, hidden: ReadonlySet<number>) => readonly number[];
  readonly priceOf: (result: number) => number;
  readonly patience: Patience;
}

/**
 * Prepares the search for moves. They keep to what the reader knows who knows most: that a suppressed count is at least 1, unless it is 0; and that it is below the threshold where it
 * is small and no total.
 *
 * Counts that no result shows and that are large enough to be more or fewer are taken out of the sums, so that a move need not go up to a total that nobody sees and down again.
 *
 * @param isFree - whether a count is one of these; what may be asked for stays
 */
export function moveSearch(world: MoveWorld, isFree: (count: number) => boolean): MoveSearch {
  const { counts, small, shownBy, priceOf, patience } = world;
  const valueOf = (count: number) => numberAt(counts.values, count);
  const isNowhere = (count: number) => counts.system.counts[count]?.cells.length === 0;
  const hasRoom = (count: number, change: number) => {
    const moved = valueOf(count) + change;
    return moved >= (small.has(count) || !isNowhere(count) ? 1 : 0) && !(small.has(count) && moved >= counts.threshold);
  };
  const { sums, formulas } = condenseSums(world.sums, isFree);
  const completed: MoveRules["completed"] = (move) => {
    const all = new Map(move);
    for (const [count, formula] of formulas) {
      const change = formula.reduce((sum, term) => sum + term.factor * (move.get(term.count) ?? 0), 0);
      if (change === 0) continue;
      if (!hasRoom(count, change)) return undefined;
      all.set(count, change);
    }
    return all;
  };
  const condensed = sumMap(sums);
  return (count, hidden, reach) => {
    const shown = counts.system.counts.map((_, other) => shownBy(other, hidden));
    return findMove(
      {
        sums: condensed,
        hasRoom: (step) => hasRoom(step.count, step.direction),
        valueOf,
        completed,
        shownBy: (other) => shown[other] ?? [],
        priceOf,
        patience,
      },
      count,
      reach,
    );
  };
}
