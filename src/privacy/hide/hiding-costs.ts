import { numberAt } from "../solve/index.ts";
import type { KnownCounts } from "./protection.ts";

/** What it costs to hide each count. Costs add up so that fewer cells are always cheaper, and of as many cells those with the smaller sum. */
export function hidingCosts({ system, values }: KnownCounts): readonly number[] {
  const cell = 1 + values.reduce((sum, value) => sum + value, 0);
  return system.counts.map(({ cells }, count) => cells.length * cell + numberAt(values, count));
}
