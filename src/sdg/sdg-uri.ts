import type { SdgCode, SdgGoalCode, SdgTargetCode } from "./code.ts";
import { isSdgIndicator } from "./is-sdg-code.ts";
import { unsdCodeOf } from "./unsd-code-of.ts";

/** The address that the United Nations give to a goal or a target. */
export function sdgUri(code: SdgGoalCode | SdgTargetCode): string;
/**
 * The address that the United Nations give to a goal, a target or an indicator, for linked data: an indicator by its UNSD code, not by its number.
 *
 * @returns the address, or `undefined` for an indicator without a UNSD code
 *
 * @example
 * ```ts
 * import { sdgUri } from "welfare-core/sdg";
 * sdgUri("5.5") // => "http://metadata.un.org/sdg/5.5"
 * sdgUri("5.5.1") // => "http://metadata.un.org/sdg/C050501"
 * ```
 */
export function sdgUri(code: SdgCode): string | undefined;
export function sdgUri(code: SdgCode): string | undefined {
  const name = isSdgIndicator(code) ? unsdCodeOf(code) : code;
  return name === undefined ? undefined : `http://metadata.un.org/sdg/${name}`;
}
