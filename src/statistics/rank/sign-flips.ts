/**
 * The distribution of a sum of which each part counts or does not, with even odds.
 *
 * @param parts - whole, above 0
 * @returns the probability of each sum from 0 to that of all parts
 */
export function sumDistribution(parts: readonly number[]): Float64Array {
  const total = parts.reduce((sum, part) => sum + part, 0);
  const probability = new Float64Array(total + 1);
  probability[0] = 1;
  let reached = 0;
  for (const part of parts) {
    reached += part;
    // From above down, so that each part is taken once.
    for (let sum = reached; sum >= 0; sum -= 1) {
      const without = probability[sum] ?? 0;
      const within = probability[sum - part] ?? 0;
      probability[sum] = (without + within) / 2;
    }
  }
  return probability;
}

/** What a sum says against even odds of each part. */
export interface SumTails {
  /** Probability of a sum at least so far from the middle. */
  readonly twoSided: number;
  /** Probability of this sum or more. */
  readonly atLeast: number;
  /** Probability of this sum or less. */
  readonly atMost: number;
}

/** The tails of a sum of parts that count or do not, with even odds; each tail is added from its thin end. */
export function sumTails(parts: readonly number[], observed: number): SumTails {
  const probability = sumDistribution(parts);
  const total = probability.length - 1;
  const atMost = (sum: number) => probability.subarray(0, sum + 1).reduce((tail, one) => tail + one, 0);
  // The distribution is its own mirror image.
  const near = Math.min(observed, total - observed);
  return {
    twoSided: 2 * near === total ? 1 : Math.min(1, 2 * atMost(near)),
    atLeast: Math.min(1, atMost(total - observed)),
    atMost: Math.min(1, atMost(observed)),
  };
}
