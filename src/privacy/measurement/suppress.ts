import type { IndicatorResult, Measurement } from "../../impact/index.ts";
import { requireThreshold, USUAL_THRESHOLD } from "../attack/index.ts";
import type { SuppressOptions } from "../hide/index.ts";
import { linkedCounts } from "./linked-counts.ts";
import { overlappingParts } from "./overlapping-parts.ts";
import { protect } from "./protect.ts";
import { type ReadIndicator, readMeasurement, type ReadMeasurement, resultsOf } from "./read-measurement.ts";
import { hasSmallCount } from "./result-counts.ts";
import { smallRemainders } from "./small-remainders.ts";

/** The reason of every result that is suppressed here, alike for those that are small and those that protect them. */
const REASON = "confidential";

/**
 * Suppresses what would tell of few people in results that are published together.
 *
 * A result is suppressed whole as soon as one of its counts is small, 1…k−1: known, successes, the others, missing for one reason, not due, not applicable, of unknown population. Then further
 * ones, so that nobody computes a small count from what is still shown: not from totals, not from other tables, not from other indicators that count the same, not as one of the three
 * readers of `auditTable`. What is left of a sum or a mean when the other parts are taken away never rests on 1…k−1 units. What cannot be proven is suppressed. Parts that overlap
 * are shown all or none, but for those of nobody.
 *
 * Indicators are linked when they have one population, period and unit, and further when they ask the same facts, or the same question. Not known is what only the
 * meaning of criteria tells, such as that the successes of one are the population of another; nor which shares a few large values have in a sum.
 *
 * @param measurement - *all* results that are published together, those of several periods or projects too, one list after the other; suppressed ones stay so
 * @returns the same indicators, tables and parts in their order; a suppressed result has a reason, the same for all, and nothing else
 * @throws RangeError when the threshold is no whole number of 3 or more
 *
 * @example
 * ```ts
 * const entered = { id: "entered", version: "1", kind: "count", label: { en: "Entered" }, level: "output", unit: "participation" } as const;
 * const table = readFacts({ district: { type: "code" } }, [{ district: "north" }], { asOf: "2019-12-31" });
 * const [published] = suppress(measureIndicators([entered], table));
 * published?.total // => { status: "suppressed", reason: "confidential" }
 * ```
 */
export function suppress(measurement: Measurement, options: SuppressOptions = {}): Measurement {
  const { threshold = USUAL_THRESHOLD } = options;
  requireThreshold(threshold, 3);
  let published = measurement;
  for (;;) {
    const read = readMeasurement(published);
    const hidden = hiddenResults(read, threshold);
    if ([...hidden].every((index) => read.results[index]?.status === "suppressed")) return published;
    published = withHidden(published, hidden);
  }
}

/** Numbers of all results to be suppressed, those that came so among them. */
function hiddenResults({ indicators, withoutCounts }: ReadMeasurement, threshold: number): ReadonlySet<number> {
  let hidden = withProtecting(indicators, new Set([...withoutCounts, ...smallResults(indicators, threshold)]), threshold);
  for (;;) {
    const more = [...smallRemainders(indicators, hidden, threshold), ...overlappingParts(indicators, hidden, threshold)];
    if (more.length === 0) return hidden;
    hidden = withProtecting(indicators, new Set([...hidden, ...more]), threshold);
  }
}

function smallResults(indicators: readonly ReadIndicator[], threshold: number): readonly number[] {
  return indicators
    .flatMap(resultsOf)
    .flatMap(({ index, counts }) => (counts !== undefined && hasSmallCount(counts, threshold) ? [index] : []));
}

/** These results and those that must go because a small count could be computed from them. */
function withProtecting(indicators: readonly ReadIndicator[], hidden: ReadonlySet<number>, threshold: number): ReadonlySet<number> {
  const counts = linkedCounts(indicators, threshold);
  if (typeof counts !== "string") return protect(counts, hidden);
  // Without links between indicators, since they contradict each other.
  const isDivisible = counts === "contradiction" && indicators.length > 1;
  const more = isDivisible
    ? indicators.flatMap((indicator) => [...withProtecting([indicator], hidden, threshold)])
    : indicators.flatMap(resultsOf).map(({ index }) => index);
  return new Set([...hidden, ...more]);
}

function withHidden(measurement: Measurement, hidden: ReadonlySet<number>): Measurement {
  let index = -1;
  const published = (result: IndicatorResult): IndicatorResult => {
    index += 1;
    return hidden.has(index) && result.status !== "suppressed" ? { status: "suppressed", reason: REASON } : result;
  };
  return measurement.map((measured) => ({
    ...measured,
    total: published(measured.total),
    tables: measured.tables.map((table) => ({
      ...table,
      parts: table.parts.map((part) => ({ ...part, result: published(part.result) })),
    })),
  }));
}
