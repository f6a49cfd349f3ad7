/** An estimate with its interval. */
export interface Estimate {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** Why a statistic cannot be computed. */
export interface NotComputable {
  readonly code: "empty" | "zero-denominator";
  readonly message: string;
}
