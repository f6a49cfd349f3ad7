import { greatestCommonDivisor } from "./greatest-common-divisor.ts";

/**
 * In how many ways so many scores can be drawn, by the sum that they give.
 *
 * @param scores - whole, above 0
 * @param drawn - from 1 to the number of scores
 * @returns ways by sum, the least sum first, sums without a way left out; exact up to 2⁵³ ways, beyond that to about 1e-14 of themselves
 */
export function drawnSums(scores: readonly number[], drawn: number): ReadonlyMap<number, number> {
  // Counted from the least score in their greatest common step, sums are short.
  const least = scores.reduce((lowest, score) => Math.min(lowest, score), Number.POSITIVE_INFINITY);
  const step = Math.max(
    1,
    scores.reduce((divisor, score) => greatestCommonDivisor(divisor, score - least), 0),
  );
  const steps = scores.map((score) => (score - least) / step).sort((a, b) => a - b);
  // Of each number of scores drawn so far, the ways by sum; no sum is greater than that of the greatest scores.
  const most = (count: number) => (count === 0 ? 0 : steps.slice(-count).reduce((sum, score) => sum + score, 0));
  const ways = Array.from({ length: drawn + 1 }, (_, count) => new Float64Array(most(count) + 1));
  ways[0]?.fill(1);
  let reached = 0;
  for (const [seen, score] of steps.entries()) {
    reached += score;
    for (let count = Math.min(drawn, seen + 1); count > 0; count -= 1) {
      const [fewer, more] = [ways[count - 1] ?? new Float64Array(), ways[count] ?? new Float64Array()];
      // Ways with this score: those of one score fewer, moved up by it.
      const end = Math.min(fewer.length, more.length - score, reached + 1);
      for (let sum = 0; sum < end; sum += 1) more[sum + score] = (more[sum + score] ?? 0) + (fewer[sum] ?? 0);
    }
  }
  const found = new Map<number, number>();
  for (const [sum, count] of (ways[drawn] ?? []).entries()) if (count > 0) found.set(sum * step + least * drawn, count);
  return found;
}
