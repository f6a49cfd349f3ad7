/**
 * A sum without rounding: parts whose digits do not overlap, the least first. What they stand for is their sum, whatever the order in which values were added.
 *
 * @see J. R. Shewchuk, "Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric Predicates", Discrete & Computational Geometry 18 (1997), https://doi.org/10.1007/PL00009321
 */
export interface ExactSum {
  readonly parts: number[];
}

/** The sum of nothing. */
export function noSum(): ExactSum {
  return { parts: [] };
}

/** The sum of some values. */
export function sumOf(values: readonly number[]): ExactSum {
  const sum = noSum();
  for (const value of values) addTo(sum, value);
  return sum;
}

/** Adds a value to a sum, which is changed. Values are finite and far from the largest number. */
export function addTo(sum: ExactSum, value: number): void {
  const { parts } = sum;
  let carried = value;
  let kept = 0;
  // No iterator: it runs for every row.
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? 0;
    const next = carried + part;
    const back = next - carried;
    const error = carried - (next - back) + (part - back);
    if (error !== 0) {
      parts[kept] = error;
      kept += 1;
    }
    carried = next;
  }
  parts.length = kept;
  if (carried !== 0) parts.push(carried);
}

/** Adds what another sum stands for. */
export function addAll(sum: ExactSum, other: ExactSum): void {
  for (const part of other.parts) addTo(sum, part);
}

/** Adds the product of two numbers, with the digits that its own rounding would lose. */
export function addProduct(sum: ExactSum, a: number, b: number): void {
  const product = a * b;
  const [aHigh, bHigh] = [upperHalf(a), upperHalf(b)];
  const [aLow, bLow] = [a - aHigh, b - bHigh];
  addTo(sum, aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow));
  addTo(sum, product);
}

/** The product of two sums. */
export function productOf(a: ExactSum, b: ExactSum): ExactSum {
  const product = noSum();
  for (const left of a.parts) for (const right of b.parts) addProduct(product, left, right);
  return product;
}

/** A sum with the other sign. */
export function negative({ parts }: ExactSum): ExactSum {
  return { parts: parts.map((part) => -part) };
}

/** The number nearest to a sum; of two equally near ones the even one. */
export function roundedSum({ parts }: ExactSum): number {
  let place = parts.length - 1;
  let high = parts[place] ?? 0;
  let low = 0;
  while (place > 0 && low === 0) {
    place -= 1;
    const [before, part] = [high, parts[place] ?? 0];
    high = before + part;
    low = part - (high - before);
  }
  // Exactly half-way, as far as two parts can tell: the next part decides.
  const next = parts[place - 1] ?? 0;
  const away = 2 * low;
  return Math.sign(low) === Math.sign(next) && high + away - high === away ? high + away : high;
}

/** A sum divided by a whole number, nearest but for the last digit: the mean of equal values is that value. */
export function dividedBy(sum: ExactSum, divisor: number): number {
  const quotient = roundedSum(sum) / divisor;
  const rest = { parts: [...sum.parts] };
  addProduct(rest, -quotient, divisor);
  return quotient + roundedSum(rest) / divisor;
}

/** The upper 26 of a number's 53 digits. */
function upperHalf(value: number): number {
  const spread = value * 134_217_729;
  return spread - (spread - value);
}
