import { type Sensitivity, sensitivityOf } from "welfare-core";
import type * as z from "zod";

/** A field of an object somewhere in a schema, by the way to it. */
export interface SchemaField {
  readonly path: string;
  readonly sensitivity: Sensitivity | undefined;
}

/** What a schema of zod says of itself; each kind has some of these parts. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly catchall?: z.core.$ZodType | undefined;
  readonly element?: z.core.$ZodType;
  readonly items?: readonly z.core.$ZodType[];
  readonly rest?: z.core.$ZodType | null;
  readonly options?: readonly z.core.$ZodType[];
  readonly left?: z.core.$ZodType;
  readonly right?: z.core.$ZodType;
  readonly keyType?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly out?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly getter?: () => z.core.$ZodType;
}

type Part = readonly [way: string, schema: z.core.$ZodType | null | undefined];

/** Kinds of schema that hold no other. */
const LEAVES = new Set(
  ["any", "bigint", "boolean", "custom", "date", "enum", "literal", "never", "null", "number", "string"].concat([
    "template_literal",
    "undefined",
    "unknown",
    "void",
  ]),
);

/**
 * Every field of every object in a schema, through all that may stand around it: lists, unions, records, pipes, lazy and optional ones.
 *
 * @param values - schemas of values with parts, which have the class of the field that holds them: they are not looked into
 * @throws Error at a kind of schema that it does not know, so that nothing is passed over in silence
 */
export function fieldsOf(schema: z.core.$ZodType, path: string, values: readonly z.core.$ZodType[] = []): readonly SchemaField[] {
  const seen = new Set<unknown>();
  const fields: SchemaField[] = [];
  const walk = (current: z.core.$ZodType, way: string) => {
    const definition = current._zod.def as unknown as Definition;
    if (seen.has(definition) || values.some((value) => isMadeOf(current, value))) return;
    seen.add(definition);
    for (const [name, field] of Object.entries(definition.shape ?? {}))
      fields.push({ path: `${way}.${name}`, sensitivity: sensitivityOf(field) });
    for (const [step, part] of partsOf(definition)) if (part !== null && part !== undefined) walk(part, `${way}${step}`);
  };
  walk(schema, path);
  return fields;
}

/** Whether a schema is another, a copy of it, as a field's class makes one, or a refinement of it. */
function isMadeOf(schema: z.core.$ZodType | undefined, origin: z.core.$ZodType): boolean {
  return schema !== undefined && (schema._zod.def === origin._zod.def || isMadeOf(schema._zod.parent, origin));
}

function partsOf(definition: Definition): readonly Part[] {
  const { type, shape = {}, catchall, element, items = [], rest, options = [] } = definition;
  if (LEAVES.has(type)) return [];
  const parts: readonly Part[] = [
    ...Object.entries(shape).map(([name, field]): Part => [`.${name}`, field]),
    ["{}", catchall],
    ["[]", element],
    ...items.map((item, index): Part => [`[${index}]`, item]),
    ["[]", rest],
    ...options.map((option): Part => ["", option]),
    ["", definition.left],
    ["", definition.right],
    ["{}", definition.keyType],
    ["{}", definition.valueType],
    ["", definition.in],
    ["", definition.out],
    ["", definition.innerType],
    ["", definition.getter?.()],
  ];
  if (!KNOWN.has(type)) throw new Error(`a schema of the unknown kind ${type}`);
  return parts;
}

/** Kinds of schema that hold others, in the parts above. */
const KNOWN = new Set(
  ["array", "catch", "default", "intersection", "lazy", "map", "nonoptional", "nullable", "object", "optional"].concat([
    "pipe",
    "prefault",
    "readonly",
    "record",
    "set",
    "tuple",
    "union",
  ]),
);
