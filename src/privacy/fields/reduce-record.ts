import type * as z from "zod";
import type { JsonValue } from "../../record/index.ts";
import type { Sensitivity } from "../../sensitivity/index.ts";
import { classOf, hasClassedFields, schemaPart } from "./part-of-schema.ts";

/** What becomes of a value that may not be kept: nothing, or a mark in its place. */
export interface Reduction {
  readonly keep: ReadonlySet<Sensitivity>;
  readonly mark: string | undefined;
}

/**
 * Goes through a record with its schema and keeps what may be kept.
 *
 * @param around - the class of the field that holds the value
 * @returns a copy; `undefined` where nothing is left of it
 */
export function reduceValue(
  value: unknown,
  schema: z.core.$ZodType,
  around: Sensitivity | undefined,
  reduction: Reduction,
): JsonValue | undefined {
  if (value === undefined) return undefined;
  const part = schemaPart(schema);
  if (!hasClassedFields(schema) || value === null || isEmpty(value)) {
    return around !== undefined && reduction.keep.has(around) ? copyKnown(value, schema) : reduction.mark;
  }
  switch (part.kind) {
    case "object":
      return isRecord(value) ? reduceFields(value, part.fields, around, reduction) : reduction.mark;
    case "list": {
      if (!Array.isArray(value)) return reduction.mark;
      const items = value.flatMap((item: unknown, index) => {
        const itemSchema = part.item(index);
        return itemSchema === undefined ? [] : (reduceItem(item, itemSchema, around, reduction) ?? []);
      });
      return items.length === 0 ? undefined : items;
    }
    case "record": {
      if (!isRecord(value)) return reduction.mark;
      const entries = Object.entries(value).flatMap(([name, entry]) => {
        const left = reduceValue(entry, part.value, around, reduction);
        return left === undefined ? [] : [[name, left] as const];
      });
      return entries.length === 0 ? undefined : Object.fromEntries(entries);
    }
    case "union": {
      const option = part.options.find((candidate) => candidate.safeParse(value).success);
      return option === undefined ? reduction.mark : reduceValue(value, option, around, reduction);
    }
    case "leaf":
      return reduction.mark;
  }
}

/** As a list of one, so that a list in a list is not taken for several items. */
function reduceItem(
  item: unknown,
  schema: z.core.$ZodType,
  around: Sensitivity | undefined,
  reduction: Reduction,
): readonly [JsonValue] | undefined {
  const left = reduceValue(item, schema, around, reduction);
  return left === undefined ? undefined : [left];
}

function reduceFields(
  record: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, z.core.$ZodType>>,
  around: Sensitivity | undefined,
  reduction: Reduction,
): JsonValue | undefined {
  const entries = Object.entries(fields).flatMap(([name, field]) => {
    const left = Object.hasOwn(record, name) ? reduceValue(record[name], field, classOf(field, around), reduction) : undefined;
    return left === undefined ? [] : [[name, left] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** A copy of a value that is kept whole; keys that its schema does not know stay out. */
function copyKnown(value: unknown, schema: z.core.$ZodType): JsonValue | undefined {
  const part = schemaPart(schema);
  if (part.kind === "object") {
    if (!isRecord(value)) return value === null ? null : undefined;
    const entries = Object.entries(part.fields).flatMap(([name, field]) => {
      const left = Object.hasOwn(value, name) ? copyKnown(value[name], field) : undefined;
      return left === undefined ? [] : [[name, left] as const];
    });
    return Object.fromEntries(entries);
  }
  if (part.kind === "list" && Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      const itemSchema = part.item(index);
      const left = itemSchema === undefined ? undefined : copyKnown(item, itemSchema);
      return left === undefined ? [] : [left];
    });
  }
  if (part.kind === "record" && isRecord(value)) {
    const entries = Object.entries(value).flatMap(([name, entry]) => {
      const left = copyKnown(entry, part.value);
      return left === undefined ? [] : [[name, left] as const];
    });
    return Object.fromEntries(entries);
  }
  if (part.kind === "union") {
    const option = part.options.find((candidate) => candidate.safeParse(value).success);
    return option === undefined ? undefined : copyKnown(value, option);
  }
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as JsonValue);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : isRecord(value) && Object.keys(value).length === 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
