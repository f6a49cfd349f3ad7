import type * as z from "zod";
import { type Sensitivity, sensitivityOf } from "../../sensitivity/index.ts";

/** What a schema of zod says of itself; each kind has some of these parts. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly items?: readonly z.core.$ZodType[];
  readonly rest?: z.core.$ZodType | null;
  readonly options?: readonly z.ZodType[];
  readonly valueType?: z.core.$ZodType;
  readonly out?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly getter?: () => z.core.$ZodType;
}

/** A schema without what stands around it, as far as privacy is concerned: fields, items, alternatives, or nothing inside. */
export type SchemaPart =
  | { readonly kind: "object"; readonly fields: Readonly<Record<string, z.core.$ZodType>> }
  | { readonly kind: "list"; readonly item: (index: number) => z.core.$ZodType | undefined; readonly items: readonly z.core.$ZodType[] }
  | { readonly kind: "record"; readonly value: z.core.$ZodType }
  | { readonly kind: "union"; readonly options: readonly z.ZodType[] }
  | { readonly kind: "leaf" };

/** Looks through optional, nullable, lazy and checked schemas at what they hold. A kind that is not known has nothing inside, and is judged as a whole. */
export function schemaPart(schema: z.core.$ZodType): SchemaPart {
  const definition = definitionOf(schema);
  const { shape, element, items, rest, options, valueType } = definition;
  const inner = innerSchema(schema);
  if (inner !== undefined) return schemaPart(inner);
  switch (definition.type) {
    case "object":
      return { kind: "object", fields: shape ?? {} };
    case "array":
      return element === undefined ? { kind: "leaf" } : { kind: "list", item: () => element, items: [element] };
    case "tuple": {
      const all = [...(items ?? []), ...(rest === null || rest === undefined ? [] : [rest])];
      return { kind: "list", item: (index) => items?.[index] ?? rest ?? undefined, items: all };
    }
    case "record":
      return valueType === undefined ? { kind: "leaf" } : { kind: "record", value: valueType };
    case "union":
      return { kind: "union", options: options ?? [] };
    default:
      return { kind: "leaf" };
  }
}

/** The schema that one only stands around; `undefined` when it stands for itself. */
export function innerSchema(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const { type, innerType, out, getter } = definitionOf(schema);
  return innerType ?? (type === "pipe" ? out : getter?.());
}

/** Whether any field inside carries a class of its own; what has none is judged by the field that holds it. */
export function hasClassedFields(schema: z.core.$ZodType, seen: ReadonlySet<unknown> = new Set()): boolean {
  const identity = definitionOf(schema);
  if (seen.has(identity)) return false;
  const inside = new Set([...seen, identity]);
  const part = schemaPart(schema);
  if (part.kind === "object") {
    return Object.values(part.fields).some((field) => sensitivityOf(field) !== undefined || hasClassedFields(field, inside));
  }
  return childrenOf(part).some((child) => hasClassedFields(child, inside));
}

/** The schemas right inside a part that is no object. */
export function childrenOf(part: SchemaPart): readonly z.core.$ZodType[] {
  switch (part.kind) {
    case "list":
      return part.items;
    case "record":
      return [part.value];
    case "union":
      return part.options;
    case "object":
    case "leaf":
      return [];
  }
}

/** The class of a field: its own, else that of the field that holds it. */
export function classOf(field: z.core.$ZodType, around: Sensitivity | undefined): Sensitivity | undefined {
  return sensitivityOf(field) ?? around;
}

/** One object for one schema and all copies that carry a class. */
function definitionOf(schema: z.core.$ZodType): Definition {
  return schema._zod.def;
}
