/** What a fact, a parameter or a criterion may be called. */
export const NAME = /^[a-z][A-Za-z0-9]{0,63}$/;

/** What a field of somebody else's data is usually called: `birthDate`, `birth_date`. */
const FIELD_NAME = /^[a-z][A-Za-z0-9_]{0,63}$/;

/**
 * What an issue calls a field that nobody declared: its name where it is written like one. Any other may be anything, such as the first person of a file without a head, and is told by its position,
 * from 0.
 *
 * @param kind - of the field, for the latter: `column 3`
 */
export function toldName(name: string, kind: "column" | "field", position: number): string {
  return FIELD_NAME.test(name) || name in Object.prototype ? name : `${kind} ${position}`;
}
