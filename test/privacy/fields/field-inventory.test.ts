import { describe, expect, it } from "vitest";
import { fieldInventory } from "welfare-core";
import * as z from "zod";
import { classed } from "../../../src/sensitivity/index.ts";

const field = (path: string, more: object = {}) => ({ path, optional: false, list: false, ...more });
const text = classed(z.string(), "public");

describe("the inventory of a schema", () => {
  it("has no class where neither a field nor what holds it has one", () => {
    expect(fieldInventory(z.object({ a: z.string(), b: z.object({ c: text }) }))).toStrictEqual([
      field("a"),
      field("b"),
      field("b.c", { sensitivity: "public" }),
    ]);
  });

  it("tells what may be absent: optional fields and those with a default, not those that may be null", () => {
    const schema = z.object({ a: z.string().optional(), b: z.string().default("x"), c: z.string().nullable() });
    expect(fieldInventory(schema)).toStrictEqual([field("a", { optional: true }), field("b", { optional: true }), field("c")]);
  });

  it("tells which fields are lists, tuples and optional ones too", () => {
    const schema = z.object({ a: z.array(z.string()).optional(), b: z.tuple([z.string()]), c: z.record(z.string(), z.string()) });
    expect(fieldInventory(schema)).toStrictEqual([field("a", { optional: true, list: true }), field("b", { list: true }), field("c")]);
  });

  it("writes the way through lists, records, tuples, alternatives and lists of lists", () => {
    const leaf = z.object({ x: text });
    const schema = z.object({
      list: z.array(leaf),
      record: z.record(z.string(), leaf),
      tuple: z.tuple([leaf], z.object({ rest: text })),
      either: z.union([leaf, z.object({ y: text })]),
      lists: z.array(z.array(leaf)),
    });
    expect(fieldInventory(schema).map(({ path }) => path)).toStrictEqual([
      "list",
      "list[].x",
      "record",
      "record{}.x",
      "tuple",
      "tuple[].x",
      "tuple[].rest",
      "either",
      "either.x",
      "either.y",
      "lists",
      "lists[][].x",
    ]);
  });

  it("has a field that several alternatives share once, as the first says it", () => {
    const schema = z.object({
      either: z.union([z.object({ x: text }), z.object({ x: classed(z.array(z.string()), "special").optional(), y: text })]),
    });
    expect(fieldInventory(schema)).toStrictEqual([
      field("either"),
      field("either.x", { sensitivity: "public" }),
      field("either.y", { sensitivity: "public" }),
    ]);
  });

  it("goes into a schema that stands in two places twice", () => {
    const inner = z.object({ x: text });
    expect(fieldInventory(z.object({ a: inner, b: inner })).map(({ path }) => path)).toStrictEqual(["a", "a.x", "b", "b.x"]);
  });

  it("is empty for what has no fields", () => {
    expect(fieldInventory(z.string())).toStrictEqual([]);
    expect(fieldInventory(z.object({}))).toStrictEqual([]);
  });

  it("is that of the items for a list alone", () => {
    expect(fieldInventory(z.array(z.object({ x: text })))).toStrictEqual([field("[].x", { sensitivity: "public" })]);
  });
});
