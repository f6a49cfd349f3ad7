import type { UsedParameter } from "../../criteria/index.ts";
import type { MissingReason } from "../../record/index.ts";
import type { CalendarDate, Period } from "../../time/index.ts";
import type { IndicatorDefinition, NetDifference } from "../definition/index.ts";

/** Where every unit of the population went. Each is in exactly one of `n`, `missing`, `notDue` and `notApplicable`. */
export interface IndicatorCounts {
  /** Units of which the answer is known. */
  readonly n: number;
  /** Known and missing ones: n + Σ missing. */
  readonly eligible: number;
  /** Units of which the answer is missing, by reason. */
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>;
  /** Units whose time has not come. */
  readonly notDue: number;
  /** Units of which it cannot be asked. */
  readonly notApplicable: number;
  /** Units of which it is not known whether they belong to the population; where people are counted, also rows of which it is not known whose they are. */
  readonly populationUnknown: number;
}

/** What a result rests on. */
export interface Provenance {
  /** The definition, with its fingerprint: `contentHash` of it. */
  readonly indicator: { readonly id: string; readonly version: string; readonly hash: string };
  readonly kind: IndicatorDefinition["kind"];
  readonly unit: IndicatorDefinition["unit"];
  /** Which of a unit's rows decided; absent where any success did, and where rows are counted or added. */
  readonly reentry?: "first" | "last" | undefined;
  readonly asOf: CalendarDate;
  readonly period?: Period | undefined;
  /** What it may be called: an impact only where the definition says what it is compared with. */
  readonly claim: "outcome" | "impact";
  /** Dated values that the criteria of the definition refer to; absent where there are none. */
  readonly parameters?: readonly UsedParameter[] | undefined;
  /** Version of the library that computed it. */
  readonly library: string;
}

/** How an interval is made: the method of `welfare-core/statistics`; `t` is its `student-t`. */
export type IntervalMethod =
  | "wilson"
  | "t"
  | "garwood-exact"
  | "median-order-statistics"
  | "ratio-jackknife"
  | "newcombe-paired-score"
  | "newcombe-hybrid-score"
  | "paired-effect-sizes"
  | "welch-t"
  | "kaplan-meier-log-log";

/** The ways in which kinds count their units: changes between yes and no, reliable changes, two groups and their answers, what ended a time. */
export type CountedWay =
  | "both-yes"
  | "yes-to-no"
  | "no-to-yes"
  | "both-no"
  | "recovered"
  | "improved"
  | "unchanged"
  | "deteriorated"
  | "group"
  | "others"
  | "group-yes"
  | "group-no"
  | "others-yes"
  | "others-no"
  | "outcome"
  | "censored"
  | "competing";

/** A figure with what it needs to be defended. */
export interface ValueResult extends IndicatorCounts {
  readonly status: "value";
  readonly value: number;
  /** Of a proportion, a rate and a ratio: what is divided, and by what. */
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  /** Of a change: the means or shares of the same people before and after. */
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  /** Of a difference: the means or shares of the group and of the others. */
  readonly ofGroup?: number | undefined;
  readonly ofOthers?: number | undefined;
  /** How many in each of the ways that the kind tells apart. They add up to `n`. */
  readonly counted?: Readonly<Partial<Record<CountedWay, number>>> | undefined;
  /** How well chance alone would explain the difference or more, two-sided. */
  readonly p?: { readonly value: number; readonly method: "mcnemar-exact" | "welch-t" } | undefined;
  /** What is left once what would have happened anyway is taken away, where the definition says what that is. */
  readonly net?: NetDifference | undefined;
  /** Absent where the method has none: counts and sums, a mean of one. */
  readonly interval?:
    { readonly lower: number; readonly upper: number; readonly level: number; readonly method: IntervalMethod } | undefined;
  readonly provenance: Provenance;
}

/** Why there is no figure. */
export type NotComputableReason =
  /** Nobody. */
  | "empty"
  /** Somebody, but nobody's time has come. */
  | "not-due"
  /** Of nobody it is known. */
  | "all-missing"
  /** What would be divided by adds up to 0. */
  | "zero-denominator"
  /** The table has no column for the unit. */
  | "no-key"
  /** A period was asked for, and the indicator has no date that could lie in it, or the table has no such date fact. */
  | "no-counting-date"
  /** Parts were joined that do not know whose their rows are. */
  | "no-shared-keys"
  /** Fewer units than the method needs, in all or in one of two groups. */
  | "too-few"
  /** All are equal, so that there is nothing to measure a difference by. */
  | "no-variation"
  /** It has happened to fewer than half. */
  | "not-reached"
  /** Nobody was seen as long as is asked. */
  | "beyond-follow-up"
  /** Numbers too large to be computed with. */
  | "not-finite";

/** No figure, why, and the counts that show it. */
export interface NotComputableResult extends IndicatorCounts {
  readonly status: "not-computable";
  readonly reason: NotComputableReason;
  /** Between what a count lies: where parts were joined that share no keys. */
  readonly bounds?: { readonly lower: number; readonly upper: number } | undefined;
  readonly provenance: Provenance;
}

/** A figure that must not be published, and nothing else: its counts would give it back. */
export interface SuppressedResult {
  readonly status: "suppressed";
  readonly reason: string;
}

/** The result of an indicator, in one of three states. */
export type IndicatorResult = ValueResult | NotComputableResult | SuppressedResult;

/** A result that shows its counts. */
export type OpenResult = Exclude<IndicatorResult, SuppressedResult>;
