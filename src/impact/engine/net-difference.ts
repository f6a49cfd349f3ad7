import type { Counterfactual, NetDifference } from "../definition/index.ts";
import type { Figure } from "../kinds/index.ts";

/**
 * What is left of a figure once what would have happened anyway is taken away. The interval of the figure is moved with it; a benchmark is taken as exact, and an assumption as its whole range.
 */
export function netDifference({ value, interval }: Figure, counterfactual: Counterfactual): NetDifference {
  const ends = interval ?? { lower: undefined, upper: undefined };
  switch (counterfactual.kind) {
    case "comparison-group":
      return { value, ...range(ends.lower, ends.upper) };
    case "benchmark": {
      const { value: anyway } = counterfactual;
      const move = (end: number | undefined) => (end === undefined ? undefined : end - anyway);
      return { value: value - anyway, ...range(move(ends.lower), move(ends.upper)) };
    }
    case "assumption":
      return { lower: (ends.lower ?? value) - counterfactual.high, upper: (ends.upper ?? value) - counterfactual.low };
  }
}

function range(lower: number | undefined, upper: number | undefined): NetDifference {
  return lower === undefined || upper === undefined ? {} : { lower, upper };
}
