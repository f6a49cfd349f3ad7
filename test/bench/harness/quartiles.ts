/** The three values that cut sorted numbers into four parts. */
export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/**
 * Quartiles by straight lines between the sorted numbers: of seven, the mean of the second and the third, the fourth, the mean of the fifth and the sixth.
 *
 * @param values - one or more, in any order
 * @throws RangeError when there is none
 */
export function quartilesOf(values: readonly number[]): Quartiles {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)];
    const above = sorted[Math.ceil(place)];
    if (below === undefined || above === undefined) throw new RangeError("quartiles need at least one number");
    return below + (above - below) * (place - Math.floor(place));
  };
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}
