import { describe, expect, it } from "vitest";
import { minimise } from "welfare-core";
import * as z from "zod";
import { classed } from "../../../src/sensitivity/index.ts";

/** A record with one field whose class is kept and inside which nothing has a class. */
const kept = (held: z.ZodType, value: unknown) =>
  minimise({ held: value }, z.object({ held: classed(held, "public") }), { keep: ["public"] });
const leaf = z.object({ known: z.string().optional(), more: z.number().optional() });

describe("a field without classes inside that is kept", () => {
  it.each([
    ["an object without what is undefined in it", leaf, { known: undefined, more: 1 }, { more: 1 }],
    ["an object of which nothing is known", leaf, { other: 1 }, {}],
    ["a list without items of another kind", z.array(leaf), [{ known: "a" }, 3, "x", { more: 2 }], [{ known: "a" }, { more: 2 }]],
    ["a list of lists", z.array(z.array(leaf)), [[{ known: "a", other: 1 }], []], [[{ known: "a" }], []]],
    ["a list of nulls", z.array(leaf.nullable()), [null, { more: 1 }], [null, { more: 1 }]],
    ["a tuple without what is beyond its end", z.tuple([leaf]), [{ known: "a" }, { known: "b" }], [{ known: "a" }]],
    ["a tuple with its rest", z.tuple([leaf], z.number()), [{ known: "a" }, 1, 2], [{ known: "a" }, 1, 2]],
    ["a record of objects", z.record(z.string(), leaf), { a: { known: "a", other: 1 }, b: 3 }, { a: { known: "a" } }],
    ["an empty record", z.record(z.string(), leaf), {}, {}],
    ["a text where a record should be", z.record(z.string(), leaf), "text", "text"],
    ["a list where a record should be", z.record(z.string(), leaf), [1], [1]],
    ["an object where a list should be", z.array(leaf), { a: 1 }, { a: 1 }],
    ["a value of any kind", z.unknown(), { a: [1, { b: null }] }, { a: [1, { b: null }] }],
    ["a number", z.number(), 0, 0],
  ])("is %s", (_, schema, value, expected) => {
    expect(kept(schema, value)).toStrictEqual({ held: expected });
  });

  it.each([
    ["a text where an object should be", leaf, "text"],
    ["a list where an object should be", leaf, [1]],
    ["no alternative of its schema", z.union([z.number(), leaf]), "text"],
  ])("is left out when it is %s", (_, schema, value) => {
    expect(kept(schema, value)).toStrictEqual({});
  });

  it("never has what an object inherits", () => {
    expect(kept(z.object({ toString: z.unknown(), known: z.string() }), { known: "a" })).toStrictEqual({ held: { known: "a" } });
  });

  it("is a copy, in which nothing is shared with the record", () => {
    const value = { a: [{ b: 1 }] };
    const copy = kept(z.unknown(), value);
    value.a.push({ b: 2 });
    expect(copy).toStrictEqual({ held: { a: [{ b: 1 }] } });
  });

  it("may hold itself", () => {
    interface Tree {
      readonly name: string;
      readonly children: readonly Tree[];
    }
    const tree: z.ZodType<Tree> = z.object({ name: z.string(), children: z.array(z.lazy(() => tree)) });
    const value = { name: "a", children: [{ name: "b", children: [], other: 1 }] };
    expect(kept(tree, value)).toStrictEqual({ held: { name: "a", children: [{ name: "b", children: [] }] } });
  });
});
