import { err, ok, type Result } from "../../result/index.ts";
import { refuseLarge } from "../check/exact-limit.ts";
import { tailOf } from "../check/level.ts";
import { knownValues } from "../check/values.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";
import { quantileOf, sorted } from "../mean/index.ts";
import { rankedInterval } from "./ranked-interval.ts";
import { sumDistribution } from "./sign-flips.ts";

/** A middle of differences, with its interval where there is one. */
export interface HodgesLehmann<Method extends string = string> extends StatisticResult<Method> {
  /** Values that are missing. */
  readonly missing: number;
  /** Confidence asked for. */
  readonly level: number;
  readonly estimate: number;
  /** Absent, like all that follows, when there are too few values for the level: at 0.95 up to five differences. */
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  /** Confidence that the interval has without ties: at least the level. With ties it has more. */
  readonly coverage?: number | undefined;
}

/**
 * Hodges and Lehmann's middle of changes in the same people: the median of the means of all pairs of differences, each with itself too. The interval is the one of Wilcoxon's exact test.
 *
 * @param input - `differences`: after − before, zeros included, null for a missing one, which is counted and left out; `level`: confidence, default 0.95
 * @returns the estimate with its interval; refused with `empty` when no difference is known, `too-many` beyond 50, `not-finite`
 * @throws RangeError when the level is out of its range
 *
 * @see J. L. Hodges and E. L. Lehmann, "Estimates of Location Based on Rank Tests", Annals of Mathematical Statistics 34 (1963), https://doi.org/10.1214/aoms/1177704172
 *
 * @example
 * ```ts
 * import { hodgesLehmann } from "welfare-core/statistics";
 * const found = hodgesLehmann({ differences: [1, 2, 3, 4, 5, 9] });
 * found.ok && [found.value.estimate, found.value.lower, found.value.upper, found.value.coverage] // => [3.5, 1, 9, 0.96875]
 * ```
 */
export function hodgesLehmann(input: {
  readonly differences: readonly (number | null)[];
  readonly level?: number | undefined;
}): Result<HodgesLehmann<"hodges-lehmann-signed-rank">, NotComputable> {
  const { level = 0.95 } = input;
  const tail = tailOf(level);
  const known = knownValues(input.differences);
  if (!known.ok) return err(known.error);
  const { values, missing } = known.value;
  const refused = refuseLarge(values);
  if (refused) return err(refused);
  const means = sorted(values.flatMap((one, index) => values.slice(index).map((other) => one / 2 + other / 2)));
  const probability = sumDistribution(values.map((_, index) => index + 1));
  return ok({
    method: "hodges-lehmann-signed-rank",
    n: values.length,
    missing,
    level,
    estimate: quantileOf(means, 0.5),
    ...rankedInterval(means, probability, tail),
  });
}
