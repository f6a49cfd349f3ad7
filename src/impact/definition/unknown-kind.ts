/**
 * The error for a definition of a kind that does not exist: one that was written past the compiler, and has not gone through the schema.
 *
 * @param indicator - what is left when every kind has been asked for
 */
export function unknownKind(indicator: never): RangeError {
  const { kind } = indicator as { readonly kind: unknown };
  return new RangeError(`"${String(kind).slice(0, 64)}" is no kind of indicator, such as count, proportion or mean-change`);
}
