import type { CurrencyCode, Money } from "../../money/index.ts";
import { clopperPearson } from "../../statistics/index.ts";
import { noFigure, type NoFigure } from "../derived/index.ts";
import { type IndicatorResult, type Provenance, type SuppressedResult, withPlainZeros } from "../result/index.ts";

/** What was spent on whom, and for how many it came out. */
export interface CostQuestion {
  /** What was spent on the people of whom the outcome is known. */
  readonly cost: Money;
  /** The proportion with the outcome, as it was measured, or its counts. */
  readonly outcome: IndicatorResult | { readonly numerator: number; readonly denominator: number };
  /** Confidence of the interval, default 0.95. */
  readonly level?: number | undefined;
}

/** Kinds that divide people by people; a rate divides by time, a ratio of sums by whatever was added. */
const SHARES: readonly Provenance["kind"][] = ["proportion", "reliable-change"];

/** What a person and an outcome cost. Minor units with fractions: they are means, nobody paid them. */
export interface CostPerOutcome {
  readonly status: "value";
  readonly currency: CurrencyCode;
  readonly costMinor: number;
  readonly outcomes: number;
  /** People of whom the outcome is known. */
  readonly n: number;
  /** People of whom it is missing; 0 where counts were given. */
  readonly missing: number;
  readonly perPersonMinor: number;
  /** Absent where nobody has the outcome. */
  readonly perOutcomeMinor?: number | undefined;
  /** Ends of the cost for one outcome, at the exact ends of the share; the cost itself is taken as sure. */
  readonly interval: {
    readonly lowerMinor: number;
    /** Absent where nobody has the outcome: the cost has no upper end. */
    readonly upperMinor?: number | undefined;
    readonly level: number;
    readonly method: "clopper-pearson";
  };
  /** Why there is no `perOutcomeMinor` and no upper end. */
  readonly unbounded?: "no-outcome" | undefined;
}

/** Why no cost can be told. */
export type NoCostReason = "empty" | "no-proportion" | "cost-unreadable" | "too-many";

/**
 * What a person and an outcome cost, with the exact interval of Clopper and Pearson turned over: cost / (n × share).
 *
 * What was spent on people of whom the outcome is missing belongs to none of the n: `missing` says how many they are. A cost says nothing about what would have happened without it.
 *
 * @param question - cost of 0 or more
 * @returns the cost; `suppressed` where the outcome is; `not-computable` with `empty` (nobody of whom it is known), `no-proportion` (a result that is none, or is not computable; counts that are no counts),
 * `cost-unreadable`, `too-many` (beyond a thousand million people)
 * @throws RangeError when the level does not lie between 0 and 1
 *
 * @example
 * ```ts
 * const found = costPerOutcome({ cost: { amountMinor: 36_000_00, currency: "EUR" }, outcome: { numerator: 6, denominator: 12 } });
 * found.status === "value" && [found.perPersonMinor, found.perOutcomeMinor, found.interval.lowerMinor.toFixed(0)] // => [300000, 600000, "380201"]
 * const none = costPerOutcome({ cost: { amountMinor: 36_000_00, currency: "EUR" }, outcome: { numerator: 0, denominator: 12 } });
 * none.status === "value" && [none.perOutcomeMinor, none.interval.upperMinor, none.unbounded] // => [undefined, undefined, "no-outcome"]
 * ```
 */
export function costPerOutcome(question: CostQuestion): CostPerOutcome | NoFigure<NoCostReason> | SuppressedResult {
  const { cost, outcome, level = 0.95 } = question;
  if (!(level > 0 && level < 1)) throw new RangeError("a level lies between 0 and 1");
  if ("status" in outcome && outcome.status === "suppressed") return { status: "suppressed", reason: outcome.reason };
  if (!Number.isSafeInteger(cost.amountMinor) || cost.amountMinor < 0)
    return noFigure("cost-unreadable", "a cost is a whole number of minor units, 0 or more");
  if ("status" in outcome && outcome.status === "not-computable") return noFigure("no-proportion", "the outcome has not been measured");
  const { numerator: outcomes, denominator: n } = outcome;
  const isShare = !("status" in outcome) || SHARES.includes(outcome.provenance.kind);
  if (!isShare || !isCount(outcomes) || !isCount(n) || outcomes > n)
    return noFigure("no-proportion", "a cost for one outcome needs the counts of a proportion");
  const share = clopperPearson({ x: outcomes, n, level });
  if (!share.ok)
    return n === 0
      ? noFigure("empty", "nobody of whom the outcome is known")
      : noFigure("too-many", "more people than an exact interval can be computed for");
  const perPersonMinor = cost.amountMinor / n;
  return withPlainZeros<CostPerOutcome>({
    status: "value",
    currency: cost.currency,
    costMinor: cost.amountMinor,
    outcomes,
    n,
    missing: "status" in outcome ? outcome.eligible - outcome.n : 0,
    perPersonMinor,
    ...(outcomes === 0 ? {} : { perOutcomeMinor: cost.amountMinor / outcomes }),
    interval: {
      lowerMinor: perPersonMinor / share.value.upper,
      ...(outcomes === 0 ? {} : { upperMinor: perPersonMinor / share.value.lower }),
      level,
      method: "clopper-pearson",
    },
    ...(outcomes === 0 ? { unbounded: "no-outcome" } : {}),
  });
}

function isCount(value: number | undefined): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
