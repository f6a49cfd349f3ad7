import { err, ok, type Result } from "../../result/index.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";
import type { TComparison } from "./t-comparison.ts";
import { welchT } from "./welch-t.ts";

/** By how much more one group changed than another. */
export interface DifferenceInDifferences extends StatisticResult<"welch-t-of-changes">, TComparison {
  /** Changes that are missing in both groups. */
  readonly missing: number;
  readonly level: number;
  /** Mean change of the treated − mean change of the comparison group. */
  readonly effect: number;
}

/**
 * Difference in differences of two groups, each person measured twice: Welch's t test and interval on the changes.
 *
 * It is the effect only as far as both groups would have changed alike without the project; the comparison group's change is the deadweight.
 *
 * @param input - `changeTreated` and `changeComparison`: after − before of each person, null for a missing one; `level`: confidence, default 0.95
 * @returns the effect; refused with `empty` when a group is, `too-few` when one has a single value, `not-finite`
 * @throws RangeError when the level is out of its range
 *
 * @see J. D. Angrist and J.-S. Pischke, Mostly Harmless Econometrics (2009), 5.2; the test as {@link welchT}
 *
 * @example
 * ```ts
 * import { differenceInDifferences } from "welfare-core/statistics";
 * const found = differenceInDifferences({ changeTreated: [5, 3, 6, 1], changeComparison: [1, -2, 0, 3] });
 * found.ok && found.value.effect // => 3.25
 * ```
 */
export function differenceInDifferences(input: {
  readonly changeTreated: readonly (number | null)[];
  readonly changeComparison: readonly (number | null)[];
  readonly level?: number | undefined;
}): Result<DifferenceInDifferences, NotComputable> {
  const compared = welchT({ a: input.changeTreated, b: input.changeComparison, level: input.level });
  if (!compared.ok) return err(compared.error);
  const { difference, ...rest } = compared.value;
  return ok({ ...rest, method: "welch-t-of-changes", effect: difference });
}
