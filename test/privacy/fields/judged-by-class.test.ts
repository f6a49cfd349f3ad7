import { describe, expect, it } from "vitest";
import { minimise, redact, REDACTED, type Sensitivity } from "welfare-core";
import * as z from "zod";
import { classed } from "../../../src/sensitivity/index.ts";

const both = (record: unknown, schema: z.ZodType, ...keep: readonly Sensitivity[]) => [
  minimise(record, schema, { keep }),
  redact(record, schema, { keep }),
];
const open = classed(z.string(), "public");
const shut = classed(z.string(), "special");
const inner = z.object({ open: open.optional(), shut: shut.optional() });

describe("fields that hold fields with classes", () => {
  it("need no class of their own to be gone through", () => {
    const schema = z.object({ outer: z.object({ middle: z.object({ open, shut }) }) });
    const record = { outer: { middle: { open: "o", shut: "s" } } };
    expect(both(record, schema, "public")).toStrictEqual([
      { outer: { middle: { open: "o" } } },
      { outer: { middle: { open: "o", shut: REDACTED } } },
    ]);
  });

  it.each([
    ["an object", inner, { shut: "s" }, { shut: REDACTED }],
    ["a list", z.array(inner), [{ shut: "s" }, { shut: "t" }], [{ shut: REDACTED }, { shut: REDACTED }]],
    ["a record", z.record(z.string(), inner), { a: { shut: "s" } }, { a: { shut: REDACTED } }],
    ["a union", z.union([z.number(), inner]), { shut: "s" }, { shut: REDACTED }],
    ["what is made ready first", z.preprocess((value) => value, inner), { shut: "s" }, { shut: REDACTED }],
  ])("are left out when nothing of %s is left, though their own class is kept", (_, held, value, masked) => {
    const schema = z.object({ held: classed(held, "public") });
    expect(both({ held: value }, schema, "public")).toStrictEqual([{}, { held: masked }]);
  });

  it.each([
    ["an empty list", z.array(inner), []],
    ["an empty record", z.record(z.string(), inner), {}],
    ["an empty object", inner, {}],
    ["null", inner.nullable(), null],
  ])("are judged by their own class when they are %s", (_, held, value) => {
    const schema = z.object({ held: classed(held, "internal") });
    expect(both({ held: value }, schema, "internal")).toStrictEqual([{ held: value }, { held: value }]);
    expect(both({ held: value }, schema, "public")).toStrictEqual([{}, { held: REDACTED }]);
  });

  it.each([
    ["an object", inner, ["x"]],
    ["an object", inner, 7],
    ["a list", z.array(inner), 7],
    ["a list", z.array(inner), ""],
    ["a list", z.array(inner), { a: { open: "o" } }],
    ["a record", z.record(z.string(), inner), [{ open: "o" }]],
    ["a union", z.union([inner, z.number()]), "text"],
  ])("are left out whole when the value is not %s, though their own class is kept", (_, held, value) => {
    const schema = z.object({ held: classed(held, "internal") });
    expect(both({ held: value }, schema, "internal", "public")).toStrictEqual([{}, { held: REDACTED }]);
  });
});

describe("a field without classes inside", () => {
  it("is left out whole, though it may hold itself", () => {
    interface Tree {
      readonly name: string;
      readonly children?: readonly Tree[] | undefined;
    }
    const tree: z.ZodType<Tree> = z.object({ name: z.string(), children: z.array(z.lazy(() => tree)).optional() });
    const record = { held: { name: "a", children: [{ name: "b", children: [{ name: "c" }] }] } };
    expect(both(record, z.object({ held: classed(tree, "special") }), "public")).toStrictEqual([{}, { held: REDACTED }]);
  });
});

describe("what is filled in", () => {
  it("is nothing where a field is undefined or absent", () => {
    const schema = z.object({ open: open.optional(), shut: shut.optional(), none: z.string().optional() });
    expect(both({ open: undefined, shut: undefined, none: undefined }, schema, "public")).toStrictEqual([{}, {}]);
  });

  it("is never what a record inherits", () => {
    const schema = z.object({ toString: classed(z.unknown(), "public"), valueOf: classed(inner, "public"), open });
    expect(both({ open: "o" }, schema, "public")).toStrictEqual([{ open: "o" }, { open: "o" }]);
  });
});

describe("items of a list", () => {
  it("stay in their list, lists in lists too", () => {
    const schema = z.object({ rows: z.array(z.array(inner)) });
    const record = { rows: [[{ open: "a" }, { open: "b", shut: "s" }], [{ shut: "s" }], [{ open: "c" }]] };
    expect(both(record, schema, "public")).toStrictEqual([
      { rows: [[{ open: "a" }, { open: "b" }], [{ open: "c" }]] },
      { rows: [[{ open: "a" }, { open: "b", shut: REDACTED }], [{ shut: REDACTED }], [{ open: "c" }]] },
    ]);
  });

  it("have the schema of their place in a tuple, and that of the rest beyond; where there is none they are unknown", () => {
    const values = [{ open: "a", shut: "s" }, { also: "b" }, { open: "c", shut: "t" }];
    const other = z.object({ also: classed(z.string(), "public") });
    const closed = z.object({ list: z.tuple([inner, other]) });
    const going = z.object({ list: z.tuple([inner, other], inner) });
    expect(both({ list: values }, closed, "public")).toStrictEqual([
      { list: [{ open: "a" }, { also: "b" }] },
      { list: [{ open: "a", shut: REDACTED }, { also: "b" }] },
    ]);
    expect(minimise({ list: values }, going, { keep: ["public"] })).toStrictEqual({ list: [{ open: "a" }, { also: "b" }, { open: "c" }] });
  });

  it("are judged one by one where only the rest of a tuple has classes", () => {
    const schema = z.object({ list: classed(z.tuple([z.string()], inner), "internal") });
    expect(both({ list: ["x", { open: "o", shut: "s" }] }, schema, "public")).toStrictEqual([
      { list: [{ open: "o" }] },
      { list: [REDACTED, { open: "o", shut: REDACTED }] },
    ]);
  });
});

describe("alternatives", () => {
  it("are judged by the first that the value fits", () => {
    const schema = z.object({ held: z.union([z.strictObject({ open }), z.strictObject({ open: shut, more: open })]) });
    expect(minimise({ held: { open: "a" } }, schema, { keep: ["public"] })).toStrictEqual({ held: { open: "a" } });
    expect(minimise({ held: { open: "a", more: "b" } }, schema, { keep: ["public"] })).toStrictEqual({ held: { more: "b" } });
  });
});
