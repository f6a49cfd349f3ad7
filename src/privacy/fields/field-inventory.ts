import type * as z from "zod";
import type { Sensitivity } from "../../sensitivity/index.ts";
import { childrenOf, classOf, innerSchema, schemaPart } from "./part-of-schema.ts";

/** A field of a schema as a list of processing activities needs it. */
export interface InventoriedField {
  /** The way to it: `situations[].labourStatus`; `[]` is each item of a list, `{}` each entry of a record. */
  readonly path: string;
  /** Its privacy class, or that of the field that holds it; absent: neither has one. */
  readonly sensitivity?: Sensitivity | undefined;
  /** Whether it may be absent. */
  readonly optional: boolean;
  /** Whether it holds a list. */
  readonly list: boolean;
}

/**
 * Every field that a schema knows, with its privacy class, for the records of processing that a controller keeps.
 *
 * A schema that holds itself is gone through once.
 *
 * @param schema - of a model, such as `beneficiarySchema`
 * @returns the fields in the order of the schema, those that hold others before these
 *
 * @see Regulation (EU) 2016/679, article 30
 *
 * @example
 * ```ts
 * const field = fieldInventory(beneficiarySchema).find(({ path }) => path === "situations[].housingStatus");
 * field // => { path: "situations[].housingStatus", sensitivity: "special", optional: true, list: false }
 * ```
 */
export function fieldInventory(schema: z.core.$ZodType): readonly InventoriedField[] {
  return fieldsIn(schema, "", undefined, new Set());
}

function fieldsIn(
  schema: z.core.$ZodType,
  way: string,
  around: Sensitivity | undefined,
  above: ReadonlySet<unknown>,
): readonly InventoriedField[] {
  if (above.has(schema._zod.def)) return [];
  const inside = new Set([...above, schema._zod.def]);
  const inner = innerSchema(schema);
  if (inner !== undefined) return fieldsIn(inner, way, around, inside);
  const part = schemaPart(schema);
  if (part.kind !== "object") {
    const step = part.kind === "list" ? "[]" : part.kind === "record" ? "{}" : "";
    return distinct(childrenOf(part).flatMap((child) => fieldsIn(child, `${way}${step}`, around, inside)));
  }
  return Object.entries(part.fields).flatMap(([name, field]) => {
    const path = way === "" ? name : `${way}.${name}`;
    const sensitivity = classOf(field, around);
    const own = { path, ...(sensitivity === undefined ? {} : { sensitivity }), optional: isOptional(field), list: isListField(field) };
    return [own, ...fieldsIn(field, path, sensitivity, inside)];
  });
}

/** The alternatives of a union share fields: each path stands once, with what its first alternative says. */
function distinct(fields: readonly InventoriedField[]): readonly InventoriedField[] {
  const seen = new Set<string>();
  return fields.filter(({ path }) => {
    const isNew = !seen.has(path);
    seen.add(path);
    return isNew;
  });
}

function isOptional(field: z.core.$ZodType): boolean {
  return field._zod.optin !== undefined;
}

function isListField(field: z.core.$ZodType): boolean {
  return schemaPart(field).kind === "list";
}
