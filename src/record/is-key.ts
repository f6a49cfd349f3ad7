/** Keys are short, visible ASCII: they stand in URLs, file names and logs. */
export const KEY = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;

/** Whether a value is a key: what `keySchema` accepts. */
export function isKey(value: unknown): boolean {
  return typeof value === "string" && KEY.test(value);
}
