import type { JsonValue } from "welfare-core";

/**
 * A type in which every flavour of string (the key of a project, a day) is a plain string, so that the output of `keySchema`, which knows no model, can be compared with
 * a model's own keys. Codes and other literals stay as they are, and so do a user's own fields, which have no keys.
 */
export type PlainKeys<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends number | bigint | boolean | symbol | null | undefined | ((...args: never) => unknown)
    ? T
    : JsonValue extends T[keyof T]
      ? T
      : { [K in keyof T]: PlainKeys<T[K]> };
