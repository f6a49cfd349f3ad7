/**
 * One text for one value: keys in code-unit order, no spaces, `undefined` fields left out, −0 as 0. Two values that mean the same give the same text, so it
 * serves to compare and to hash.
 *
 * @param value - plain JSON, not circular
 *
 * @example
 * ```ts
 * canonicalJson({ b: [1, -0], a: undefined, A: "x" }) // => '{"A":"x","b":[1,0]}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(",")}]`;
  if (value === undefined) return "null";
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value as Readonly<Record<string, unknown>>)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(",")}}`;
}
