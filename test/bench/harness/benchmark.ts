/** One side of a comparison. */
export interface Contestant {
  readonly name: string;
  /**
   * Does the work once over all the data.
   *
   * @returns a sum over every result, the same each time: it proves that all of them were made and read
   */
  readonly pass: () => number | Promise<number>;
}

/** How the time of one side may relate to that of the other: at most so many times the peer's, or at least so many times faster. */
export type Budget = { readonly atMost: number } | { readonly atLeast: number };

/** The library against a peer on the same data. */
export interface Benchmark {
  /** What is measured, as it stands in the table. */
  readonly what: string;
  readonly ours: Contestant;
  readonly peer: Contestant;
  /** Absent where the figure is only for information. */
  readonly budget?: Budget;
}

/** A file of benchmarks: checks that both sides say the same, then hands them out. */
export type BenchmarkFile = { readonly benchmarks: () => readonly Benchmark[] | Promise<readonly Benchmark[]> };
