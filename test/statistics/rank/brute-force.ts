import { expect } from "vitest";
import { near } from "../value-of.ts";

/** Mean ranks by counting: how many are less, and half of the others that are equal. */
export function midranks(values: readonly number[]): readonly number[] {
  return values.map((value) => values.filter((other) => other < value).length + (values.filter((other) => other === value).length + 1) / 2);
}

/** All 2ⁿ sums of parts taken with one sign or the other. */
export function signedSums(parts: readonly number[]): readonly number[] {
  return parts.reduce<readonly number[]>((sums, part) => sums.flatMap((sum) => [sum + part, sum - part]), [0]);
}

/** All sums of `count` of the scores. */
export function subsetSums(scores: readonly number[], count: number): readonly number[] {
  const [first, ...rest] = scores;
  if (count === 0) return [0];
  if (first === undefined) return [];
  return [...subsetSums(rest, count - 1).map((sum) => sum + first), ...subsetSums(rest, count)];
}

export const share = (values: readonly number[], isSuch: (value: number) => boolean): number =>
  values.filter(isSuch).length / values.length;

interface Probabilities {
  readonly p: number;
  readonly pGreater: number;
  readonly pLess: number;
}

/** The three probabilities of a rank test are shares of all sums that could have come out, about the middle of them. */
export function expectShares({ p, pGreater, pLess }: Probabilities, sums: readonly number[], observed: number, middle: number): void {
  const isSame = (found: number, isSuch: (sum: number) => boolean) => near(found, share(sums, isSuch), 1e-12);
  expect(isSame(p, (sum) => Math.abs(sum - middle) >= Math.abs(observed - middle))).toBe(true);
  expect(isSame(pGreater, (sum) => sum >= observed)).toBe(true);
  expect(isSame(pLess, (sum) => sum <= observed)).toBe(true);
}
