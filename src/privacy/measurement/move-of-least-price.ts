import type { Move } from "./half-move.ts";
import type { Secrets } from "./secrets.ts";

/** Steps of each try: few first, for a dearer move that is found soon is better than a cheap one that is not. */
const EFFORTS = [256, 2048] as const;

/**
 * A move of a count for which little has to be suppressed: what it may cost is doubled until there is one, and then brought down.
 *
 * @param most - the most that it may cost
 */
export function moveOfLeastPrice(secrets: Secrets, count: number, hidden: ReadonlySet<number>, most: number): Move | undefined {
  for (const steps of EFFORTS) {
    const moveFor = (price: number) => secrets.move(count, hidden, { most: price, steps });
    let tooLittle = -1;
    for (let price = 0; tooLittle < most; price = Math.min(most, Math.max(1, price * 2))) {
      const move = moveFor(price);
      if (move !== undefined) return forLess(moveFor, (one) => secrets.priceOf(one, hidden), move, tooLittle);
      tooLittle = price;
    }
  }
  return undefined;
}

/** The cheapest that is found between what is too little and what a move costs, by halving the distance. */
function forLess(moveFor: (price: number) => Move | undefined, priceOf: (move: Move) => number, found: Move, tooLittle: number): Move {
  let [move, low, high] = [found, tooLittle, priceOf(found)];
  while (low + 1 < high) {
    const price = Math.floor((low + high) / 2);
    const better = moveFor(price);
    if (better === undefined) low = price;
    else [move, high] = [better, priceOf(better)];
  }
  return move;
}
