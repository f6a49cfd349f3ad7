import { isSmall } from "../attack/index.ts";
import { numberAt, patienceFor } from "../solve/index.ts";
import { findMove, type MoveRules } from "./find-move.ts";
import type { Move, Step } from "./half-move.ts";
import type { LinkedCounts } from "./linked-counts.ts";
import { nearestPublished, sumMap } from "./sum-map.ts";

/** Steps that are tried for all moves together: some ten seconds. What is not proven by then is not shown. */
const PATIENCE = 300_000;

/** Small counts that nobody may compute, and how to tell whether somebody can. */
export interface Secrets {
  /** Those that most results show come first. */
  readonly counts: readonly number[];
  /** Moves that prove of some that nobody can, whatever is suppressed: nothing moves in them that a result shows. */
  readonly proofs: ReadonlyMap<number, Move>;
  /** The results that show a count although others are suppressed. */
  readonly shownBy: (count: number, hidden: ReadonlySet<number>) => readonly number[];
  /** A move of a count for which at most so many results more have to be suppressed, those of nobody among them only if told so. */
  readonly move: (count: number, hidden: ReadonlySet<number>, most: number, withEmpty?: boolean) => Move | undefined;
  /** The published counts nearest to a hidden one; none where there is nothing to compute with. */
  readonly beside: (count: number, hidden: ReadonlySet<number>) => readonly number[];
}

/**
 * Finds the small counts. Those that no result shows are among them, such as what a part leaves of the total.
 *
 * Moves keep to what the reader knows who knows most: that a suppressed count is at least 1, unless it is 0; and that it is below the threshold where it is small and no total.
 */
export function secretsOf({ system, owners, values, primary, threshold }: LinkedCounts): Secrets {
  const sums = sumMap(system);
  const small = new Set([...system.counts.keys()].filter((count) => primary[count] === true));
  const valueOf = (count: number) => numberAt(values, count);
  const isUnknown = (count: number) => system.counts[count]?.published === undefined;
  const isNowhere = (count: number) => system.counts[count]?.cells.length === 0;
  const hasRoom = ({ count, direction }: Step) => {
    const moved = valueOf(count) + direction;
    const least = small.has(count) || !isNowhere(count) ? 1 : 0;
    return moved >= least && !(small.has(count) && moved >= threshold);
  };
  const shownBy: Secrets["shownBy"] = (count, hidden) =>
    isUnknown(count) ? [] : (owners[count] ?? []).filter((result) => !hidden.has(result));
  const patience = patienceFor(PATIENCE);
  const peopled = new Set(owners.filter((_, count) => valueOf(count) > 0).flat());
  const move: Secrets["move"] = (count, hidden, most, withEmpty = false) => {
    const shown = system.counts.map((_, other) => shownBy(other, hidden));
    const isKept = shown.map((results) => !withEmpty && results.some((result) => !peopled.has(result)));
    const rules: MoveRules = {
      sums,
      hasRoom: (step) => isKept[step.count] !== true && hasRoom(step),
      valueOf,
      patience,
      shownBy: (other) => shown[other] ?? [],
    };
    return findMove(rules, count, most);
  };
  const counts = [...system.counts.keys()].filter((count) => isSmall(valueOf(count), threshold));
  const proofs = new Map<number, Move>();
  for (const count of counts) {
    if (!isUnknown(count) || proofs.has(count)) continue;
    const proof = move(count, new Set(), 0);
    if (proof !== undefined) for (const moved of proof.keys()) proofs.set(moved, proof);
    else if (isNowhere(count) && system.counts[count]?.isTotal !== true) small.add(count);
  }
  return {
    counts: counts.sort((a, b) => (owners[b]?.length ?? 0) - (owners[a]?.length ?? 0)),
    proofs,
    shownBy,
    move,
    beside: (count, hidden) => nearestPublished(sums, count, (other) => shownBy(other, hidden).length === 0),
  };
}
