import { err, type Result } from "../../result/index.ts";
import { finiteResult } from "../check/finite-result.ts";
import { tailOf } from "../check/level.ts";
import { refuseValues } from "../check/values.ts";
import type { IntervalResult, NotComputable } from "../estimate.ts";
import { clearMoments, moments } from "../mean/index.ts";
import { fQuantile } from "../special/index.ts";

/** How far the items of a scale agree. */
export interface CronbachAlpha extends IntervalResult<"cronbach-alpha-feldt"> {
  readonly items: number;
  /** People who did not answer every item; they are left out, `n` are the others. */
  readonly missingRows: number;
  /** At most 1; below 0 when items disagree. */
  readonly alpha: number;
}

/**
 * Cronbach's alpha of a scale, raw, on people who answered every item, with Feldt's interval.
 *
 * @param input - `items`: one list for each person with one number for each item, reversed items turned round before, null for a missing answer; `level`: confidence, default 0.95
 * @returns the alpha with its interval; refused with `empty` when nobody answered every item, `too-few` with one item or one person, `no-variation` when all totals are equal, `not-finite`
 * @throws RangeError when people have different numbers of items or the level is out of its range
 *
 * @see L. J. Cronbach, "Coefficient Alpha and the Internal Structure of Tests", Psychometrika 16 (1951), https://doi.org/10.1007/BF02310555; L. S. Feldt, "The Approximate Sampling
 * Distribution of Kuder-Richardson Reliability Coefficient Twenty", Psychometrika 30 (1965), https://doi.org/10.1007/BF02289499
 *
 * @example
 * ```ts
 * import { cronbachAlpha } from "welfare-core/statistics";
 * const found = cronbachAlpha({ items: [[1, 2], [2, 2], [3, 4], [4, null]] });
 * found.ok && [found.value.n, found.value.missingRows, found.value.alpha.toFixed(4)] // => [3, 1, "0.9231"]
 * ```
 */
export function cronbachAlpha(input: {
  readonly items: readonly (readonly (number | null)[])[];
  readonly level?: number | undefined;
}): Result<CronbachAlpha, NotComputable> {
  const { items: rows, level = 0.95 } = input;
  const tail = tailOf(level);
  const items = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== items)) throw new RangeError("each person has one answer for each item");
  const complete = rows.flatMap((row) => {
    const known = row.filter((value) => value !== null);
    return known.length === items ? [known] : [];
  });
  const refused = refuseValues(complete.flat());
  if (refused) return err(refused);
  const n = complete.length;
  if (n === 0) return err({ code: "empty", message: "nobody answered every item" });
  if (n < 2 || items < 2) return err({ code: "too-few", message: "alpha needs two items and two people" });
  const total = clearMoments(
    complete.map((row) => row.reduce((sum, value) => sum + value, 0)),
    complete.flat(),
  ).variance;
  if (total === 0) return err({ code: "no-variation", message: "all totals are equal" });
  const single = Array.from({ length: items }, (_, item) => moments(complete.map((row) => row[item] ?? 0)).variance);
  const alpha = (items / (items - 1)) * (1 - single.reduce((sum, variance) => sum + variance, 0) / total);
  const quantile = (p: number) => fQuantile(p, n - 1, (n - 1) * (items - 1));
  return finiteResult({
    method: "cronbach-alpha-feldt",
    n,
    items,
    missingRows: rows.length - n,
    level,
    alpha,
    lower: 1 - (1 - alpha) * quantile(1 - tail),
    upper: 1 - (1 - alpha) * quantile(tail),
  });
}
