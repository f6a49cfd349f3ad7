import { meanInterval, wilson } from "../statistics/index.ts";
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
      return { value: total(known.flatMap((answer) => (answer.kind === "number" ? [answer.value] : []))) };
    case "mean-change":
      return meanChange(known.flatMap((answer) => (answer.kind === "pair" ? [answer] : [])));
  }
}

function successes(known: readonly Answer[]): number {
  return known.filter((answer) => answer.kind === "truth" && answer.value).length;
}

function proportion(numerator: number, denominator: number): Figure {
  const share = wilson({ x: numerator, n: denominator, level: LEVEL });
  return {
    value: numerator / denominator,
    numerator,
    denominator,
    ...(share.ok ? { interval: { lower: share.value.lower, upper: share.value.upper, level: LEVEL, method: "wilson" } } : {}),
  };
}

function meanChange(pairs: readonly { readonly before: number; readonly after: number }[]): Figure {
  const mean = (values: readonly number[]) => {
    const result = meanInterval({ values: sorted(values), level: LEVEL });
    return result.ok ? result.value : { mean: 0, lower: undefined, upper: undefined };
  };
  const { mean: value, lower, upper } = mean(pairs.map(({ before, after }) => after - before));
  return {
    value,
    before: mean(pairs.map(({ before }) => before)).mean,
    after: mean(pairs.map(({ after }) => after)).mean,
    ...(lower === undefined || upper === undefined ? {} : { interval: { lower, upper, level: LEVEL, method: "t" } }),
  };
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
