import type { IndicatorResult, Measurement } from "../../impact/index.ts";
import { requireThreshold, USUAL_THRESHOLD } from "../attack/index.ts";
import type { SuppressOptions } from "../hide/index.ts";
import { linkedCounts } from "./linked-counts.ts";
import { overlappingParts } from "./overlapping-parts.ts";
import { protect } from "./protect.ts";
import { type ReadIndicator, readMeasurement, type ReadMeasurement, resultsOf } from "./read-measurement.ts";
import { hasSmallCount } from "./result-counts.ts";
import { smallRemainders } from "./small-remainders.ts";
import { tableToGiveUp } from "./table-to-give-up.ts";

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
  const read = readMeasurement(measurement);
  let published = withHidden(measurement, read, safeResults(read, threshold));
  for (;;) {
    const again = readMeasurement(published);
    const hidden = hiddenResults(again, threshold, new Set());
    // What its readers cannot prove was proven with all that is known.
    if (hidden === "unproven") return published;
    const less = withHidden(published, again, hidden);
    if (less === published) return published;
    published = less;
  }
}

/** Numbers of all results to be suppressed, those that came so among them. Where it is not proven that they are enough, tables are given up one after the other. */
function safeResults(read: ReadMeasurement, threshold: number): ReadonlySet<number> {
  const givenUp = new Set<number>();
  for (;;) {
    const hidden = hiddenResults(read, threshold, givenUp);
    if (hidden !== "unproven") return hidden;
    const next = tableToGiveUp(read.indicators, new Set([...givenUp, ...smallResults(read.indicators, threshold)]));
    for (const result of next ?? read.results.keys()) givenUp.add(result);
  }
}

function hiddenResults(
  { indicators, withoutCounts }: ReadMeasurement,
  threshold: number,
  givenUp: ReadonlySet<number>,
): ReadonlySet<number> | "unproven" {
  const first = new Set([...withoutCounts, ...givenUp, ...smallResults(indicators, threshold)]);
  let hidden = withProtecting(indicators, first, threshold);
  while (hidden !== "unproven") {
    const more = [...smallRemainders(indicators, hidden, threshold), ...overlappingParts(indicators, hidden, threshold)];
    if (more.length === 0) break;
    hidden = withProtecting(indicators, new Set([...hidden, ...more]), threshold);
  }
  return hidden;
}

function smallResults(indicators: readonly ReadIndicator[], threshold: number): readonly number[] {
  return indicators
    .flatMap(resultsOf)
    .flatMap(({ index, counts }) => (counts !== undefined && hasSmallCount(counts, threshold) ? [index] : []));
}

/** These results and those that must go because a small count could be computed from them. */
function withProtecting(
  indicators: readonly ReadIndicator[],
  hidden: ReadonlySet<number>,
  threshold: number,
): ReadonlySet<number> | "unproven" {
  const counts = linkedCounts(indicators, threshold);
  if (counts === "unproven") return resultsIn(indicators).every((index) => hidden.has(index)) ? hidden : "unproven";
  if (counts !== "contradiction") return protect(counts, hidden);
  if (indicators.length === 1) return new Set([...hidden, ...resultsIn(indicators)]);
  // Without links between indicators, since they contradict each other.
  let all: ReadonlySet<number> = hidden;
  for (const indicator of indicators) {
    const more = withProtecting([indicator], hidden, threshold);
    if (more === "unproven") return more;
    all = new Set([...all, ...more]);
  }
  return all;
}

function resultsIn(indicators: readonly ReadIndicator[]): readonly number[] {
  return indicators.flatMap(resultsOf).map(({ index }) => index);
}

/** The same with results suppressed; the very same where none is that was not so before. */
function withHidden(measurement: Measurement, { results }: ReadMeasurement, hidden: ReadonlySet<number>): Measurement {
  if ([...hidden].every((index) => results[index]?.status === "suppressed")) return measurement;
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
