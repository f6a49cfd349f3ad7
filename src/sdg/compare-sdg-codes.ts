import type { SdgCode } from "./code.ts";

/**
 * Orders codes as the list of the 2030 Agenda has them: numbers as numbers, letters after numbers, a goal before its targets, a target before its indicators.
 *
 * @returns negative when `a` comes first, 0 when they are the same, positive otherwise; fit for `sort`
 *
 * @example
 * ```ts
 * import { compareSdgCodes } from "welfare-core/sdg";
 * const codes = ["2", "1.a", "8.10", "1.2", "8.9", "1.1.1", "1", "1.1"] as const;
 * [...codes].sort(compareSdgCodes) // => ["1", "1.1", "1.1.1", "1.2", "1.a", "2", "8.9", "8.10"]
 * ```
 */
export function compareSdgCodes(a: SdgCode, b: SdgCode): number {
  return placeOf(a) - placeOf(b);
}

/**
 * One number for the place of a code, of one that does not exist too. Each level has room for 1,000: numbers stand for themselves, letters from 110 on.
 *
 * @param code - one to three parts: numbers up to 99, or a letter as second part
 */
export function placeOf(code: string): number {
  const [goal, target, indicator] = code.split(".");
  return (Number(goal) * 1000 + rankOf(target)) * 1000 + rankOf(indicator);
}

function rankOf(part: string | undefined): number {
  if (part === undefined) return 0;
  return /^\d/.test(part) ? Number(part) : 100 + Number.parseInt(part, 36);
}
