/** A value that JSON can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** A user's own fields on a record, by name. The library carries them and never reads them. */
export type Extensions = Readonly<Record<string, JsonValue>>;
