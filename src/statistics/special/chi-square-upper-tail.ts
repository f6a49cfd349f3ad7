import { gammaTails } from "./regularized-gamma.ts";

/**
 * Probability that a chi-square is greater.
 *
 * @param x - at least 0
 * @param degrees - degrees of freedom, above 0
 * @returns a probability; relative error about 1e-13, also far out
 * @throws RangeError when an argument is out of its range
 *
 * @see NIST Digital Library of Mathematical Functions, 8.2, https://dlmf.nist.gov/8.2: Q(df / 2, x / 2)
 *
 * @example
 * ```ts
 * import { chiSquareUpperTail } from "welfare-core/statistics";
 * chiSquareUpperTail(3.841458820694124, 1).toFixed(10) // => "0.0500000000"
 * ```
 */
export function chiSquareUpperTail(x: number, degrees: number): number {
  if (!(x >= 0)) throw new RangeError("a chi-square is at least 0");
  if (!(degrees > 0 && degrees < Number.POSITIVE_INFINITY)) throw new RangeError("degrees of freedom are above 0");
  return gammaTails(x / 2, degrees / 2).upper;
}
