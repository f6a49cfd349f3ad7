import { add, divide, log, multiply, PI, subtract, type Wide, wide } from "./double-double.ts";

/** B₂ₖ as fractions, k = 1, 2, … */
const BERNOULLI = [
  [1, 6],
  [-1, 30],
  [1, 42],
  [-1, 30],
  [5, 66],
  [-691, 2730],
  [7, 6],
  [-3617, 510],
  [43867, 798],
  [-174611, 330],
  [854513, 138],
  [-236364091, 2730],
  [8553103, 6],
] as const;

/** ln Γ(x) to about 29 digits: Stirling's series from 32 on, below it by Γ(x + 1) = x Γ(x). */
export function logGammaOracle(x: Wide): Wide {
  let product = wide(1);
  let shifted = x;
  while (shifted[0] < 32) {
    product = multiply(product, shifted);
    shifted = add(shifted, wide(1));
  }
  const square = multiply(shifted, shifted);
  let power = shifted;
  let series = wide(0);
  for (const [index, [above, below]] of BERNOULLI.entries()) {
    const k = 2 * (index + 1);
    series = add(series, divide(divide(wide(above), wide(below * k * (k - 1))), power));
    power = multiply(power, square);
  }
  const halfLogTwoPi = multiply(log(multiply(PI, wide(2))), wide(0.5));
  const main = subtract(multiply(subtract(shifted, wide(0.5)), log(shifted)), shifted);
  return subtract(add(add(main, halfLogTwoPi), series), log(product));
}
