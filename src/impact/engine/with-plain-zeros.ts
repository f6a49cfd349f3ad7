import type { NetDifference } from "../definition/index.ts";
import type { Figure } from "../kinds/index.ts";

/** A figure as it comes back from JSON, which has no −0: a ratio too near 0 from below, the difference of a mean of −0. */
export function withPlainZeros<F extends Figure & { readonly net?: NetDifference | undefined }>(figure: F): F {
  return plain(figure) as F;
}

function plain(value: unknown): unknown {
  if (typeof value === "number") return value + 0;
  if (typeof value !== "object" || value === null) return value;
  const parts: readonly (readonly [string, unknown])[] = Object.entries(value);
  return Object.fromEntries(parts.map(([name, part]) => [name, plain(part)]));
}
