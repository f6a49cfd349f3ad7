import { numberAt, type Patience } from "../solve/index.ts";
import { halfMove, type HalfMove, type Move, type Step } from "./half-move.ts";
import type { SumMap } from "./sum-map.ts";

/** Steps that are tried for one move. */
const PATIENCE = 1000;

/** What a move may do. */
export interface MoveRules {
  readonly sums: SumMap;
  /** Whether a count could be one more (1) or one less (−1), for all that a reader knows. */
  readonly hasRoom: (step: Step) => boolean;
  /** The results that show a count; none where it is hidden. */
  readonly shownBy: (count: number) => readonly number[];
  readonly valueOf: (count: number) => number;
  /** Steps that all moves together may try. */
  readonly patience: Patience;
}

/**
 * Looks for a move of a count. If everything in it is hidden, it is a proof that nobody can tell the count: all that is published fits the moved counts too.
 *
 * The sum that leaves the least choice is balanced next: by a count for which the fewest results have to be suppressed, of these the smallest; of the hidden ones by that which leaves
 * the fewest sums unbalanced.
 *
 * @param most - results that may be suppressed for it
 * @returns `undefined` when none was found, which proves nothing
 */
export function findMove(rules: MoveRules, count: number, most: number): Move | undefined {
  for (const direction of [1, -1] as const) {
    const move = halfMove(rules.sums, rules.shownBy);
    const step = { count, direction };
    if (!rules.hasRoom(step) || move.priceOf(count) > most) continue;
    move.make(step);
    if (balance(rules, move, most)) return move.steps;
  }
  return undefined;
}

/** A step of a move with what else could have been done in its place. */
interface Choice {
  readonly made: Step;
  readonly others: readonly Step[];
}

/** Adds steps to a move, and takes them back, until all sums are right. */
function balance(rules: MoveRules, move: HalfMove, most: number): boolean {
  const choices: Choice[] = [];
  for (let left = PATIENCE; move.open.size > 0; left -= 1) {
    if (left === 0 || !rules.patience.spend()) return false;
    let options = leastChoice(rules, move, most);
    while (options.length === 0) {
      const last = choices.pop();
      if (last === undefined) return false;
      move.takeBack(last.made);
      options = last.others;
    }
    const [made, ...others] = options;
    if (made === undefined) return false;
    move.make(made);
    choices.push({ made, others });
  }
  return true;
}

/** The ways to balance the sum that leaves fewest of them, best first; none where some sum leaves none. */
function leastChoice(rules: MoveRules, move: HalfMove, most: number): readonly Step[] {
  let least: readonly Step[] | undefined;
  for (const [sum, excess] of move.open) {
    const steps = rules.sums
      .membersOf(sum)
      .map(({ count, sign }): Step => ({ count, direction: Math.sign(excess) === sign ? -1 : 1 }))
      .filter((step) => !move.steps.has(step.count) && rules.hasRoom(step) && move.price() + move.priceOf(step.count) <= most);
    if (steps.length === 0) return [];
    if (least === undefined || steps.length < least.length) least = steps;
  }
  const ranked = (least ?? []).map((step) => ({ step, rank: rankOf(rules, move, step) }));
  return ranked.sort((a, b) => compare(a.rank, b.rank)).map(({ step }) => step);
}

function rankOf(rules: MoveRules, move: HalfMove, step: Step): readonly number[] {
  const price = move.priceOf(step.count);
  return [price, price === 0 ? move.opened(step) : rules.valueOf(step.count), step.count];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return numberAt(a, place) - numberAt(b, place);
}
