import { err, type Result } from "../../result/index.ts";
import { finiteResult } from "../check/finite-result.ts";
import { knownGroups } from "../check/groups.ts";
import { tailOf } from "../check/level.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";
import { clearMoments } from "../mean/index.ts";
import { hedgesJ } from "./hedges-j.ts";
import { noncentralityInterval } from "./noncentrality-interval.ts";

/** The difference of two separate groups in standard deviations. */
export interface HedgesG extends StatisticResult<"hedges-g"> {
  /** Values that are missing in both groups. */
  readonly missing: number;
  readonly level: number;
  /** Cohen's d: difference of the means over the pooled deviation. */
  readonly d: number;
  /** d times Hedges's factor, which takes its small-sample bias out. */
  readonly g: number;
  /** Interval by the noncentral t distribution; absent when |t|, or the noncentrality of one of its ends, is above 1000. */
  readonly dLower?: number | undefined;
  readonly dUpper?: number | undefined;
  readonly gLower?: number | undefined;
  readonly gUpper?: number | undefined;
}

/**
 * Hedges's g and Cohen's d of two separate groups, with the pooled standard deviation (n₁ + n₂ − 2) and noncentral t intervals.
 *
 * @param input - `a` and `b`: numbers, null for a missing one, which is counted and left out; `level`: confidence, default 0.95
 * @returns a − b in standard deviations; `n` is both groups; refused with `empty` when a group is, `too-few` when one has a single value, `no-variation` when neither group varies, `not-finite`
 * @throws RangeError when the level is out of its range
 *
 * @see L. V. Hedges, "Distribution Theory for Glass's Estimator of Effect Size and Related Estimators", Journal of Educational Statistics 6 (1981), https://doi.org/10.3102/10769986006002107
 *
 * @example
 * ```ts
 * import { hedgesG } from "welfare-core/statistics";
 * const found = hedgesG({ a: [3, 4, 5], b: [1, 2, 3] });
 * found.ok && [found.value.d, found.value.g.toFixed(4)] // => [2, "1.5958"]
 * ```
 */
export function hedgesG(input: {
  readonly a: readonly (number | null)[];
  readonly b: readonly (number | null)[];
  readonly level?: number | undefined;
}): Result<HedgesG, NotComputable> {
  const { level = 0.95 } = input;
  const tail = tailOf(level);
  const known = knownGroups(input.a, input.b, 2);
  if (!known.ok) return err(known.error);
  const [a, b] = [clearMoments(known.value.a, known.value.a), clearMoments(known.value.b, known.value.b)];
  const degrees = a.n + b.n - 2;
  const pooled = ((a.n - 1) * a.variance + (b.n - 1) * b.variance) / degrees;
  if (pooled === 0) return err({ code: "no-variation", message: "neither group varies" });
  const d = (a.mean - b.mean) / Math.sqrt(pooled);
  const J = hedgesJ(degrees);
  const root = Math.sqrt((a.n * b.n) / (a.n + b.n));
  const interval = noncentralityInterval(d * root, degrees, tail);
  return finiteResult({
    method: "hedges-g",
    n: a.n + b.n,
    missing: known.value.missing,
    level,
    d,
    g: J * d,
    ...(interval && {
      ...{ dLower: interval.lower / root, dUpper: interval.upper / root },
      ...{ gLower: (J * interval.lower) / root, gUpper: (J * interval.upper) / root },
    }),
  });
}
