import type { Budget } from "./benchmark.ts";
import { quartilesOf, type Quartiles } from "./quartiles.ts";

/** What the two sides of a pair took, in milliseconds of processor time for one pass. */
export interface Pair {
  readonly ours: number;
  readonly peer: number;
}

/** What came of a benchmark. */
export interface Verdict extends Quartiles {
  readonly holds: boolean;
}

/**
 * Judges the pairs of a benchmark. The ratio of a pair is what the budget speaks of: our time by the peer's where it says "at most", the peer's by ours where it says "at least", and where there is none.
 *
 * A budget fails only if the whole range between the quartiles is outside it, so that one disturbed pair decides nothing.
 */
export function verdictOf(pairs: readonly Pair[], budget: Budget | undefined): Verdict {
  const isLimit = budget !== undefined && "atMost" in budget;
  const quartiles = quartilesOf(pairs.map(({ ours, peer }) => (isLimit ? ours / peer : peer / ours)));
  if (budget === undefined) return { ...quartiles, holds: true };
  return { ...quartiles, holds: "atMost" in budget ? quartiles.lower <= budget.atMost : quartiles.upper >= budget.atLeast };
}
