import type { FactsRow, Outcome } from "../language/index.ts";

/** Outcomes as small numbers, for inner loops: the least of parts is `all`, the greatest is `any`, and `2 − rank` is `not`. */
export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;

/** One outcome as a number. */
export type Rank = typeof FALSE | typeof UNKNOWN | typeof TRUE;

/** The outcome that a number stands for. */
export const OUTCOME_OF: readonly [Outcome, Outcome, Outcome] = ["false", "unknown", "true"];

/** The number of an outcome. */
export function rankOf(outcome: Outcome): Rank {
  return outcome === "true" ? TRUE : outcome === "false" ? FALSE : UNKNOWN;
}

/** A node made ready: judges a row. */
export type Judge = (row: FactsRow) => Rank;
