import { describe, expect, it } from "vitest";
import {
  beneficiarySchema,
  datasetSchema,
  fieldInventory,
  minimise,
  moneySchema,
  redact,
  REDACTED,
  SENSITIVITIES,
  type Sensitivity,
} from "welfare-core";
import { identitySchema } from "welfare-core/identity";
import * as z from "zod";
import { classed } from "../../src/sensitivity/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { story } from "./people.ts";

const kept = (record: unknown, schema: z.ZodType, ...keep: readonly Sensitivity[]) => minimise(record, schema, { keep });
const masked = (record: unknown, schema: z.ZodType, ...keep: readonly Sensitivity[]) => redact(record, schema, { keep });

const woman = deepFreeze({
  id: "b-1",
  gender: "female",
  disability: "no",
  situations: [
    { from: "2018-01-01", observedOn: "2018-01-02", housingStatus: "shelter" },
    { from: "2018-05-01", observedOn: "2018-05-01" },
  ],
  extensions: { note: "lives with her sister" },
});

describe("a minimised record", () => {
  it("has the fields of the classes that are kept, all the way down", () => {
    expect(kept(woman, beneficiarySchema, "pseudonymous")).toEqual({
      id: "b-1",
      gender: "female",
      situations: [
        { from: "2018-01-01", observedOn: "2018-01-02" },
        { from: "2018-05-01", observedOn: "2018-05-01" },
      ],
    });
    expect(kept(woman, beneficiarySchema, "special")).toEqual({ disability: "no", situations: [{ housingStatus: "shelter" }] });
    expect(kept(woman, beneficiarySchema)).toEqual({});
  });

  it("is the record when every class is kept", () => {
    expect(kept(woman, beneficiarySchema, ...SENSITIVITIES)).toEqual(woman);
    expect(kept(story, datasetSchema, ...SENSITIVITIES)).toEqual(story);
  });

  it("has no key that the schema does not know, and no class is no permission", () => {
    const schema = z.object({ known: classed(z.string(), "public"), forgotten: z.string() });
    const record = JSON.parse('{"known":"a","forgotten":"b","other":"c","__proto__":{"known":"d"}}') as unknown;
    expect(kept(record, schema, ...SENSITIVITIES)).toEqual({ known: "a" });
    expect(
      kept({ held: { inside: "a", more: "b" } }, z.object({ held: classed(z.object({ inside: z.string() }), "public") }), "public"),
    ).toEqual({
      held: { inside: "a" },
    });
  });

  it("has of what is kept whole no key that its schema does not know, in records, tuples and unions too", () => {
    const leaf = z.object({ known: z.string() });
    const schema = z.object({
      byName: classed(z.record(z.string(), leaf), "public"),
      pair: classed(z.tuple([leaf, z.number()]), "public"),
      either: classed(z.union([z.number(), leaf]), "public"),
      nothing: classed(leaf.nullable(), "public"),
    });
    const surplus = { known: "a", other: "b" };
    const record = { byName: { first: surplus, second: 3 }, pair: [surplus, 4, "more"], either: surplus, nothing: null };
    expect(kept(record, schema, "public")).toEqual({
      byName: { first: { known: "a" } },
      pair: [{ known: "a" }, 4],
      either: { known: "a" },
      nothing: null,
    });
    expect(kept({ either: 5, pair: "none" }, schema, "public")).toEqual({ either: 5, pair: "none" });
    expect(kept({ either: true }, schema, "public")).toEqual({});
  });

  it("leaves out what is not of the kind that its schema says", () => {
    const held = classed(z.object({ inside: classed(z.string(), "public") }), "internal");
    const schema = z.object({
      one: held,
      list: classed(z.array(held), "internal"),
      byName: classed(z.record(z.string(), held), "internal"),
      either: classed(z.union([held, z.object({ other: classed(z.string(), "public") })]), "internal"),
    });
    const wrong = { one: "text", list: "text", byName: "text", either: "text" };
    expect(kept(wrong, schema, "public")).toEqual({});
    expect(masked(wrong, schema, "public")).toEqual({ one: REDACTED, list: REDACTED, byName: REDACTED, either: REDACTED });
    expect(kept({ one: {}, list: [{ inside: "a" }, {}], byName: { a: { inside: "b" }, b: { more: 1 } } }, schema, "public")).toEqual({
      list: [{ inside: "a" }],
      byName: { a: { inside: "b" } },
    });
  });

  it("judges the parts of an amount by the field that holds it", () => {
    const schema = z.strictObject({ amount: classed(moneySchema, "internal").optional() });
    const record = { amount: { amountMinor: 1000, currency: "EUR" } };
    expect(kept(record, schema, "internal")).toEqual(record);
    expect(kept(record, schema, "public")).toEqual({});
    expect(fieldInventory(schema).map(({ path, sensitivity }) => [path, sensitivity])).toEqual([
      ["amount", "internal"],
      ["amount.amountMinor", "internal"],
      ["amount.currency", "internal"],
    ]);
  });

  it("goes through records, tuples, unions and schemas that hold themselves", () => {
    interface Tree {
      readonly name: string;
      readonly secret: string;
      readonly children: readonly Tree[];
    }
    const tree: z.ZodType<Tree> = z.strictObject({
      name: classed(z.string(), "public"),
      secret: classed(z.string(), "special"),
      children: classed(z.array(z.lazy(() => tree)), "public"),
    });
    const leaf = { name: "b", secret: "y", children: [] };
    expect(kept({ name: "a", secret: "x", children: [leaf] }, tree, "public")).toEqual({
      name: "a",
      children: [{ name: "b", children: [] }],
    });
    const inner = z.strictObject({ open: classed(z.string(), "public"), shut: classed(z.string(), "special") });
    const schema = z.strictObject({
      byName: classed(z.record(z.string(), inner), "public"),
      pair: classed(z.tuple([inner, z.string()]), "public"),
      either: classed(z.union([inner, z.strictObject({ kind: classed(z.literal("b"), "public") })]), "public"),
      piped: classed(z.custom<z.output<typeof inner>>().pipe(inner), "public"),
    });
    const both = { open: "o", shut: "s" };
    const record = { byName: { x: both }, pair: [both, "p"], either: { kind: "b" }, piped: both };
    expect(kept(record, schema, "public")).toEqual({
      byName: { x: { open: "o" } },
      pair: [{ open: "o" }, "p"],
      either: { kind: "b" },
      piped: { open: "o" },
    });
    expect(kept({ ...record, either: { kind: "c" } }, schema, "public")).not.toHaveProperty("either");
  });

  it("leaves nothing of what has another shape than its schema", () => {
    const wrong = { id: "b-1", situations: "none", households: [7, null], consents: {} };
    expect(kept(wrong, beneficiarySchema, "pseudonymous")).toEqual({ id: "b-1", households: [null], consents: {} });
    for (const value of [null, undefined, 7, "x", []]) expect(kept(value, beneficiarySchema, "pseudonymous")).toEqual({});
  });
});

describe("a redacted record", () => {
  it("shows which fields were filled in and how many items there are", () => {
    expect(masked(woman, beneficiarySchema, "pseudonymous")).toEqual({
      id: "b-1",
      gender: "female",
      disability: REDACTED,
      situations: [
        { from: "2018-01-01", observedOn: "2018-01-02", housingStatus: REDACTED },
        { from: "2018-05-01", observedOn: "2018-05-01" },
      ],
      extensions: REDACTED,
    });
  });

  it("tells nothing of who it is", () => {
    const identity = { kind: "identity", beneficiaryId: "b-1", givenName: "Ada", address: "Via Prova 1", protectedAddress: true };
    expect(masked(identity, identitySchema, "public")).toEqual({
      kind: "identity",
      beneficiaryId: REDACTED,
      givenName: REDACTED,
      address: REDACTED,
      protectedAddress: REDACTED,
    });
  });
});

describe("the inventory of fields", () => {
  it("tells class, optional and list of each, where it stands", () => {
    const byPath = new Map(fieldInventory(beneficiarySchema).map((field) => [field.path, field]));
    expect(byPath.get("id")).toEqual({ path: "id", sensitivity: "pseudonymous", optional: false, list: false });
    expect(byPath.get("situations")).toEqual({ path: "situations", sensitivity: "pseudonymous", optional: true, list: true });
    expect(byPath.get("households[].members[].incomeMinor")).toEqual({
      path: "households[].members[].incomeMinor",
      sensitivity: "pseudonymous",
      optional: true,
      list: false,
    });
  });

  it("has each field of the whole dataset once, with a class", () => {
    const fields = fieldInventory(datasetSchema);
    expect(new Set(fields.map(({ path }) => path)).size).toBe(fields.length);
    expect(fields.filter(({ sensitivity }) => sensitivity === undefined)).toEqual([]);
    expect(fields.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        "beneficiaries[].situations[].housingStatus",
        "participations[].log.events[].data",
        "pathways[].states{}.phase",
      ]),
    );
  });

  it("goes once through a schema that holds itself", () => {
    interface Tree {
      readonly children: readonly Tree[];
    }
    const tree: z.ZodType<Tree> = z.strictObject({ children: z.array(z.lazy(() => tree)) });
    expect(fieldInventory(tree)).toEqual([{ path: "children", optional: false, list: true }]);
  });
});
