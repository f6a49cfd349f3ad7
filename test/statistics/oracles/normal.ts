import { add, divide, exp, log, multiply, PI, subtract, type Wide, wide } from "./double-double.ts";

/**
 * Upper tail of the standard normal distribution at z ≥ 0: below 4 one half less the series z φ(z) Σ z²ⁿ / (1·3·5…(2n + 1)), all of whose terms are positive; from 4 on Laplace's continued fraction
 * of Mills's ratio, worked out backwards.
 */
export function normalUpperOracle(z: number): Wide {
  const point = wide(z);
  const square = multiply(point, point);
  const density = exp(multiply(wide(-0.5), add(square, log(multiply(PI, wide(2))))));
  if (z >= 4) {
    let fraction = wide(0);
    for (let n = 160; n >= 1; n -= 1) fraction = divide(wide(n), add(point, fraction));
    return divide(density, add(point, fraction));
  }
  let term = point;
  let sum = point;
  for (let n = 1; term[0] > 1e-34 * sum[0]; n += 1) {
    term = divide(multiply(term, square), wide(2 * n + 1));
    sum = add(sum, term);
  }
  return subtract(wide(0.5), multiply(density, sum));
}
