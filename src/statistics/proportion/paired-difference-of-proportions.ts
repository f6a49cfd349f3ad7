import { err, ok, type Result } from "../../result/index.ts";
import { refuseCounts } from "../check/counts.ts";
import { tailOf } from "../check/level.ts";
import { NO_TRIALS } from "../check/refusals.ts";
import type { IntervalResult, NotComputable } from "../estimate.ts";
import { normalQuantile } from "../special/index.ts";
import type { BeforeAfterTable } from "./before-after-table.ts";
import { wilsonEnds } from "./wilson.ts";

/** By how much a proportion changed in the same people. */
export interface PairedDifferenceOfProportions extends IntervalResult<"newcombe-paired-score"> {
  /** Proportion after − before, −1 to 1. */
  readonly difference: number;
}

/**
 * Change of a proportion in the same people with Newcombe's square-and-add interval for paired proportions (method 10: Wilson's ends, the correlation φ corrected for continuity).
 *
 * @param input - the four cells, whole; `level`: confidence, default 0.95
 * @returns the difference with its interval; refused with `empty` when all cells are 0, `negative`, `not-finite`
 * @throws RangeError when a count is not whole or the level is out of its range
 *
 * @see R. G. Newcombe, "Improved Confidence Intervals for the Difference between Binomial Proportions Based on Paired Data", Statistics in Medicine 17 (1998), 2635–2650, https://doi.org/10.1002/(SICI)1097-0258(19981130)17:22<2635::AID-SIM954>3.0.CO;2-C
 *
 * @example
 * ```ts
 * import { pairedDifferenceOfProportions } from "welfare-core/statistics";
 * const found = pairedDifferenceOfProportions({ bothYes: 0, yesToNo: 0, noToYes: 9, bothNo: 6 });
 * found.ok && [found.value.difference, found.value.lower.toFixed(3), found.value.upper.toFixed(3)] // => [0.6, "0.283", "0.802"]
 * ```
 */
export function pairedDifferenceOfProportions(
  input: BeforeAfterTable & { readonly level?: number | undefined },
): Result<PairedDifferenceOfProportions, NotComputable> {
  const { bothYes, yesToNo, noToYes, bothNo, level = 0.95 } = input;
  const z = -normalQuantile(tailOf(level));
  const refused = refuseCounts(bothYes, yesToNo, noToYes, bothNo);
  if (refused) return err(refused);
  const n = bothYes + yesToNo + noToYes + bothNo;
  if (n === 0) return err(NO_TRIALS);
  const [yesBefore, yesAfter] = [bothYes + yesToNo, bothYes + noToYes];
  const [before, after] = [yesBefore / n, yesAfter / n];
  const [early, late] = [wilsonEnds(yesBefore, n, z), wilsonEnds(yesAfter, n, z)];
  const phi = correlation(input, n);
  const reach = (one: number, other: number) => Math.sqrt(Math.max(0, one * one - 2 * phi * one * other + other * other));
  const difference = (noToYes - yesToNo) / n;
  return ok({
    method: "newcombe-paired-score",
    n,
    level,
    difference,
    lower: difference - reach(after - late.lower, early.upper - before),
    upper: difference + reach(late.upper - after, before - early.lower),
  });
}

/** φ of the table, its numerator brought nearer to 0 by n / 2 when it is positive; 0 where a margin is 0. */
function correlation({ bothYes, yesToNo, noToYes, bothNo }: BeforeAfterTable, n: number): number {
  const margins = [bothYes + yesToNo, noToYes + bothNo, bothYes + noToYes, yesToNo + bothNo];
  if (margins.includes(0)) return 0;
  const product = bothYes * bothNo - yesToNo * noToYes;
  const corrected = product > 0 ? Math.max(0, product - n / 2) : product;
  return margins.reduce((ratio, margin) => ratio / Math.sqrt(margin), corrected);
}
