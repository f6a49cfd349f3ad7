import type { SdgLink } from "./link.ts";

/** A whole in hundredths of a percent. */
export const MOST_HUNDREDTHS = 10_000;

/** A link's share in whole hundredths of a percent, so that shares add up exactly; 0 when it has none. */
export function hundredthsOf({ sharePercent = 0 }: SdgLink): number {
  return Math.round(sharePercent * 100);
}
