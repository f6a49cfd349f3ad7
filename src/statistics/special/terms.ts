import { binet } from "./binet.ts";
import { deviance } from "./deviance.ts";

/**
 * Logarithm of the probability of `x` successes in `n` trials. For numbers that are not whole, factorials read as gamma functions.
 *
 * @param x - from 0 to `n`
 * @param n - at least 0
 * @param p - probability of a success
 * @param q - 1 − p, given apart so that a small one loses no digits
 * @returns ln (n! / (x! (n − x)!) pˣ qⁿ⁻ˣ); −∞ for what cannot be
 *
 * @see C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000)
 */
export function logBinomialTerm(x: number, n: number, p: number, q: number): number {
  if (x === 0) return n === 0 ? 0 : n * logOf(q, p);
  if (x === n) return n * logOf(p, q);
  const spread = (2 * Math.PI * x * (n - x)) / n;
  return binet(n) - binet(x) - binet(n - x) - deviance(x, n * p) - deviance(n - x, n * q) - Math.log(spread) / 2;
}

/** ln p, exact also where `p` is nearly 1 and its complement says how nearly. */
function logOf(p: number, complement: number): number {
  return p > 0.5 ? Math.log1p(-complement) : Math.log(p);
}

/**
 * Probability of `x` successes in `n` trials, as {@link logBinomialTerm} has it.
 *
 * @returns a probability; relative error about 1e-14
 */
export function binomialTerm(x: number, n: number, p: number, q: number): number {
  return Math.exp(logBinomialTerm(x, n, p, q));
}

/**
 * Probability of `x` events where `mean` are expected. For numbers that are not whole, the factorial reads as a gamma function.
 *
 * @param x - at least 0
 * @param mean - at least 0
 * @returns e⁻ᵐ mˣ / x!; relative error about 1e-14
 *
 * @see C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000)
 */
export function poissonTerm(x: number, mean: number): number {
  if (x === 0) return Math.exp(-mean);
  return Math.exp(-binet(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x);
}

/**
 * Logarithm of the probability that of `drawn` people out of `marked` and `others` exactly `x` are marked.
 *
 * @param x - from max(0, drawn − others) to min(drawn, marked), whole
 * @returns logarithm of the hypergeometric probability; absolute error about 1e-14
 *
 * @see C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000): three binomial terms with one common probability
 */
export function logHypergeometricTerm(x: number, marked: number, others: number, drawn: number): number {
  const total = marked + others;
  const [p, q] = [drawn / total, (total - drawn) / total];
  return logBinomialTerm(x, marked, p, q) + logBinomialTerm(drawn - x, others, p, q) - logBinomialTerm(drawn, total, p, q);
}
