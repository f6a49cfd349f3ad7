import type { NotComputable } from "../estimate.ts";
import { refuseProportion } from "../check/counts.ts";
import { logHypergeometricTerm } from "../special/index.ts";

/** Successes in two separate groups. */
export interface TwoGroups {
  readonly x1: number;
  readonly n1: number;
  readonly x2: number;
  readonly n2: number;
}

/** All tables with the same margins: which counts of the first group they have, and how likely each is without a difference. */
export interface TablesOfMargins {
  /** Fewest successes of the first group. */
  readonly low: number;
  /** Most successes of the first group. */
  readonly high: number;
  /** Logarithm of the probability of a count of the first group. */
  readonly logTerm: (x: number) => number;
}

/** So many tables with the same margins are gone through one by one. */
const MOST_TABLES = 100_000;

/** The tables with the margins of a given one. */
export function tablesOfMargins({ x1, n1, x2, n2 }: TwoGroups): TablesOfMargins {
  const successes = x1 + x2;
  return {
    low: Math.max(0, successes - n2),
    high: Math.min(successes, n1),
    logTerm: (x) => logHypergeometricTerm(x, n1, n2, successes),
  };
}

/**
 * Why two groups cannot be compared exactly, if they cannot.
 *
 * @returns the refusal `empty` (a group without people), `too-many` (more than 100,000 tables have these margins), `negative` or `not-finite`
 * @throws RangeError when a count is not whole or successes are more than trials
 */
export function refuseTwoGroups(groups: TwoGroups): NotComputable | undefined {
  const refused = refuseProportion(groups.x1, groups.n1) ?? refuseProportion(groups.x2, groups.n2);
  if (refused) return refused;
  const { low, high } = tablesOfMargins(groups);
  return high - low >= MOST_TABLES ? { code: "too-many", message: "too many tables have these margins" } : undefined;
}
