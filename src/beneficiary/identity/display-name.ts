import type { Identity } from "./identity.ts";

/**
 * A person's name as it is read out: given name, then family name.
 *
 * @returns the names that are known, or `undefined` when none is
 *
 * @example
 * ```ts
 * import { displayName } from "welfare-core/identity";
 * displayName({ kind: "identity", beneficiaryId: "b-1", givenName: "Ada", familyName: "Prova", synthetic: true }) // => "Ada Prova"
 * displayName({ kind: "identity", beneficiaryId: "b-2", synthetic: true }) // => undefined
 * ```
 */
export function displayName(identity: Identity): string | undefined {
  const names = [identity.givenName, identity.familyName].filter((name) => name !== undefined);
  return names.length === 0 ? undefined : names.join(" ");
}
