/** Without half of a surrogate pair: such a string has no UTF-8 form and changes when it is stored. */
export const WHOLE_CHARACTERS = /^\P{Surrogate}*$/u;

/** Most characters of a description or reason, in UTF-16 code units. */
export const MOST_CHARACTERS = 4000;

/** Whether a value is a description or reason: what `longTextSchema` accepts. */
export function isLongText(value: unknown): boolean {
  return typeof value === "string" && value.length <= MOST_CHARACTERS && /\S/.test(value) && WHOLE_CHARACTERS.test(value);
}
