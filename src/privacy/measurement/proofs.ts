import type { Move } from "./half-move.ts";

/** By count: a move of it in which nothing is published, as a proof that nobody can compute it. A proof holds however much more is suppressed. */
export type Proofs = ReadonlyMap<number, Move>;

/** Adds a move as the proof for all counts that move in it; not modified. */
export function withProof(proofs: Proofs, move: Move): Proofs {
  return new Map([...[...move.keys()].map((count) => [count, move] as const), ...proofs]);
}
