/**
 * What would have happened without the project. Without one, a result is an outcome: people changed, and nobody can say why.
 */
export type Counterfactual =
  /** The others of an indicator that compares a group with them: the difference is what the project did, as far as both were alike before. */
  | { readonly kind: "comparison-group"; readonly source: string }
  /** What is known of people elsewhere, in the unit of the value. */
  | { readonly kind: "benchmark"; readonly value: number; readonly source: string }
  /** What is thought to have happened anyway, in the unit of the value: from `low` to `high`. */
  | { readonly kind: "assumption"; readonly low: number; readonly high: number; readonly source: string };

/** What is left of a value once what would have happened anyway is taken away. */
export interface NetDifference {
  /** Absent under an assumption, which has a range only. */
  readonly value?: number | undefined;
  /** From the interval of the value and the range of the assumption, as far as there are any. */
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
}
