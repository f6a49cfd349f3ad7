/**
 * How far a count lies from its mean: x ln(x / m) + m − x.
 *
 * Where the two are close the three terms cancel; there a series in (x − m) / (x + m) takes their place.
 *
 * @param x - at least 0
 * @param mean - at least 0
 * @returns at least 0; 0 when the two are equal, ∞ for a count of which none is expected
 *
 * @see C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000)
 */
export function deviance(x: number, mean: number): number {
  if (x === 0) return mean;
  const difference = x - mean;
  const ratio = difference / (x + mean);
  if (Math.abs(ratio) > 0.1) return x * Math.log(x / mean) - difference;
  let sum = difference * ratio;
  let power = 2 * x * ratio;
  for (let odd = 3; ; odd += 2) {
    power *= ratio * ratio;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
