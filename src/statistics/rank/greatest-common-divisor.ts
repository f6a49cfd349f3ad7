/** The greatest whole number that divides both; the other one where one is 0. Both are whole and at least 0. */
export function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
