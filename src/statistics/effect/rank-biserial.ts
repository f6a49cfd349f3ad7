import { err, ok, type Result } from "../../result/index.ts";
import { tailOf } from "../check/level.ts";
import { knownValues } from "../check/values.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";
import { signedRanks } from "../rank/index.ts";
import { normalQuantile } from "../special/index.ts";

/** How much the ranks of changes go up rather than down. */
export interface RankBiserial extends StatisticResult<"rank-biserial-fisher-z"> {
  /** Differences that are missing; `n` are known. */
  readonly missing: number;
  /** Differences that are 0. */
  readonly zeros: number;
  readonly level: number;
  /** (W+ − W−) / (W+ + W−), −1 to 1. */
  readonly rankBiserial: number;
  /** Absent, like `upper`, at −1 and 1. */
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
}

/**
 * Rank-biserial correlation of changes in the same people, zeros dropped, with an approximate interval on Fisher's scale.
 *
 * The standard error is that of W+ under "as much up as down"; where all changes go one way the scale ends and there is no interval. For separate groups it is Cliff's delta.
 *
 * @param input - `differences`: after − before, null for a missing one, which is counted and left out; `level`: confidence, default 0.95
 * @returns the correlation; refused with `empty` when no difference is known, `no-variation` when all are 0, `not-finite`
 * @throws RangeError when the level is out of its range
 *
 * @see D. S. Kerby, "The Simple Difference Formula", Comprehensive Psychology 3 (2014), https://doi.org/10.2466/11.IT.3.1; interval as R's `effectsize::rank_biserial`
 *
 * @example
 * ```ts
 * import { rankBiserial } from "welfare-core/statistics";
 * const found = rankBiserial({ differences: [5, 3, 6, 1, 0, -1] });
 * found.ok && [found.value.rankBiserial, found.value.lower?.toFixed(3), found.value.upper?.toFixed(3)] // => [0.8, "0.129", "0.969"]
 * ```
 */
export function rankBiserial(input: {
  readonly differences: readonly (number | null)[];
  readonly level?: number | undefined;
}): Result<RankBiserial, NotComputable> {
  const { level = 0.95 } = input;
  const z = -normalQuantile(tailOf(level));
  const known = knownValues(input.differences);
  if (!known.ok) return err(known.error);
  const { values, missing } = known.value;
  const { ranks, positive } = signedRanks(values, "dropped");
  const changed = ranks.length;
  if (changed === 0) return err({ code: "no-variation", message: "all differences are 0" });
  const total = changed * (changed + 1);
  const found = (2 * positive - total) / total;
  const about = {
    method: "rank-biserial-fisher-z",
    n: values.length,
    missing,
    zeros: values.length - changed,
    level,
    rankBiserial: found,
  } as const;
  if (Math.abs(found) === 1) return ok(about);
  // √(n (n + 1) (2n + 1) / 6) over n (n + 1) / 2.
  const half = z * Math.sqrt((2 * (2 * changed + 1)) / (3 * total));
  return ok({ ...about, lower: Math.tanh(Math.atanh(found) - half), upper: Math.tanh(Math.atanh(found) + half) });
}
