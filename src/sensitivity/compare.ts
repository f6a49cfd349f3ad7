import { SENSITIVITIES, type Sensitivity } from "./sensitivity.ts";

/**
 * Compares two classes by what a leak would cost.
 *
 * @returns negative when `a` is the less sensitive, 0 when they are the same, positive otherwise
 *
 * @example
 * ```ts
 * compareSensitivity("public", "special") < 0 // => true
 * ```
 */
export function compareSensitivity(a: Sensitivity, b: Sensitivity): number {
  return SENSITIVITIES.indexOf(a) - SENSITIVITIES.indexOf(b);
}
