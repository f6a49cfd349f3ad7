import { type SdgCode, type SdgGoalCode, SDG_GOALS, type SdgIndicatorCode, type SdgTargetCode } from "./code.ts";
import { indicatorCounts } from "./indicator-counts.ts";

/**
 * The goal that a code belongs to; of a goal, itself.
 *
 * @example
 * ```ts
 * import { goalOf } from "welfare-core/sdg";
 * goalOf("11.3.1") // => "11"
 * ```
 */
export function goalOf(code: SdgCode): SdgGoalCode {
  return code.split(".")[0] as SdgGoalCode;
}

/**
 * The target under which an indicator is listed by this code.
 *
 * @example
 * ```ts
 * import { targetOf } from "welfare-core/sdg";
 * targetOf("5.c.1") // => "5.c"
 * ```
 */
export function targetOf(indicator: SdgIndicatorCode): SdgTargetCode {
  return indicator.slice(0, indicator.lastIndexOf(".")) as SdgTargetCode;
}

/**
 * The targets of a goal, in order.
 *
 * @example
 * ```ts
 * import { targetsOf } from "welfare-core/sdg";
 * targetsOf("13") // => ["13.1", "13.2", "13.3", "13.a", "13.b"]
 * ```
 */
export function targetsOf(goal: SdgGoalCode): readonly SdgTargetCode[] {
  return indicatorCounts(goal).map(([target]) => target as SdgTargetCode);
}

/**
 * The codes of the global indicators listed under a goal or a target, in order.
 *
 * @example
 * ```ts
 * import { indicatorsOf } from "welfare-core/sdg";
 * indicatorsOf("11.5") // => ["11.5.1", "11.5.2", "11.5.3"]
 * ```
 */
export function indicatorsOf(code: SdgGoalCode | SdgTargetCode): readonly SdgIndicatorCode[] {
  return indicatorCounts(goalOf(code)).flatMap(([target, indicators]) =>
    code.includes(".") && code !== target
      ? []
      : Array.from({ length: indicators }, (_, index) => `${target}.${index + 1}` as SdgIndicatorCode),
  );
}

/**
 * The 169 targets, in order. A new list at each call, so that importing the package does no work.
 *
 * @example
 * ```ts
 * import { sdgTargets } from "welfare-core/sdg";
 * sdgTargets().length // => 169
 * ```
 */
export function sdgTargets(): readonly SdgTargetCode[] {
  return SDG_GOALS.flatMap(targetsOf);
}

/**
 * The 251 codes of global indicators, in order. A new list at each call, so that importing the package does no work.
 *
 * @example
 * ```ts
 * import { sdgIndicators } from "welfare-core/sdg";
 * sdgIndicators().length // => 251
 * ```
 */
export function sdgIndicators(): readonly SdgIndicatorCode[] {
  return SDG_GOALS.flatMap(indicatorsOf);
}
