import { err, type Result } from "../../result/index.ts";
import { finiteResult } from "../check/finite-result.ts";
import { tailOf } from "../check/level.ts";
import { type KnownPairs, knownPairs } from "../check/pairs.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";
import { clearMoments, moments } from "../mean/index.ts";
import { hedgesJ } from "./hedges-j.ts";
import { noncentralityInterval } from "./noncentrality-interval.ts";

/** The change of the same people in standard deviations, by each of the deviations that one may divide by. */
export interface PairedEffectSizes
  extends StatisticResult<"paired-effect-sizes">, Pick<KnownPairs, "missingBefore" | "missingAfter" | "incompletePairs"> {
  readonly level: number;
  /** Correlation of before and after; absent, like `drm` and `grm`, when one of them does not vary. */
  readonly r?: number | undefined;
  /** Mean change over the deviation of the changes. */
  readonly dz: number;
  /** Mean change over the root of the mean variance of before and after (Cumming 2012). */
  readonly dav: number;
  /** Mean change over the mean deviation of before and after (Lakens 2013). */
  readonly davLakens: number;
  /** `dz` times √(2 (1 − r)): comparable with a difference of separate groups. */
  readonly drm?: number | undefined;
  /** Mean change over the deviation before (Glass); absent when before does not vary. */
  readonly glassPre?: number | undefined;
  /** Hedges's factor at n − 1 degrees of freedom. */
  readonly J: number;
  /** `J` times the d of the same letter. */
  readonly gz: number;
  readonly gav: number;
  readonly grm?: number | undefined;
  /** Intervals of the d by the noncentral t distribution. Absent, like those of the g, when |t|, or the noncentrality of one of the ends, is above 1000. */
  readonly dzLower?: number | undefined;
  readonly dzUpper?: number | undefined;
  readonly davLower?: number | undefined;
  readonly davUpper?: number | undefined;
  readonly drmLower?: number | undefined;
  readonly drmUpper?: number | undefined;
  /** Intervals of the g: `J` times those of the d. */
  readonly gzLower?: number | undefined;
  readonly gzUpper?: number | undefined;
  readonly gavLower?: number | undefined;
  readonly gavUpper?: number | undefined;
  readonly grmLower?: number | undefined;
  readonly grmUpper?: number | undefined;
}

/**
 * Standardized mean changes of the same people: d_z, d_av, d_rm, Hedges's g of each, and Glass's Δ. They divide by different deviations and differ; say which one you report. At n = 15
 * g_av is the usual choice.
 *
 * The interval of d_z comes from the noncentral t distribution; those of d_av and d_rm are the same noncentralities on their scale (Algina and Keselman).
 *
 * @param input - `before` and `after`: numbers of the same people in the same order, null for a missing one; `level`: confidence, default 0.95
 * @returns the effect sizes; `n` are the complete pairs; refused with `empty` without a complete pair, `too-few` below three, `no-variation` when all changes are equal, `not-finite`
 * @throws RangeError when the lists differ in length or the level is out of its range
 *
 * @see G. Cumming, Understanding the New Statistics (2012), chapter 11; D. Lakens, "Calculating and Reporting Effect Sizes", Frontiers in Psychology 4 (2013), 863, https://doi.org/10.3389/fpsyg.2013.00863;
 * J. Algina and H. J. Keselman, "Approximate Confidence Intervals for Effect Sizes", Educational and Psychological Measurement 63 (2003), https://doi.org/10.1177/0013164403256358
 *
 * @example
 * ```ts
 * import { pairedEffectSizes } from "welfare-core/statistics";
 * const found = pairedEffectSizes({ before: [3, 5, 2, 6, 4, 7, 5, 3], after: [4, 5, 5, 7, 3, 9, 6, 6] });
 * found.ok && [found.value.dz.toFixed(3), found.value.gav.toFixed(3), found.value.davLower?.toFixed(3)] // => ["0.900", "0.628", "0.036"]
 * ```
 */
export function pairedEffectSizes(input: {
  readonly before: readonly (number | null)[];
  readonly after: readonly (number | null)[];
  readonly level?: number | undefined;
}): Result<PairedEffectSizes, NotComputable> {
  const { level = 0.95 } = input;
  const tail = tailOf(level);
  const known = knownPairs(input.before, input.after);
  if (!known.ok) return err(known.error);
  const { before, after, missingBefore, missingAfter, incompletePairs } = known.value;
  const n = before.length;
  if (n < 3) return err({ code: "too-few", message: "an effect size needs three pairs" });
  const change = clearMoments(
    after.map((value, index) => value - (before[index] ?? 0)),
    before,
    after,
  );
  if (change.variance === 0) return err({ code: "no-variation", message: "all changes are equal" });
  const [first, second] = [moments(before), moments(after)];
  const sd = Math.sqrt(change.variance);
  const r = correlation({ before, after, first: first.mean, second: second.mean });
  // How many deviations of the changes make one of the other deviations.
  const perAverage = sd / Math.sqrt((first.variance + second.variance) / 2);
  const perGroup = r === undefined ? undefined : Math.sqrt(2 * (1 - r));
  const dz = change.mean / sd;
  const J = hedgesJ(n - 1);
  const interval = noncentralityInterval(dz * Math.sqrt(n), n - 1, tail);
  return finiteResult({
    method: "paired-effect-sizes",
    n,
    missingBefore,
    missingAfter,
    incompletePairs,
    level,
    dz,
    dav: dz * perAverage,
    davLakens: change.mean / ((Math.sqrt(first.variance) + Math.sqrt(second.variance)) / 2),
    J,
    gz: J * dz,
    gav: J * dz * perAverage,
    ...(r !== undefined && perGroup !== undefined && { r, drm: dz * perGroup, grm: J * dz * perGroup }),
    ...(first.variance > 0 && { glassPre: change.mean / Math.sqrt(first.variance) }),
    ...(interval && endsOf({ lower: interval.lower / Math.sqrt(n), upper: interval.upper / Math.sqrt(n) }, { J, perAverage, perGroup })),
  });
}

/** The ends of all effect sizes from those of d_z, in proportion. */
function endsOf(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  scale: { readonly J: number; readonly perAverage: number; readonly perGroup: number | undefined },
) {
  const { J, perAverage, perGroup } = scale;
  return {
    dzLower: lower,
    dzUpper: upper,
    davLower: lower * perAverage,
    davUpper: upper * perAverage,
    gzLower: J * lower,
    gzUpper: J * upper,
    gavLower: J * lower * perAverage,
    gavUpper: J * upper * perAverage,
    ...(perGroup !== undefined && {
      drmLower: lower * perGroup,
      drmUpper: upper * perGroup,
      grmLower: J * lower * perGroup,
      grmUpper: J * upper * perGroup,
    }),
  };
}

/** Pearson's correlation; none when one side does not vary. */
function correlation(pairs: {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly first: number;
  readonly second: number;
}): number | undefined {
  const { before, after, first, second } = pairs;
  let [product, squareBefore, squareAfter] = [0, 0, 0];
  for (const [index, value] of before.entries()) {
    const [left, right] = [value - first, (after[index] ?? 0) - second];
    product += left * right;
    squareBefore += left * left;
    squareAfter += right * right;
  }
  if (squareBefore === 0 || squareAfter === 0) return undefined;
  // By rounding alone the quotient may be a little beyond 1.
  return Math.max(-1, Math.min(1, product / Math.sqrt(squareBefore) / Math.sqrt(squareAfter)));
}
