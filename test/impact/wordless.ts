/** Everything in a result that JSON has no word for: NaN, infinity, −0, undefined. */
export function wordless(value: unknown): readonly unknown[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(wordless);
  return value === undefined || (typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0))) ? [value] : [];
}
