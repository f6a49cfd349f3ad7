/**
 * Numbers of about 32 digits, each the exact sum of two doubles. Slow and plain: an oracle shares nothing with what it checks.
 *
 * @see T. J. Dekker, "A Floating-Point Technique for Extending the Available Precision", Numerische Mathematik 18 (1971)
 */
export type Wide = readonly [high: number, low: number];

export const wide = (value: number): Wide => [value, 0];

/** The exact sum of two doubles. */
function twoSum(a: number, b: number): Wide {
  const sum = a + b;
  const part = sum - a;
  return [sum, a - (sum - part) + (b - part)];
}

/** The exact product of two doubles. */
function twoProduct(a: number, b: number): Wide {
  const product = a * b;
  const [aHigh, bHigh] = [upperHalf(a), upperHalf(b)];
  const [aLow, bLow] = [a - aHigh, b - bHigh];
  return [product, aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow];
}

function upperHalf(a: number): number {
  const scaled = a * 134_217_729;
  return scaled - (scaled - a);
}

export function add(a: Wide, b: Wide): Wide {
  const [high, low] = twoSum(a[0], b[0]);
  const [highTail, lowTail] = twoSum(a[1], b[1]);
  const [sum, rest] = twoSum(high, low + highTail);
  return twoSum(sum, rest + lowTail);
}

const negate = (a: Wide): Wide => [-a[0], -a[1]];
export const subtract = (a: Wide, b: Wide): Wide => add(a, negate(b));

export function multiply(a: Wide, b: Wide): Wide {
  const [high, low] = twoProduct(a[0], b[0]);
  return twoSum(high, low + a[0] * b[1] + a[1] * b[0]);
}

export function divide(a: Wide, b: Wide): Wide {
  const first = a[0] / b[0];
  const rest = subtract(a, multiply(b, wide(first)));
  const second = rest[0] / b[0];
  const last = subtract(rest, multiply(b, wide(second)));
  const [high, low] = twoSum(first, second);
  return add([high, low], wide(last[0] / b[0]));
}

const LN2: Wide = [0.6931471805599453, 2.3190468138462996e-17];
export const PI: Wide = [3.141592653589793, 1.2246467991473532e-16];

/** e to a power: halved nine times after whole powers of two are taken out, then a Taylor series. */
export function exp(x: Wide): Wide {
  const power = Math.round(x[0] / LN2[0]);
  if (power < -1060) return wide(0);
  const small = multiply(subtract(x, multiply(LN2, wide(power))), wide(1 / 512));
  let term = small;
  let less = small;
  for (let n = 2; n <= 12; n += 1) {
    term = divide(multiply(term, small), wide(n));
    less = add(less, term);
  }
  // (1 + y)² − 1 = 2y + y²
  for (let doubling = 0; doubling < 9; doubling += 1) less = add(multiply(less, wide(2)), multiply(less, less));
  const value = add(less, wide(1));
  const half = Math.trunc(power / 2);
  const [first, second] = [2 ** half, 2 ** (power - half)];
  return [value[0] * first * second, value[1] * first * second];
}

/** Natural logarithm: one step of Newton from the double. */
export function log(x: Wide): Wide {
  const first = wide(Math.log(x[0]));
  return add(first, subtract(multiply(x, exp(negate(first))), wide(1)));
}

/** How far a double lies from a wide number, relative to it, or absolutely where that is kinder: 1 at a relative 1e-10 and an absolute 1e-14. */
export function miss(found: number, expected: Wide): number {
  const difference = Math.abs(subtract(wide(found), expected)[0]);
  return difference / (1e-10 * Math.abs(expected[0]) + 1e-14);
}

/** The same, relative only. */
export function relativeMiss(found: number, expected: Wide): number {
  const difference = Math.abs(subtract(wide(found), expected)[0]);
  return difference === 0 ? 0 : difference / (1e-10 * Math.abs(expected[0]));
}
