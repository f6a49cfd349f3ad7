import { fitsTail } from "../check/level.ts";

/**
 * The interval that a rank test leaves: from the k-th of the ordered candidates to the k-th from above, with the largest k that the test statistic falls below with a probability of
 * no more than `tail`.
 *
 * @param ordered - candidates in rising order, as many as the greatest value of the test statistic
 * @param probability - of each value of the statistic from 0 on, without ties
 * @returns the interval and the confidence that it has; nothing when not even the outermost candidates reach it
 */
export function rankedInterval(
  ordered: readonly number[],
  probability: ArrayLike<number>,
  tail: number,
): { readonly lower?: number | undefined; readonly upper?: number | undefined; readonly coverage?: number | undefined } {
  let k = 0;
  let outside = 0;
  for (let next = probability[0] ?? 1; fitsTail(next, tail); next += probability[k] ?? 1) {
    outside = next;
    k += 1;
  }
  return k === 0 ? {} : { lower: ordered[k - 1], upper: ordered[ordered.length - k], coverage: 1 - 2 * outside };
}
