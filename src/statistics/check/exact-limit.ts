import type { NotComputable } from "../estimate.ts";

/** So many values, in one group, the exact rank methods go through. */
const MOST_RANKED = 50;

/** Why a group is too large for an exact rank method, if it is: `too-many` beyond 50. */
export function refuseLarge(...groups: readonly (readonly number[])[]): NotComputable | undefined {
  return groups.some((group) => group.length > MOST_RANKED)
    ? { code: "too-many", message: "exact for up to 50 values in a group" }
    : undefined;
}
