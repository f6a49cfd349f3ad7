/** The whole number at an index that is known to exist. */
export function wholeAt(numbers: Int32Array, index: number): number {
  return numbers[index] ?? 0;
}

/** The number at an index that is known to exist; apart from whole ones, because an engine reads one kind of array faster than two. */
export function realAt(numbers: Float64Array, index: number): number {
  return numbers[index] ?? 0;
}
