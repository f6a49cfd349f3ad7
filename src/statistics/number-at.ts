/** The number at an index that is known to exist. */
export function numberAt(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0;
}
