import type { Counterfactual, NetDifference } from "../definition/index.ts";
import type { Figure } from "../kinds/index.ts";

/**
 * What is left of a figure once what would have happened anyway is taken away. The interval of the figure is moved with it; a benchmark is taken as exact, and an assumption as its whole range.
 */
export function netDifference({ value, interval }: Figure, counterfactual: Counterfactual): NetDifference {
  switch (counterfactual.kind) {
    case "comparison-group":
      return { value, ...moved(interval, 0) };
    case "benchmark":
      return { value: value - counterfactual.value, ...moved(interval, counterfactual.value) };
    case "assumption": {
      const { lower, upper } = interval ?? { lower: value, upper: value };
      return { lower: lower - counterfactual.high, upper: upper - counterfactual.low };
    }
  }
}

function moved(interval: Figure["interval"], by: number): NetDifference {
  return interval === undefined ? {} : { lower: interval.lower - by, upper: interval.upper - by };
}
