import { err, ok, type Result } from "../../result/index.ts";
import { refuseCounts } from "../check/counts.ts";
import { finiteResult } from "../check/finite-result.ts";
import { tailOf } from "../check/level.ts";
import { refuseAmounts } from "../check/values.ts";
import type { IntervalResult, NotComputable } from "../estimate.ts";
import { betaLogits, binomialP, clopperPearsonShapes } from "../proportion/index.ts";

/** How many times as often something happens in one group as in another. */
export interface PoissonRateRatio extends IntervalResult<"conditional-exact"> {
  /** First rate over the second; ∞ when the second group has no events. */
  readonly ratio: number;
  /** Against equal rates: probability of all splits of the events no more likely than the observed one. */
  readonly pTwoSided: number;
}

/**
 * Ratio of two rates with its exact interval: given how many events there are in all, those of the first group are binomial.
 *
 * @param input - `events`: of the two groups, whole; `personTime`: of the two groups, in one unit; `level`: confidence, default 0.95
 * @returns the ratio, 0 with the lower end 0 without events in the first group, ∞ with the upper end ∞ without events in the second; `n` is the events; refused with `empty` without
 * any event, `zero-denominator` when a group was not watched, `negative`, `not-finite`
 * @throws RangeError when the events are not whole or the level is out of its range
 *
 * @see J. Przyborowski and H. Wilenski, "Homogeneity of Results in Testing Samples from Poisson Series", Biometrika 31 (1940), https://doi.org/10.1093/biomet/31.3-4.313; as R's `poisson.test`
 *
 * @example
 * ```ts
 * import { poissonRateRatio } from "welfare-core/statistics";
 * const found = poissonRateRatio({ events: [8, 3], personTime: [14.5, 13] });
 * found.ok && [found.value.ratio.toFixed(3), found.value.pTwoSided.toFixed(4)] // => ["2.391", "0.2342"]
 * ```
 */
export function poissonRateRatio(input: {
  readonly events: readonly [number, number];
  readonly personTime: readonly [number, number];
  readonly level?: number | undefined;
}): Result<PoissonRateRatio, NotComputable> {
  const { events, personTime, level = 0.95 } = input;
  const [x1, x2] = events;
  const [time1, time2] = personTime;
  const tail = tailOf(level);
  const refused = refuseCounts(x1, x2) ?? refuseAmounts([time1, time2]);
  if (refused) return err(refused);
  if (time1 === 0 || time2 === 0) return err({ code: "zero-denominator", message: "a group was not watched for any time" });
  const n = x1 + x2;
  if (n === 0) return err({ code: "empty", message: "no event in either group" });
  const odds = betaLogits(clopperPearsonShapes(x1, n), tail);
  const time = time1 + time2;
  // The share of the events that fall to the first group, as odds, is the ratio times that of the times.
  const times = time2 / time1;
  const [ratio, lower, upper] = [(x1 / x2) * times, Math.exp(odds.lower) * times, Math.exp(odds.upper) * times];
  // Where the second group has no events, the ratio and its upper end are infinite; nothing else may be.
  const inverse = 1 / times;
  const bounded = finiteResult(x2 === 0 ? { times, inverse, lower } : { times, inverse, lower, ratio, upper });
  if (!bounded.ok) return err(bounded.error);
  return ok({
    method: "conditional-exact",
    n,
    level,
    ratio,
    lower,
    upper,
    pTwoSided: binomialP(x1, n, time1 / time, time2 / time).pTwoSided,
  });
}
