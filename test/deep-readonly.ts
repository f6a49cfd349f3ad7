import type { JsonValue } from "welfare-core";

type Scalar = string | number | bigint | boolean | symbol | null | undefined;

/**
 * A type whose arrays and objects are readonly all the way down. Functions and scalars, flavoured ones too, stay as they are; so do a user's own fields, which are
 * readonly already and nest without an end.
 */
export type DeepReadonly<T> = T extends Scalar | ((...args: never) => unknown)
  ? T
  : JsonValue extends T[keyof T]
    ? T
    : { readonly [K in keyof T]: DeepReadonly<T[K]> };
