import type { WideTails } from "./beta.ts";
import { add, divide, exp, log, multiply, subtract, wide } from "./double-double.ts";
import { logGammaOracle } from "./log-gamma.ts";

/**
 * Both tails of the gamma distribution: below 20 above the mean by the power series of P, all of whose terms are positive, and 1 − P, which in wide numbers keeps its digits; beyond by
 * Legendre's continued fraction of Q, worked out backwards. `slope` is xᵃ e⁻ˣ / Γ(a).
 */
export function gammaOracle(x: number, shape: number): WideTails {
  const [point, a] = [wide(x), wide(shape)];
  const slope = exp(subtract(subtract(multiply(a, log(point)), point), logGammaOracle(a)));
  if (x > shape + 20) {
    let fraction = wide(0);
    for (let n = 300; n >= 1; n -= 1) {
      // x + 2n + 1 − a − fraction, then n (n − a) over it
      const below = subtract(add(subtract(point, a), wide(2 * n + 1)), fraction);
      fraction = divide(multiply(wide(n), subtract(wide(n), a)), below);
    }
    const upper = divide(slope, subtract(add(subtract(point, a), wide(1)), fraction));
    return { lower: subtract(wide(1), upper), upper, slope };
  }
  let term = wide(1);
  let sum = wide(1);
  for (let n = 1; term[0] > 1e-32 * sum[0]; n += 1) {
    term = multiply(term, divide(point, add(a, wide(n))));
    sum = add(sum, term);
  }
  const lower = divide(multiply(slope, sum), a);
  return { lower, upper: subtract(wide(1), lower), slope };
}
