import { binet } from "../special/index.ts";

/**
 * Hedges's factor that takes the small-sample bias out of a standardized difference: Γ(df / 2) / (√(df / 2) Γ((df − 1) / 2)).
 *
 * @param degrees - degrees of freedom of the standard deviation, above 1
 * @returns above 0 and below 1; about 1 − 3 / (4 df − 1); relative error about 1e-15
 * @throws RangeError when the degrees of freedom are not above 1
 *
 * @see L. V. Hedges, "Distribution Theory for Glass's Estimator of Effect Size and Related Estimators", Journal of Educational Statistics 6 (1981), https://doi.org/10.3102/10769986006002107
 *
 * @example
 * ```ts
 * import { hedgesJ } from "welfare-core/statistics";
 * hedgesJ(14).toFixed(6) // => "0.945288"
 * ```
 */
export function hedgesJ(degrees: number): number {
  if (!(degrees > 1 && degrees < Number.POSITIVE_INFINITY)) throw new RangeError("degrees of freedom are above 1");
  const half = degrees / 2;
  // Stirling's formula on both sides; what would cancel is written out of it.
  return Math.exp(-(half - 1) * Math.log1p(-0.5 / half) - 0.5 + binet(half) - binet(half - 0.5));
}
