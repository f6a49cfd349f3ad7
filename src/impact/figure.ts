import { meanInterval, wilson, type MeanInterval } from "../statistics/index.ts";
import type { IndicatorDefinition } from "./indicator.ts";
import type { Answer } from "./judged-row.ts";
import type { ValueResult } from "./result.ts";

/** Confidence level of every interval. */
const LEVEL = 0.95;

/** The figure of an indicator, with its interval where it has one. */
export type Figure = Pick<ValueResult, "value" | "numerator" | "denominator" | "before" | "after" | "interval">;

/**
 * The figure that known answers give, the same in whatever order they come.
 *
 * @param known - the answers of the indicator's kind; at least one, but for counts and sums
 */
export function figureOf(kind: IndicatorDefinition["kind"], known: readonly Answer[]): Figure {
  switch (kind) {
    case "count":
      return { value: successes(known) };
    case "proportion":
      return proportion(successes(known), known.length);
    case "sum":
      return { value: total(ofKind(known, "number").map(({ value }) => value)) };
    case "mean-change":
      return meanChange(ofKind(known, "pair"));
  }
}

function ofKind<Kind extends Answer["kind"]>(known: readonly Answer[], kind: Kind): readonly Extract<Answer, { readonly kind: Kind }>[] {
  return known.filter((answer): answer is Extract<Answer, { readonly kind: Kind }> => answer.kind === kind);
}

function successes(known: readonly Answer[]): number {
  return ofKind(known, "truth").filter(({ value }) => value).length;
}

function proportion(numerator: number, denominator: number): Figure {
  const share = wilson({ x: numerator, n: denominator, level: LEVEL });
  return { value: numerator / denominator, numerator, denominator, ...(share.ok ? intervalOf(share.value, "wilson") : {}) };
}

function meanChange(pairs: readonly { readonly before: number; readonly after: number }[]): Figure {
  const change = meanOf(pairs.map(({ before, after }) => after - before));
  const before = meanOf(pairs.map((pair) => pair.before));
  const after = meanOf(pairs.map((pair) => pair.after));
  return { value: change.mean, before: before.mean, after: after.mean, ...intervalOf(change, "t") };
}

function meanOf(values: readonly number[]): MeanInterval {
  const result = meanInterval({ values: sorted(values), level: LEVEL });
  if (!result.ok) throw new RangeError(result.error.message);
  return result.value;
}

/** The interval of an estimate that has one. */
function intervalOf(estimate: { readonly lower?: number | undefined; readonly upper?: number | undefined }, method: "wilson" | "t") {
  const { lower, upper } = estimate;
  return lower === undefined || upper === undefined ? {} : { interval: { lower, upper, level: LEVEL, method } };
}

/** Adds numbers with the error of each step kept apart (Neumaier), in rising order: fractions give the same total in whatever order they come. */
function total(values: readonly number[]): number {
  let sum = 0;
  let error = 0;
  for (const value of sorted(values)) {
    const next = sum + value;
    error += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + error;
}

function sorted(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b);
}
