/**
 * A sum without rounding: numbers whose digits do not overlap, the least first. What they stand for is their sum, whatever the order in which values were added. Plain JSON.
 *
 * @see J. R. Shewchuk, "Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric Predicates", Discrete & Computational Geometry 18 (1997), https://doi.org/10.1007/PL00009321
 */
export type Expansion = number[];

/** Adds a value to a sum, which is changed. Values are finite and far from the largest number. */
export function addTo(sum: Expansion, value: number): void {
  let carried = value;
  let kept = 0;
  // No iterator: it runs for every row.
  for (let index = 0; index < sum.length; index += 1) {
    const part = sum[index] ?? 0;
    const next = carried + part;
    const back = next - carried;
    const error = carried - (next - back) + (part - back);
    if (error !== 0) {
      sum[kept] = error;
      kept += 1;
    }
    carried = next;
  }
  sum.length = kept;
  if (carried !== 0) sum.push(carried);
}

/** Adds what another sum stands for. */
export function addAll(sum: Expansion, other: readonly number[]): void {
  for (const part of other) addTo(sum, part);
}

/** Adds the product of two numbers, with the digits that its own rounding would lose. */
export function addProduct(sum: Expansion, a: number, b: number): void {
  const product = a * b;
  const [aHigh, bHigh] = [upperHalf(a), upperHalf(b)];
  const [aLow, bLow] = [a - aHigh, b - bHigh];
  addTo(sum, aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow));
  addTo(sum, product);
}

/** The product of two sums. */
export function productOf(a: readonly number[], b: readonly number[]): Expansion {
  const product: Expansion = [];
  for (const left of a) for (const right of b) addProduct(product, left, right);
  return product;
}

/** The number nearest to a sum; of two equally near ones the even one. */
export function roundedSum(sum: readonly number[]): number {
  let place = sum.length - 1;
  let high = sum[place] ?? 0;
  let low = 0;
  while (place > 0 && low === 0) {
    place -= 1;
    const [before, part] = [high, sum[place] ?? 0];
    high = before + part;
    low = part - (high - before);
  }
  // Exactly half-way, as far as two parts can tell: the next part decides.
  const next = place > 0 ? (sum[place - 1] ?? 0) : 0;
  const away = 2 * low;
  if (Math.sign(low) === Math.sign(next) && high + away - high === away) return high + away;
  return high;
}

/** A sum divided by a whole number, nearest but for the last digit: the mean of equal values is that value. */
export function dividedBy(sum: readonly number[], divisor: number): number {
  const quotient = roundedSum(sum) / divisor;
  const rest = [...sum];
  addProduct(rest, -quotient, divisor);
  return quotient + roundedSum(rest) / divisor;
}

/** The upper 26 of a number's 53 digits. */
function upperHalf(value: number): number {
  const spread = value * 134_217_729;
  return spread - (spread - value);
}
