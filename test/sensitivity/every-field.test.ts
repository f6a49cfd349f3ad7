import { describe, expect, it } from "vitest";
import * as root from "welfare-core";
import { moneySchema, periodSchema } from "welfare-core";
import { listSchema, strictRecord } from "../../src/record/index.ts";
import { classed } from "../../src/sensitivity/index.ts";
import * as identity from "welfare-core/identity";
import * as sdg from "welfare-core/sdg";
import * as z from "zod";
import { fieldsOf, type SchemaField } from "./fields.ts";

/** Values with parts: an amount or a period is as sensitive as the field that holds it, and no part of it more or less. */
const VALUES = [moneySchema, periodSchema];

const exported: Readonly<Record<string, unknown>> = { ...root, ...sdg, ...identity };

const schemas: readonly (readonly [string, z.core.$ZodType])[] = Object.entries(exported).flatMap(([name, schema]) =>
  name.endsWith("Schema") && schema instanceof z.core.$ZodType && !VALUES.some((value) => value === schema)
    ? [[name, schema] as const]
    : [],
);

const unclassed = (fields: readonly SchemaField[]) => fields.filter(({ sensitivity }) => sensitivity === undefined).map(({ path }) => path);

describe("every field of every schema", () => {
  it.each(schemas)("of %s carries a privacy class", (name, schema) => {
    expect(unclassed(fieldsOf(schema, name, VALUES))).toEqual([]);
  });

  it("is looked at, in models of all rooms and deep inside them", () => {
    const paths = schemas.flatMap(([name, schema]) => fieldsOf(schema, name, VALUES).map(({ path }) => path));
    expect(paths).toEqual(
      expect.arrayContaining([
        "identitySchema.nationalId",
        "beneficiarySchema.situations[].labourStatus",
        "beneficiarySchema.households[].members[].incomeMinor",
        "peerLinkSchema.between[].workerId",
        "instrumentSchema.missingRule.maxMissing",
        "participationSchema.log.events[].occurredOn",
        "pathwayDefinitionSchema.states{}.on{}.guard",
        "factsSchema{}.unit",
        "sdgLinkSchema.rationale",
      ]),
    );
  });

  it("is one of a schema that the package exports, but for the two values with parts", () => {
    expect(schemas.map(([name]) => name)).toEqual(expect.arrayContaining(["beneficiarySchema", "identitySchema", "participationSchema"]));
    expect(unclassed(fieldsOf(moneySchema, "money"))).toEqual(["money.amountMinor", "money.currency"]);
    expect(unclassed(fieldsOf(periodSchema, "period"))).toEqual(["period.start", "period.end"]);
  });
});

describe("a field without a class", () => {
  const bare = z.string();
  const planted = strictRecord({ known: classed(z.string(), "public"), forgotten: bare });

  it.each<[string, z.ZodType, string]>([
    ["an object", planted, "x.forgotten"],
    ["a refined object", planted.refine(() => true), "x.forgotten"],
    ["an optional one", strictRecord({ forgotten: bare.optional() }), "x.forgotten"],
    ["a list", z.array(planted), "x[].forgotten"],
    ["a bounded list", listSchema(planted, 3), "x[].forgotten"],
    ["a tuple", z.tuple([z.string(), planted]), "x[1].forgotten"],
    ["the rest of a tuple", z.tuple([z.string()], planted), "x[].forgotten"],
    ["a union", z.union([z.string(), planted]), "x.forgotten"],
    ["a union told by a field", z.discriminatedUnion("kind", [z.strictObject({ kind: z.literal("a") })]), "x.kind"],
    ["an intersection", z.intersection(z.looseObject({}), planted), "x.forgotten"],
    ["a record", z.record(z.string(), planted), "x{}.forgotten"],
    ["a map", z.map(z.string(), planted), "x{}.forgotten"],
    ["a set", z.set(planted), "x{}.forgotten"],
    ["whatever else an object may hold", z.object({}).catchall(planted), "x{}.forgotten"],
    ["a pipe", z.custom<z.output<typeof planted>>().pipe(planted), "x.forgotten"],
    ["a lazy schema", z.lazy(() => planted), "x.forgotten"],
    ["an optional object", planted.optional(), "x.forgotten"],
    ["a nullable one", planted.nullable(), "x.forgotten"],
    ["a readonly one", planted.readonly(), "x.forgotten"],
    ["a classed field", strictRecord({ held: classed(planted, "special") }), "x.held.forgotten"],
    ["a list beside a refined amount", z.tuple([moneySchema.refine(() => true), z.array(planted)]), "x[1][].forgotten"],
    ["a list in a classed field", strictRecord({ held: classed(listSchema(planted), "special").optional() }), "x.held[].forgotten"],
  ])("is found in %s", (_, schema, path) => {
    expect(unclassed(fieldsOf(schema, "x", VALUES))).toEqual([path]);
  });

  it("is found once in a schema that holds itself", () => {
    interface Tree {
      readonly children: readonly Tree[];
    }
    const tree: z.ZodType<Tree> = z.strictObject({ children: z.array(z.lazy(() => tree)) });
    expect(unclassed(fieldsOf(tree, "tree"))).toEqual(["tree.children"]);
  });

  it("cannot hide in a kind of schema that the search does not know", () => {
    expect(() => fieldsOf(z.promise(planted), "x")).toThrow(/promise/);
  });
});
