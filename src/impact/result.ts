import type { MissingReason } from "../record/index.ts";
import type { CalendarDate, Period } from "../time/index.ts";
import type { IndicatorDefinition } from "./indicator.ts";

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
  readonly asOf: CalendarDate;
  readonly period?: Period | undefined;
  /** Version of the library that computed it. */
  readonly library: string;
}

/** How an interval is made: names of `welfare-core/statistics`, but for `t`, its `student-t`. */
export type IntervalMethod = "wilson" | "t";

/** A figure with what it needs to be defended. */
export interface ValueResult extends IndicatorCounts {
  readonly status: "value";
  readonly value: number;
  /** Of a proportion. */
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  /** Of a change: the means of the same people before and after. */
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  /** Absent where the method has none: counts and sums, a mean of one. */
  readonly interval?:
    { readonly lower: number; readonly upper: number; readonly level: number; readonly method: IntervalMethod } | undefined;
  readonly provenance: Provenance;
}

/** Why there is no figure. */
export type NotComputableReason = "empty" | "not-due" | "all-missing" | "no-key" | "no-counting-date";

/** No figure, why, and the counts that show it. */
export interface NotComputableResult extends IndicatorCounts {
  readonly status: "not-computable";
  readonly reason: NotComputableReason;
  readonly provenance: Provenance;
}

/** A figure that must not be published, and nothing else: its counts would give it back. */
export interface SuppressedResult {
  readonly status: "suppressed";
  readonly reason: string;
}

/** The result of an indicator, in one of three states. */
export type IndicatorResult = ValueResult | NotComputableResult | SuppressedResult;
