import type { JsonValue } from "welfare-core";

/**
 * A type with every property and list readonly, all the way down: what a schema puts out, as the model writes it by hand.
 * Flavoured strings stay as they are, and so does plain JSON, which is readonly already and has no end.
 */
export type DeepReadonly<T> = JsonValue extends T ? T : DeepReadonlyPart<T>;

type DeepReadonlyPart<T> = T extends Leaf ? T : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

type Leaf = string | number | boolean | bigint | symbol | null | undefined | ((...args: never[]) => unknown);
