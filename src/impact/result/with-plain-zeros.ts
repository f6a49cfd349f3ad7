/** A result as it comes back from JSON, which has no −0: a ratio too near 0 from below, the difference of a mean of −0. */
export function withPlainZeros<T>(value: T): T {
  return plain(value) as T;
}

function plain(value: unknown): unknown {
  if (typeof value === "number") return value + 0;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  const parts: readonly (readonly [string, unknown])[] = Object.entries(value);
  return Object.fromEntries(parts.map(([name, part]) => [name, plain(part)]));
}
