import { numberAt, type Patience } from "../solve/index.ts";
import { halfMove, type HalfMove, type Move, type Prices, type Step } from "./half-move.ts";
import type { SumMap } from "./sum-map.ts";

/** What a move may do. */
export interface MoveRules extends Prices {
  readonly sums: SumMap;
  /** Whether a count could be one more (1) or one less (−1), for all that a reader knows. */
  readonly hasRoom: (step: Step) => boolean;
  readonly valueOf: (count: number) => number;
  /** The move with all that moves with it; `undefined` where that has no room. */
  readonly completed: (move: Move) => Move | undefined;
  /** Steps that all moves together may try. */
  readonly patience: Patience;
}

/** How far to look for a move. */
export interface Reach {
  /** The most that it may cost. */
  readonly most: number;
  /** Steps of each try. */
  readonly steps: number;
}

/** What comes first among the ways to balance a sum. */
type Preference = (move: HalfMove, step: Step, valueOf: MoveRules["valueOf"]) => readonly number[];

/** Whatever leaves the fewest sums unbalanced and costs little, large counts before small ones: they have more room, and so have the counts within them. */
const NEARLY_BALANCED: Preference = (move, step, valueOf) => [
  2 * move.morePrice(step.count) + move.opened(step),
  -valueOf(step.count),
  step.count,
];

/** Whatever costs least, of that the smallest; of what costs nothing whatever leaves the fewest sums unbalanced. */
const CHEAP: Preference = (move, step, valueOf) => {
  const price = move.morePrice(step.count);
  return [price, price === 0 ? move.opened(step) : valueOf(step.count), step.count];
};

/** Each in turn: where one leads astray, the other may not. */
const TRIES: readonly Preference[] = [CHEAP, NEARLY_BALANCED, CHEAP, NEARLY_BALANCED];

/**
 * Looks for a move of a count. If everything in it is hidden, it is a proof that nobody can tell the count: all that is published fits the moved counts too.
 *
 * The sum that leaves the least choice is balanced next. Each try remembers which sums could not be balanced, and the next one turns to these sooner.
 *
 * @returns `undefined` when none was found, which proves nothing
 *
 * @see F. Boussemart, F. Hemery, C. Lecoutre, L. Sais, Boosting systematic search by weighting constraints, ECAI (2004), for the memory of troubles
 */
export function findMove(rules: MoveRules, count: number, reach: Reach): Move | undefined {
  const troubles = new Map<number, number>();
  for (const preference of TRIES) {
    for (const direction of [1, -1] as const) {
      const move = halfMove(rules.sums, rules);
      const step = { count, direction };
      if (!rules.hasRoom(step) || move.morePrice(count) > reach.most) continue;
      move.make(step);
      const found = balance(rules, move, reach, { preference, troubles });
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** How one try goes about it. */
interface Way {
  readonly preference: Preference;
  /** How often each sum could not be balanced. */
  readonly troubles: Map<number, number>;
}

/** A step of a move with what else could have been done in its place. */
interface Choice {
  readonly made: Step;
  readonly others: readonly Step[];
}

/** Adds steps to a move, and takes them back, until all sums are right and what moves with it has room. */
function balance(rules: MoveRules, move: HalfMove, reach: Reach, way: Way): Move | undefined {
  const choices: Choice[] = [];
  for (let left = reach.steps; left > 0; left -= 1) {
    const completed = move.open.size === 0 ? rules.completed(move.steps) : undefined;
    if (completed !== undefined || !rules.patience.spend()) return completed;
    let options = leastChoice(rules, move, reach, way);
    while (options.length === 0) {
      const last = choices.pop();
      if (last === undefined) return undefined;
      move.takeBack(last.made);
      options = last.others;
    }
    const [made, ...others] = options;
    if (made === undefined) return undefined;
    move.make(made);
    choices.push({ made, others });
  }
  return undefined;
}

/** The ways to balance the sum that leaves fewest of them for the trouble it makes, best first; none where some sum leaves none, or where all are right. */
function leastChoice(rules: MoveRules, move: HalfMove, { most }: Reach, { preference, troubles }: Way): readonly Step[] {
  let least: readonly Step[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (const [sum, excess] of move.open) {
    const trouble = troubles.get(sum) ?? 1;
    const steps = waysToBalance(rules, move, sum, excess, most, fewest * trouble);
    if (steps.length === 0) {
      troubles.set(sum, trouble + 1);
      return [];
    }
    if (steps.length / trouble < fewest) [least, fewest] = [steps, steps.length / trouble];
  }
  const ranked = least.map((step) => ({ step, rank: preference(move, step, rules.valueOf) }));
  return ranked.sort((a, b) => compare(a.rank, b.rank)).map(({ step }) => step);
}

/** The steps that bring a sum nearer to being right, as many as are worth knowing. */
function waysToBalance(rules: MoveRules, move: HalfMove, sum: number, excess: number, most: number, enough: number): readonly Step[] {
  const left = most - move.price();
  const steps: Step[] = [];
  for (const { count, factor } of rules.sums.termsOf(sum)) {
    const step: Step = { count, direction: excess > 0 === factor > 0 ? -1 : 1 };
    if (move.steps.has(count) || !rules.hasRoom(step) || move.morePrice(count) > left) continue;
    if (steps.push(step) >= enough) break;
  }
  return steps;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return numberAt(a, place) - numberAt(b, place);
}
