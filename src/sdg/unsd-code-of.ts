import type { SdgIndicatorCode } from "./code.ts";
import { sameIndicatorAs } from "./same-indicator-as.ts";

/**
 * Codes that do not follow from the number: indicators under several targets (`C20…`), and those that were replaced and got a new code. Null: added in 2025, the
 * code is not known to us.
 */
const IRREGULAR: Readonly<Partial<Record<SdgIndicatorCode, string | null>>> = {
  "1.5.1": "C200303",
  "1.5.2": "C200211",
  "1.5.3": "C200304",
  "1.5.4": "C200305",
  "1.a.1": "C010a04",
  "1.b.1": "C010b02",
  "2.2.4": null,
  "2.5.2": "C020503",
  "2.b.1": "C020b02",
  "4.7.1": "C200306",
  "6.3.1": "C060303",
  "7.b.1": "C200208",
  "8.3.1": "C080302",
  "8.4.1": "C200202",
  "8.4.2": "C200203",
  "8.9.2": null,
  "10.3.1": "C200204",
  "10.6.1": "C200205",
  "11.6.1": "C110603",
  "11.a.1": "C110a02",
  "11.c.1": null,
  "12.7.1": "C120702",
  "12.b.1": "C120b02",
  "13.2.1": "C130203",
  "13.a.1": "C130a02",
  "13.b.1": "C130b02",
  "15.7.1": "C200206",
  "15.9.1": "C150902",
  "15.a.1": "C200210",
  "16.1.4": "C160105",
  "17.3.1": "C170304",
  "17.5.1": "C170502",
  "17.6.1": "C170602",
  "17.17.1": "C171702",
  "17.18.1": "C171804",
};

/**
 * The code by which the UN Statistics Division keeps an indicator, whatever target it is listed under. It survives renumbering.
 *
 * @returns the code; `undefined` for 2.2.4, 8.9.2 and 11.c.1, added in 2025, whose codes were not yet published with the list used here
 * @see Global indicator framework after the refinement of 2023 (UN Statistics Division)
 *
 * @example
 * ```ts
 * import { unsdCodeOf } from "welfare-core/sdg";
 * unsdCodeOf("5.5.1") // => "C050501"
 * unsdCodeOf("13.1.1") // => "C200303"
 * ```
 */
export function unsdCodeOf(code: SdgIndicatorCode): string | undefined {
  const irregular = [code, ...sameIndicatorAs(code)].map((same) => IRREGULAR[same]).find((known) => known !== undefined);
  if (irregular !== undefined) return irregular ?? undefined;
  return `C${code
    .split(".")
    .map((part) => part.padStart(2, "0"))
    .join("")}`;
}
