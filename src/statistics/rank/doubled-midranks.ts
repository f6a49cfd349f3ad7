/**
 * Ranks of values, twice over: equal values share the mean of their ranks, which doubled is whole.
 *
 * @param values - finite
 * @returns 2 to 2n, in the order of the values
 */
export function doubledMidranks(values: readonly number[]): readonly number[] {
  const order = values.map((value, index) => ({ value, index })).sort((one, other) => one.value - other.value);
  const ranks = new Array<number>(values.length).fill(0);
  for (let first = 0; first < order.length;) {
    let next = first + 1;
    while (order[next]?.value === order[first]?.value) next += 1;
    // Ranks first + 1 to next: their mean, doubled, is their sum of ends.
    for (const { index } of order.slice(first, next)) ranks[index] = first + 1 + next;
    first = next;
  }
  return ranks;
}
