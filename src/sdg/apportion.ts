import { allocateMoney } from "../money/index.ts";
import type { SdgTargetCode } from "./code.ts";
import { compareSdgCodes } from "./compare-sdg-codes.ts";
import type { SdgPolarity } from "./link.ts";
import type { SdgAmount } from "./roll-up.ts";
import { hundredthsOf, MOST_HUNDREDTHS } from "./share.ts";

/**
 * Divides one amount by the shares of its links of one polarity.
 *
 * @param item - its shares add up to 100 percent or less
 * @returns minor units by target, of the targets that have a share; what is left of the amount has none
 */
export function apportion({ amount, links }: SdgAmount, polarity: SdgPolarity): ReadonlyMap<SdgTargetCode, number> {
  const shares = new Map<SdgTargetCode, number>();
  for (const link of [...links].sort((a, b) => compareSdgCodes(a.target, b.target))) {
    if (link.polarity !== polarity || link.sharePercent === undefined) continue;
    shares.set(link.target, (shares.get(link.target) ?? 0) + hundredthsOf(link));
  }
  const weights = [...shares.values()];
  const rest = MOST_HUNDREDTHS - weights.reduce((sum, weight) => sum + weight, 0);
  const parts = allocateMoney(amount, [...weights, rest]);
  return new Map([...shares.keys()].map((target, index) => [target, parts[index]?.amountMinor ?? 0]));
}
