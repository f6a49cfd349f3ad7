/**
 * Natural logarithm of the gamma function.
 *
 * @param x - above 0
 * @returns ln Γ(x); relative error about 1e-15, away from the zeros at 1 and 2
 *
 * @see C. Lanczos, "A Precision Approximation of the Gamma Function", SIAM Journal on Numerical Analysis B 1 (1964); coefficients for g = 7, n = 9 by P. Godfrey
 */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const base = x - 1;
  const t = base + 7.5;
  const series = COEFFICIENTS.reduce((sum, coefficient, index) => sum + coefficient / (base + index + 1), 0.99999999999980993);
  return 0.5 * Math.log(2 * Math.PI) + (base + 0.5) * Math.log(t) - t + Math.log(series);
}

const COEFFICIENTS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012,
  9.9843695780195716e-6, 1.5056327351493116e-7,
];
