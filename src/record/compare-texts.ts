/** Negative when the first text comes before the second, by code unit: the same on every machine, for no locale is asked. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
