/** Why a statistic cannot be computed from what is given. */
export type NotComputableCode =
  /** Nobody: no trial, no known value, no pair. */
  | "empty"
  /** Fewer values or groups than the method needs. */
  | "too-few"
  /** More than the exact method can go through. */
  | "too-many"
  /** All is equal or on one side, so that nothing can be compared. */
  | "no-variation"
  /** What would be divided by adds up to 0. */
  | "zero-denominator"
  /** A count, weight or time below 0. */
  | "negative"
  /** A value that is no number, is infinite, or is too large to be squared. */
  | "not-finite"
  /** Asked about a time after the last one at which anybody was seen. */
  | "beyond-follow-up";

/** Why a statistic cannot be computed; never a NaN, never a 0 in its place. */
export interface NotComputable {
  readonly code: NotComputableCode;
  /** A sentence for the log; it repeats no value. */
  readonly message: string;
}

/** What every result says of itself. */
export interface StatisticResult<Method extends string = string> {
  /** Name of the method and its variant. */
  readonly method: Method;
  /** Trials, people, pairs or sites that it rests on. */
  readonly n: number;
}

/** A result with an interval. */
export interface IntervalResult<Method extends string = string> extends StatisticResult<Method> {
  /** Confidence, above 0 and below 1. */
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
}

/** An estimate with its interval. */
export interface Estimate<Method extends string = string> extends IntervalResult<Method> {
  readonly estimate: number;
}
