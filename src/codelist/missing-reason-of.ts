import type { MissingReason } from "../record/index.ts";
import type { Codelist } from "./codelist.ts";

/**
 * Why a code is no answer.
 *
 * @returns the reason, or `undefined` when the code is an answer
 *
 * @example
 * ```ts
 * missingReasonOf(GENDER, "undisclosed") // => "declined"
 * missingReasonOf(GENDER, "female") // => undefined
 * ```
 */
export function missingReasonOf(list: Codelist, code: string): MissingReason | undefined {
  return Object.hasOwn(list.missing, code) ? list.missing[code] : undefined;
}
