import * as z from "zod";
import { SENSITIVITIES, type Sensitivity } from "./sensitivity.ts";

/** What the registry keeps of a field; the name is the one that appears in the JSON Schema. */
export interface SensitivityMark {
  readonly "x-sensitivity": Sensitivity;
}

/** Where the class of a field's schema is kept: beside the schema, so that the value's type is not touched. */
const marks = /*@__PURE__*/ (() => z.registry<SensitivityMark>())();

/** Checks unknown data for a {@link Sensitivity}. */
export const sensitivitySchema: z.ZodType<Sensitivity, Sensitivity> = /*@__PURE__*/ (() => z.enum(SENSITIVITIES))();

/**
 * Gives a field its privacy class.
 *
 * The schema is copied, so that one schema can serve fields of different classes.
 *
 * @param schema - what the field accepts
 * @param sensitivity - the class of what it holds
 * @returns a copy of the schema that carries the class
 */
export function classed<T extends z.core.$ZodType>(schema: T, sensitivity: Sensitivity): T {
  const copy = z.clone(schema);
  marks.add(copy, { "x-sensitivity": sensitivity });
  return copy;
}

/**
 * The privacy class that a field's schema carries.
 *
 * @param schema - the schema of one field, as it stands in a model's `shape`; `optional` and `nullable` around it are looked through
 * @returns the class, or `undefined` when the field was given none
 */
export function sensitivityOf(schema: z.core.$ZodType): Sensitivity | undefined {
  const own = marks.get(schema)?.["x-sensitivity"];
  if (own !== undefined) return own;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? sensitivityOf(schema._zod.def.innerType) : undefined;
}

/** The registry behind {@link classed}, for `z.toJSONSchema(schema, { metadata })`: each class appears there as `x-sensitivity`. */
export function sensitivityRegistry(): z.core.$ZodRegistry<SensitivityMark> {
  return marks;
}
