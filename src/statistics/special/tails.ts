/** Both sides of a distribution at a point, each worked out so that a small one keeps its digits: 1 − 0.9999… would lose them. */
export interface Tails {
  /** Probability of this or less. */
  readonly lower: number;
  /** Probability of more. */
  readonly upper: number;
}
