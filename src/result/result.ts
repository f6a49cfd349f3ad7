/** A value that was worked out. */
export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

/** A refusal that the domain knows: `error` says why, as data. */
export interface Err<E> {
  readonly ok: false;
  readonly error: E;
}

/** The answer of a function that may refuse. Plain data: it survives JSON, a database column and a screen's state. */
export type Result<T, E> = Ok<T> | Err<E>;

/**
 * Wraps a value.
 *
 * @example
 * ```ts
 * ok(3) // => { ok: true, value: 3 }
 * ```
 */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/**
 * Wraps a refusal.
 *
 * @example
 * ```ts
 * err({ code: "too-early" }) // => { ok: false, error: { code: "too-early" } }
 * ```
 */
export function err<E>(error: E): Err<E> {
  return { ok: false, error };
}
