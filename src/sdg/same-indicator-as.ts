import type { SdgIndicatorCode } from "./code.ts";

/** The indicators that stand under several targets, each by its codes. */
const REPEATED: readonly (readonly SdgIndicatorCode[])[] = [
  ["1.5.1", "11.5.1", "13.1.1"],
  ["1.5.2", "11.5.2"],
  ["1.5.3", "11.b.1", "13.1.2"],
  ["1.5.4", "11.b.2", "13.1.3"],
  ["4.7.1", "12.8.1", "13.3.1"],
  ["7.b.1", "12.a.1"],
  ["8.4.1", "12.2.1"],
  ["8.4.2", "12.2.2"],
  ["10.3.1", "16.b.1"],
  ["10.6.1", "16.8.1"],
  ["15.7.1", "15.c.1"],
  ["15.a.1", "15.b.1"],
];

/**
 * The other codes of the same indicator. Twelve indicators are listed under two or three targets, with a code in each place.
 *
 * @returns the other codes, in order; none for most indicators
 *
 * @example
 * ```ts
 * import { sameIndicatorAs } from "welfare-core/sdg";
 * sameIndicatorAs("11.5.1") // => ["1.5.1", "13.1.1"]
 * sameIndicatorAs("5.5.1") // => []
 * ```
 */
export function sameIndicatorAs(code: SdgIndicatorCode): readonly SdgIndicatorCode[] {
  return (REPEATED.find((codes) => codes.includes(code)) ?? []).filter((other) => other !== code);
}
