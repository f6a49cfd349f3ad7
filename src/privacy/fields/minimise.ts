import type * as z from "zod";
import type { JsonValue } from "../../record/index.ts";
import type { Sensitivity } from "../../sensitivity/index.ts";
import { reduceValue } from "./reduce-record.ts";

/** What stands in a redacted record instead of a value. */
export const REDACTED = "[redacted]";

/** Which fields are kept. */
export interface KeepOptions {
  /** The privacy classes whose fields are kept; a field without a class never is. */
  readonly keep: readonly Sensitivity[];
}

/**
 * A copy of a record with the fields of some privacy classes only; all others are left out.
 *
 * A field that holds fields with classes of their own is judged by these, and left out when nothing of it is left; what has no class of its own, such as the parts of an amount, is
 * judged by the field that holds it. An empty list is judged by its own class. A key that the schema does not know is left out, as is a value that fits no alternative of its schema.
 *
 * @param record - not modified
 * @param schema - of the record's model, such as `beneficiarySchema`
 * @returns plain JSON; `{}` when nothing is left
 *
 * @example
 * ```ts
 * minimise({ id: "b-1", disability: "yes" }, beneficiarySchema, { keep: ["pseudonymous"] }) // => { id: "b-1" }
 * ```
 */
export function minimise(record: unknown, schema: z.core.$ZodType, { keep }: KeepOptions): JsonValue {
  return reduceValue(record, schema, undefined, { keep: new Set(keep), mark: undefined }) ?? {};
}

/**
 * A copy of a record in which the values of other privacy classes than the given ones are replaced by {@link REDACTED}: it shows which fields were filled in, and how many items a list
 * has, but not with what.
 *
 * Fields are judged as in `minimise`; unknown keys are left out.
 *
 * @param record - not modified
 * @param schema - of the record's model
 * @returns plain JSON; no longer a record of the model
 *
 * @example
 * ```ts
 * redact({ id: "b-1", disability: "yes" }, beneficiarySchema, { keep: ["pseudonymous"] }) // => { id: "b-1", disability: "[redacted]" }
 * ```
 */
export function redact(record: unknown, schema: z.core.$ZodType, { keep }: KeepOptions): JsonValue {
  return reduceValue(record, schema, undefined, { keep: new Set(keep), mark: REDACTED }) ?? {};
}
