import type { Money } from "./money.ts";

/**
 * Divides a sum by weights so that the parts add up to it exactly.
 *
 * Each part is first rounded towards zero; the minor units left go one by one to the largest remainders, the earlier part on a tie.
 *
 * @param money - what is divided
 * @param weights - whole numbers, 0 or more
 * @returns one part for each weight, in their order
 * @throws RangeError when the amount is not in whole minor units within ±(2^53 − 1), a weight is negative or no whole number, or all are 0
 *
 * @example
 * ```ts
 * allocateMoney({ amountMinor: 100, currency: "EUR" }, [1, 1, 1]).map((part) => part.amountMinor) // => [34, 33, 33]
 * ```
 */
export function allocateMoney(money: Money, weights: readonly number[]): readonly Money[] {
  if (!weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0))
    throw new RangeError("weights must be whole numbers, 0 or more");
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total === 0n) throw new RangeError("at least one weight must be above 0");
  if (!Number.isSafeInteger(money.amountMinor))
    throw new RangeError("the amount must be in whole minor units, within what can be counted exactly");
  const amount = BigInt(Math.abs(money.amountMinor));
  const parts = weights.map((weight) => (amount * BigInt(weight)) / total);
  const remainders = weights.map((weight) => (amount * BigInt(weight)) % total);
  const left = Number(amount - parts.reduce((sum, part) => sum + part, 0n));
  const winners = new Set(
    remainders
      .map((remainder, index) => ({ remainder, index }))
      .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1))
      .slice(0, left)
      .map(({ index }) => index),
  );
  const sign = money.amountMinor < 0 ? -1 : 1;
  return parts.map((part, index) => ({ amountMinor: sign * (Number(part) + (winners.has(index) ? 1 : 0)) + 0, currency: money.currency }));
}
