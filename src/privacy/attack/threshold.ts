/** Refuses a threshold that is no whole number, or below the least that makes sense. */
export function requireThreshold(threshold: number, least: number): void {
  if (!Number.isSafeInteger(threshold) || threshold < least) throw new RangeError(`the threshold must be a whole number, ${least} or more`);
}

/** Whether a count tells of a few people: 1…k−1. */
export function isSmall(count: number, threshold: number): boolean {
  return count > 0 && count < threshold;
}
