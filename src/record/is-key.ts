/** Keys are short, visible ASCII: they stand in URLs, file names and logs. */
export const KEY = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;

/** What is said of a text that is no key. */
export const NOT_A_KEY = "not a key: letters, digits and . _ : -, 128 at most, a letter or digit first";

/** Whether a value is a key: what `keySchema` accepts. */
export function isKey(value: unknown): boolean {
  return typeof value === "string" && KEY.test(value);
}
