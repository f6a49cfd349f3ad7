/** Shares that differ by less are equal, as in R's `survfit`. */
const TOLERANCE = Math.sqrt(Number.EPSILON);

/** A share that is left after a time. */
export interface ShareLeft {
  readonly time: number;
  readonly left: number;
}

/**
 * When a falling share reaches ½: the first time at which it is at most ½, and where it stays at exactly ½ for a while, the middle of that while.
 *
 * @param steps - in rising order of time
 * @returns the time; `undefined` where the share stays above ½
 */
export function reachesHalf(steps: readonly ShareLeft[]): number | undefined {
  const first = steps.find(({ left }) => left < 0.5 + TOLERANCE);
  if (first === undefined) return undefined;
  const next = steps.find(({ left }) => left < first.left);
  return first.left > 0.5 - TOLERANCE && next ? (first.time + next.time) / 2 : first.time;
}
