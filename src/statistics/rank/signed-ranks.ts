import { doubledMidranks } from "./doubled-midranks.ts";

/** Ranks of the sizes of differences, twice over, and the sum of those of positive ones. */
export interface SignedRanks {
  /** Of the differences that are not 0. */
  readonly ranks: readonly number[];
  /** Twice W+. */
  readonly positive: number;
}

/**
 * Doubled midranks of the sizes of differences.
 *
 * @param zeros - `dropped`: a 0 leaves before ranking (Wilcoxon); `ranked`: it is ranked first and leaves then (Pratt)
 */
export function signedRanks(differences: readonly number[], zeros: "dropped" | "ranked"): SignedRanks {
  const ranked = zeros === "dropped" ? differences.filter((difference) => difference !== 0) : differences;
  const ranks = doubledMidranks(ranked.map(Math.abs));
  const kept = ranks.filter((_, index) => ranked[index] !== 0);
  const positive = ranks.reduce((sum, rank, index) => sum + ((ranked[index] ?? 0) > 0 ? rank : 0), 0);
  return { ranks: kept, positive };
}
