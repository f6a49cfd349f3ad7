import type { CurrencyCode } from "../../money/index.ts";

/** A coefficient of a social return: what it is taken to be, what it may be, and where it comes from. */
export interface SourcedValue {
  readonly value: number;
  /** Lowest that it may be; absent: the value itself. */
  readonly low?: number | undefined;
  /** Highest that it may be; absent: the value itself. */
  readonly high?: number | undefined;
  /** Where the value comes from: a study, a price list, what people said. A value without one is refused. */
  readonly source?: string | undefined;
}

/** Something that was put in: money, or time and goods at a stated value. */
export interface SocialInput {
  readonly id: string;
  /** Minor units, 0 or more. */
  readonly amountMinor: SourcedValue;
}

/** A change for people, with what it is taken to be worth. */
export interface SocialOutcome {
  readonly id: string;
  /** How many changed, 0 or more. */
  readonly quantity: SourcedValue;
  /** What one change is worth for one year, in minor units; below 0 for a harm. */
  readonly proxyMinor: SourcedValue;
  /** Share that would have happened anyway, 0 to 1. */
  readonly deadweight: SourcedValue;
  /** Share that pushed a change of others aside, 0 to 1. */
  readonly displacement: SourcedValue;
  /** Share that is owed to others, 0 to 1. */
  readonly attribution: SourcedValue;
  /** Share that is lost from one year to the next, 0 to 1. */
  readonly dropOff: SourcedValue;
  /** How many years it lasts; whole, 1 to 100. */
  readonly years: SourcedValue;
}

/** All that a social return rests on. Plain JSON. */
export interface SocialReturnInput {
  /** The currency of every amount. */
  readonly currency: CurrencyCode;
  readonly inputs: readonly SocialInput[];
  readonly outcomes: readonly SocialOutcome[];
  /** For a year, 0 to 1. */
  readonly discountRate: SourcedValue;
  /** Whether what happens in the first year is worth less than money today; default true. */
  readonly firstPeriodDiscounted?: boolean | undefined;
}

/** A coefficient of an outcome. */
export type OutcomeCoefficient = Exclude<keyof SocialOutcome, "id">;

/** The coefficients of an outcome, in their order. */
export const OUTCOME_COEFFICIENTS: readonly OutcomeCoefficient[] = [
  "quantity",
  "proxyMinor",
  "deadweight",
  "displacement",
  "attribution",
  "dropOff",
  "years",
];
