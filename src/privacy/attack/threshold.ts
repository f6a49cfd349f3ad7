/** Refuses a threshold that is no whole number, or below the least that makes sense. */
export function requireThreshold(threshold: number, least: number): void {
  if (!Number.isSafeInteger(threshold) || threshold < least) throw new RangeError(`the threshold must be a whole number, ${least} or more`);
}
