import * as z from "zod";
import * as root from "../../src/index.ts";
import * as identity from "../../src/beneficiary/identity/index.ts";
import { sensitivityRegistry } from "../../src/sensitivity/index.ts";

type JsonSchema = z.core.JSONSchema.BaseSchema;

const OPERAND = { type: ["string", "number", "boolean", "object"] };

/** A criterion is checked by a walk of its own; this says the same shape to those who have JSON Schema only. */
const CRITERION: JsonSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    label: { type: "object" },
    source: { type: "string" },
    all: { type: "array", items: { type: "object" } },
    any: { type: "array", items: { type: "object" } },
    not: { type: "object" },
    atLeast: { type: "object", required: ["count", "of"] },
    ref: { type: "string" },
    fact: { type: "string" },
    ...Object.fromEntries(["eq", "lt", "lte", "gt", "gte"].map((key) => [key, OPERAND])),
    in: {
      anyOf: [
        { type: "array", minItems: 1, items: { type: "string" } },
        { type: "object", required: ["param"] },
      ],
    },
    ...Object.fromEntries(["age", "within", "count", "sum", "some", "every"].map((key) => [key, { type: "object" }])),
  },
  oneOf: ["all", "any", "not", "atLeast", "ref", "fact"].map((key) => ({ required: [key] })),
  additionalProperties: false,
} as JsonSchema;

const isCustom = (schema: z.core.$ZodType) => schema._zod.def.type === "custom";

/** What zod checks by a function and JSON Schema can say in words of its own. */
function complete(schema: z.core.$ZodType, json: JsonSchema): void {
  const { pattern } = json;
  if (pattern === PATTERNS.day) Object.assign(json, { format: "date" });
  if (pattern === PATTERNS.partial) Object.assign(json, { anyOf: [{ maxLength: 7 }, { format: "date" }] });
  if (pattern === PATTERNS.instant) Object.assign(json, { format: "date-time" });
  if (isLanguageTagged(schema)) Object.assign(json, { minProperties: 1 });
  if (isCustom(schema) && Object.keys(json).every((key) => key === "x-sensitivity")) Object.assign(json, CRITERION);
}

function patternOf(schema: z.core.$ZodType): string | undefined {
  return z.toJSONSchema(schema).pattern;
}

const PATTERNS = {
  day: patternOf(root.calendarDateSchema),
  partial: patternOf(root.partialDateSchema),
  instant: patternOf(root.instantSchema),
};

function isLanguageTagged(schema: z.core.$ZodType): boolean {
  return schema instanceof z.core.$ZodRecord && patternOf(schema._zod.def.keyType)?.startsWith("^[a-z]{2,3}") === true;
}

/** Every schema of the package by the name of its model, as JSON Schema 2020-12. */
export function jsonSchemas(): ReadonlyMap<string, JsonSchema> {
  const schemas = Object.entries({ ...root, ...identity } as Record<string, unknown>).filter(
    (entry): entry is [string, z.core.$ZodType] => entry[0].endsWith("Schema") && entry[1] instanceof z.core.$ZodType,
  );
  return new Map(schemas.map(([name, schema]) => [fileName(name), jsonSchemaOf(name, schema)]));
}

function fileName(name: string): string {
  return name.replace(/Schema$/, "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function jsonSchemaOf(name: string, schema: z.core.$ZodType): JsonSchema {
  const json = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    io: "output",
    metadata: sensitivityRegistry() as unknown as typeof z.globalRegistry,
    unrepresentable: "any",
    reused: "ref",
    override: ({ zodSchema, jsonSchema }) => {
      complete(zodSchema as z.core.$ZodType, jsonSchema);
    },
  });
  const { $schema = "https://json-schema.org/draft/2020-12/schema", ...rest } = json;
  return {
    $schema,
    title: name.replace(/Schema$/, ""),
    $comment: "Made from the library's own schema. Rules between fields are checked by the library only.",
    ...rest,
  };
}
