import type { SdgCode, SdgGoalCode, SdgIndicatorCode, SdgTargetCode } from "./code.ts";
import { indicatorCounts } from "./indicator-counts.ts";

/**
 * Whether a value is the code of a goal, exactly as it is written: a string, without spaces or zeros in front.
 *
 * @example
 * ```ts
 * import { isSdgGoal } from "welfare-core/sdg";
 * isSdgGoal("17") // => true
 * isSdgGoal("18") // => false
 * ```
 */
export function isSdgGoal(value: unknown): value is SdgGoalCode {
  return typeof value === "string" && /^([1-9]|1[0-7])$/.test(value);
}

/**
 * Whether a value is the code of a target, exactly as it is written: letters are small.
 *
 * @example
 * ```ts
 * import { isSdgTarget } from "welfare-core/sdg";
 * isSdgTarget("5.c") // => true
 * isSdgTarget("5.7") // => false
 * ```
 */
export function isSdgTarget(value: unknown): value is SdgTargetCode {
  return countOf(value) > 0;
}

/**
 * Whether a value is the code of a global indicator, exactly as it is written.
 *
 * @example
 * ```ts
 * import { isSdgIndicator } from "welfare-core/sdg";
 * isSdgIndicator("5.5.2") // => true
 * isSdgIndicator("5.5.3") // => false
 * ```
 */
export function isSdgIndicator(value: unknown): value is SdgIndicatorCode {
  const [, target, number] = typeof value === "string" ? (/^(.+)\.([1-9])$/.exec(value) ?? []) : [];
  return Number(number) <= countOf(target);
}

/**
 * Whether a value is the code of a goal, a target or an indicator.
 *
 * @example
 * ```ts
 * import { isSdgCode } from "welfare-core/sdg";
 * isSdgCode("5.5") // => true
 * isSdgCode("SDG 5.5") // => false
 * ```
 */
export function isSdgCode(value: unknown): value is SdgCode {
  return isSdgGoal(value) || isSdgTarget(value) || isSdgIndicator(value);
}

/** How many indicators are listed under a target, at least 1; of what is no target 0. */
function countOf(value: unknown): number {
  const [goal] = typeof value === "string" ? value.split(".") : [];
  return isSdgGoal(goal) ? (indicatorCounts(goal).find(([target]) => target === value)?.[1] ?? 0) : 0;
}
