import { add, divide, exp, log, multiply, subtract, type Wide, wide } from "./double-double.ts";
import { logGammaOracle } from "./log-gamma.ts";

/** Tails of a distribution, and its density times the point. */
export interface WideTails {
  readonly lower: Wide;
  readonly upper: Wide;
  readonly slope: Wide;
}

/**
 * Both tails of the beta distribution by the power series xᵃ yᵇ / (a B(a, b)) Σ xⁿ (a + b)ₙ / (a + 1)ₙ, all of whose terms are positive, from the side of the mean on which x lies. `slope` is
 * xᵃ yᵇ / B(a, b).
 */
export function betaOracle(x: Wide, a: number, b: number): WideTails {
  const y = subtract(wide(1), x);
  if (x[0] * (a + b + 2) > a + 1) {
    const { lower, upper, slope } = fromSeries(y, x, b, a);
    return { lower: upper, upper: lower, slope };
  }
  return fromSeries(x, y, a, b);
}

function fromSeries(x: Wide, y: Wide, a: number, b: number): WideTails {
  const [wideA, wideB] = [wide(a), wide(b)];
  const both = add(wideA, wideB);
  const logBeta = subtract(add(logGammaOracle(wideA), logGammaOracle(wideB)), logGammaOracle(both));
  const slope = exp(subtract(add(multiply(wideA, log(x)), multiply(wideB, log(y))), logBeta));
  let term = wide(1);
  let sum = wide(1);
  for (let n = 0; term[0] > 1e-24 * sum[0]; n += 1) {
    term = multiply(term, divide(multiply(x, add(both, wide(n))), add(wideA, wide(n + 1))));
    sum = add(sum, term);
  }
  const lower = divide(multiply(slope, sum), wideA);
  return { lower, upper: subtract(wide(1), lower), slope };
}
