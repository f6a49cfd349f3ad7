/** An unknown in an equation, added or taken away. */
export interface Term {
  readonly unknown: number;
  readonly sign: 1 | -1;
}

/** Σ sign · unknown = sum. */
export interface Equation {
  readonly terms: readonly Term[];
  readonly sum: number;
}

/** The whole numbers that an unknown may be, from one end to the other; an end may be infinite. */
export interface Range {
  readonly lower: number;
  readonly upper: number;
}

/** Unknown whole numbers, equations between them, and how to find what they can be. */
export interface Solver {
  /**
   * Values that fit all equations and ranges.
   *
   * @param near - values to start from, which need not fit; absent: the lower ends
   */
  readonly solve: (ranges: readonly Range[], near?: readonly number[]) => readonly number[] | "none" | "unproven";
  /** The smallest (−1) or largest (1) value of an unknown; infinite where it has no end. `solution` fits. */
  readonly extreme: (ranges: readonly Range[], solution: readonly number[], unknown: number, direction: 1 | -1) => number | "unproven";
  /** Another solution, in which an unknown has another value than in the given one; `none` when it can have no other. */
  readonly another: (ranges: readonly Range[], solution: readonly number[], unknown: number) => readonly number[] | "none" | "unproven";
}
