import { err, ok, type Result } from "../../result/index.ts";
import { refuseLarge } from "../check/exact-limit.ts";
import { knownGroups } from "../check/groups.ts";
import { tailOf } from "../check/level.ts";
import type { NotComputable } from "../estimate.ts";
import { quantileOf, sorted } from "../mean/index.ts";
import { drawnSums } from "./drawn-sums.ts";
import type { HodgesLehmann } from "./hodges-lehmann.ts";
import { rankedInterval } from "./ranked-interval.ts";

/**
 * Hodges and Lehmann's shift between two separate groups: the median of all differences between one of a and one of b. The interval is the one of Mann and Whitney's exact test.
 *
 * @param input - `a` and `b`: numbers, null for a missing one, which is counted and left out; `level`: confidence, default 0.95
 * @returns the shift of a over b with its interval; `n` is both groups; refused with `empty` when a group is, `too-many` beyond 50 in a group, `not-finite`
 * @throws RangeError when the level is out of its range
 *
 * @see J. L. Hodges and E. L. Lehmann, "Estimates of Location Based on Rank Tests", Annals of Mathematical Statistics 34 (1963), https://doi.org/10.1214/aoms/1177704172
 *
 * @example
 * ```ts
 * import { hodgesLehmannShift } from "welfare-core/statistics";
 * const found = hodgesLehmannShift({ a: [3, 4, 5], b: [1, 2] });
 * found.ok && [found.value.estimate, found.value.lower] // => [2.5, undefined]
 * ```
 */
export function hodgesLehmannShift(input: {
  readonly a: readonly (number | null)[];
  readonly b: readonly (number | null)[];
  readonly level?: number | undefined;
}): Result<HodgesLehmann<"hodges-lehmann-rank-sum">, NotComputable> {
  const { level = 0.95 } = input;
  const tail = tailOf(level);
  const known = knownGroups(input.a, input.b, 1);
  if (!known.ok) return err(known.error);
  const { a, b, missing } = known.value;
  const refused = refuseLarge(a, b);
  if (refused) return err(refused);
  const differences = sorted(a.flatMap((one) => b.map((other) => one - other)));
  return ok({
    method: "hodges-lehmann-rank-sum",
    n: a.length + b.length,
    missing,
    level,
    estimate: quantileOf(differences, 0.5),
    ...rankedInterval(differences, untiedU(a.length, b.length), tail),
  });
}

/** The probability of each U from 0 to mn when there are no ties. */
function untiedU(m: number, n: number): readonly number[] {
  const ranks = Array.from({ length: m + n }, (_, index) => index + 1);
  const ways = [...drawnSums(ranks, m).values()];
  const all = ways.reduce((sum, count) => sum + count, 0);
  return ways.map((count) => count / all);
}
