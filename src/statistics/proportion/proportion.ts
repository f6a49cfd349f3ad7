/** Successes out of trials, and how sure their interval is to be. */
export interface Proportion {
  /** Successes, whole, 0 to n. */
  readonly x: number;
  /** Trials, whole. */
  readonly n: number;
  /** Confidence, 0.95 unless told. */
  readonly level?: number | undefined;
}
