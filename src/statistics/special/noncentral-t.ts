import { normalTails } from "./normal-tails.ts";
import { betaTails } from "./regularized-beta.ts";
import type { Tails } from "./tails.ts";
import { binomialTerm, poissonTerm } from "./terms.ts";

/**
 * Both tails of the noncentral t distribution.
 *
 * The weights of the mixture are Poisson terms at 0, ½, 1, 1½, …; beyond 14 standard deviations from their mean they are below 1e-40 and left out.
 *
 * @param t - any number
 * @param degrees - degrees of freedom, above 0
 * @param shift - the noncentrality
 * @returns two probabilities; relative error about 1e-12 of each where t and the shift are on one side of 0, else an absolute one of about 1e-15
 *
 * @see R. V. Lenth, "Algorithm AS 243: Cumulative Distribution Function of the Non-central t Distribution", Applied Statistics 38 (1989), https://doi.org/10.2307/2347693
 */
export function noncentralTTails(t: number, degrees: number, shift: number): Tails {
  if (shift < 0) return swapped(noncentralTTails(-t, degrees, -shift));
  const mean = (shift * shift) / 2;
  const x = (t * t) / (degrees + t * t);
  const y = degrees / (degrees + t * t);
  const whole = mixture(0, { mean, x, y, degrees });
  const halves = mixture(0.5, { mean, x, y, degrees });
  if (t < 0) {
    const lower = Math.max(0, (whole.upper - halves.upper) / 2);
    return { lower, upper: 1 - lower };
  }
  return { lower: Math.min(1, normalTails(shift).upper + (whole.lower + halves.lower) / 2), upper: (whole.upper + halves.upper) / 2 };
}

function swapped({ lower, upper }: Tails): Tails {
  return { lower: upper, upper: lower };
}

/** Tails of beta distributions with shapes k + ½ and df / 2, weighed by Poisson terms at k = first, first + 1, … */
function mixture(
  first: number,
  { mean, x, y, degrees }: { readonly mean: number; readonly x: number; readonly y: number; readonly degrees: number },
): Tails {
  const reach = 14 * Math.sqrt(mean);
  const from = first + Math.max(0, Math.floor(mean - reach));
  const to = first + Math.ceil(mean + reach + 45);
  const step = (k: number) => betaStep(k + 0.5, degrees / 2, x, y);
  // Each tail is built up from its small end, by additions only.
  let lower = 0;
  let below = betaTails(x, y, to + 0.5, degrees / 2).lower;
  for (let k = to; k >= from; k -= 1) {
    lower += poissonTerm(k, mean) * below;
    below += step(k - 1);
  }
  let upper = 0;
  let above = betaTails(x, y, from + 0.5, degrees / 2).upper;
  for (let k = from; k <= to; k += 1) {
    upper += poissonTerm(k, mean) * above;
    above += step(k);
  }
  return { lower, upper };
}

/** I_x(a, b) − I_x(a + 1, b). */
function betaStep(a: number, b: number, x: number, y: number): number {
  return a > 0 ? (b / (a + b)) * binomialTerm(a, a + b, x, y) : 0;
}

/**
 * Distribution function of the noncentral t distribution: the t that a sample gives where there is an effect.
 *
 * @param t - any finite number
 * @param degrees - degrees of freedom, above 0
 * @param shift - the noncentrality: the standardized effect times the root of n; from −1000 to 1000
 * @returns the probability of this t or less
 * @throws RangeError when an argument is out of its range
 *
 * @see R. V. Lenth, "Algorithm AS 243: Cumulative Distribution Function of the Non-central t Distribution", Applied Statistics 38 (1989), https://doi.org/10.2307/2347693
 *
 * @example
 * ```ts
 * import { noncentralTCdf } from "welfare-core/statistics";
 * noncentralTCdf(8, 14, 6).toFixed(6) // => "0.849047"
 * ```
 */
export function noncentralTCdf(t: number, degrees: number, shift: number): number {
  if (!Number.isFinite(t)) throw new RangeError("a t is finite");
  if (!(degrees > 0 && degrees < Number.POSITIVE_INFINITY)) throw new RangeError("degrees of freedom are above 0");
  if (!(Math.abs(shift) <= 1000)) throw new RangeError("a noncentrality lies between -1000 and 1000");
  return noncentralTTails(t, degrees, shift).lower;
}
