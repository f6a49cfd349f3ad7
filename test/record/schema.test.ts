import * as z from "zod";
import { extensionsSchema, keySchema, MISSING_REASONS } from "welfare-core";
import { listSchema, namedSchema, strictRecord } from "../../src/record/index.ts";
import { describe, expect, it } from "vitest";

const messages = (result: z.ZodSafeParseResult<unknown>) => result.error?.issues.map(({ message }) => message);

describe("a key", () => {
  it.each(["b-1", "A", "0", "020030", "it:mn.1_a-2", "x".repeat(128)])("%j is one", (key) => {
    expect(keySchema.safeParse(key)).toEqual({ success: true, data: key });
  });

  it.each([
    ["empty", ""],
    ["too long", "x".repeat(129)],
    ["with a space", "b 1"],
    ["with a space before", " b-1"],
    ["with a line end", "b-1\n"],
    ["that begins with a hyphen", "-b"],
    ["that begins with a point", ".b"],
    ["that leads out of a folder", "../b"],
    ["with a letter outside ASCII", "é1"],
    ["with digits outside ASCII", "٣"],
    ["that is a number", 1],
  ])("is not one %s, and the message does not repeat it", (_, key) => {
    const result = keySchema.safeParse(key);
    expect(result.success).toBe(false);
    if (typeof key === "string") {
      expect(messages(result)).toEqual(["not a key: letters, digits and . _ : -, 128 at most, a letter or digit first"]);
    }
  });
});

describe("a user's own fields", () => {
  const nested = (depth: number): unknown => (depth === 1 ? {} : { a: nested(depth - 1) });
  const fields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, index]));

  it.each([
    ["none", {}],
    ["of any plain kind", { a: 1, b: "x", c: null, d: [true, { e: [] }] }],
    ["16 deep", nested(16)],
    ["1,000 values, the record counted", fields(999)],
    ["a text of 10,000 characters", { a: "x".repeat(10_000) }],
    ["0 with a sign, and 2^53", { a: -0, b: 2 ** 53 }],
    ["half a character", { a: "\ud83d", "\ud83d": 1 }],
    ["names of built-in fields", { constructor: 1, toString: "x" }],
  ])("may be %s", (_, value) => {
    const result = extensionsSchema.safeParse(value);
    expect(result.success).toBe(true);
    expect(result.data).toEqual(value);
  });

  it.each([
    ["17 deep", nested(17)],
    ["1,001 values", fields(1000)],
    ["a text of 10,001 characters", { a: "x".repeat(10_001) }],
    ["a name of 10,001 characters", { ["x".repeat(10_001)]: 1 }],
    ["a list", []],
    ["null", null],
    ["a text", "a"],
    ["no number", { a: Number.NaN }],
    ["a date", { a: new Date(0) }],
    ["a function", { a: () => 1 }],
    ["a key __proto__", JSON.parse('{"__proto__":1}')],
    ["a key __proto__ inside", JSON.parse('{"a":{"__proto__":1}}')],
  ])("may not be %s", (_, value) => {
    expect(messages(extensionsSchema.safeParse(value))).toEqual([
      "own fields are plain JSON, at most 16 deep and 1,000 values, without a key __proto__",
    ]);
  });

  it("may not be a circle, and finding that out does not overflow", () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    expect(extensionsSchema.safeParse(circle).success).toBe(false);
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = { deep };
    expect(extensionsSchema.safeParse(deep).success).toBe(false);
  });
});

describe("a list", () => {
  const three = listSchema(z.int(), 3);

  it("holds up to its most items", () => {
    expect(three.safeParse([])).toEqual({ success: true, data: [] });
    expect(three.safeParse([1, 2, 3])).toEqual({ success: true, data: [1, 2, 3] });
  });

  it("that is longer is refused in one issue, before its items are looked at", () => {
    expect(messages(three.safeParse(["a", "b", "c", "d"]))).toEqual(["a list of more than 3 items"]);
    expect(messages(three.safeParse(Array<string>(1_000_000).fill("a")))).toEqual(["a list of more than 3 items"]);
  });

  it("names the item that is wrong", () => {
    expect(three.safeParse([1, "b"]).error?.issues.map(({ path }) => path)).toEqual([[1]]);
  });

  it.each([{ length: 1 }, "abc", null, 3])("is no %j", (value) => {
    expect(three.safeParse(value).success).toBe(false);
  });

  it("has 100,000 items at most unless its schema says less", () => {
    const list = listSchema(z.int());
    expect(list.safeParse(Array<number>(100_000).fill(1)).success).toBe(true);
    expect(messages(list.safeParse(Array<number>(100_001).fill(1)))).toEqual(["a list of more than 100000 items"]);
  });
});

describe("a record that accepts its own fields only", () => {
  const person = strictRecord({ id: z.string(), gender: z.string().optional(), birthDate: z.string().optional() });

  it("accepts them", () => {
    expect(person.safeParse({ id: "b-1", gender: "female" })).toEqual({ success: true, data: { id: "b-1", gender: "female" } });
  });

  it.each([
    ["a near one is named", { gendr: 1 }, 'unknown field; did you mean "gender"? Own fields belong in "extensions".'],
    [
      "small and capital letters are the same",
      { Birthdate: 1 },
      'unknown field; did you mean "birthDate"? Own fields belong in "extensions".',
    ],
    ["none is near", { shoeSize: 1 }, 'unknown field. Own fields belong in "extensions".'],
    [
      "each near one is named once",
      { gendr: 1, gendre: 2, brithDate: 3, shoeSize: 4 },
      '4 unknown fields; did you mean "gender", "birthDate"? Own fields belong in "extensions".',
    ],
    ["__proto__ is unknown too", JSON.parse('{"__proto__":1}'), 'unknown field. Own fields belong in "extensions".'],
    ["so are names of built-in fields", { toString: 1 }, 'unknown field. Own fields belong in "extensions".'],
  ])("says in one sentence that it knows no such field: %s", (_, fields, message) => {
    expect(messages(person.safeParse(Object.assign(fields as object, { id: "b-1" })))).toEqual([message]);
  });

  it("looks for what was meant in a few fields only", () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`field${index}`, 1]));
    expect(messages(person.safeParse({ id: "b-1", ...many, gendr: 1 }))).toEqual([
      '10001 unknown fields. Own fields belong in "extensions".',
    ]);
  });

  it("tells other problems as zod does, each at its field", () => {
    expect(person.safeParse({ id: 1 }).error?.issues.map(({ code, path }) => [code, path])).toEqual([["invalid_type", ["id"]]]);
    expect(person.safeParse([]).success).toBe(false);
    expect(person.safeParse(null).error?.issues.map(({ code }) => code)).toEqual(["invalid_type"]);
  });
});

it("the reasons for a missing value are seven", () => {
  expect(MISSING_REASONS).toEqual(["not-asked", "declined", "unknown", "lost", "invalid", "not-due", "not-applicable"]);
});

describe("a record by names of the user's choice", () => {
  const schema = namedSchema(z.string().regex(/^[a-z]+$/), z.number(), 2);

  it("is given back as it was", () => {
    expect(schema.parse({ a: 1, b: 2 })).toEqual({ a: 1, b: 2 });
    expect(schema.parse({})).toEqual({});
  });

  it("is refused with one name too many, a name of another kind or a wrong value", () => {
    expect(schema.safeParse({ a: 1, b: 2, c: 3 }).error?.issues[0]?.message).toBe("more than 2 names, or a name __proto__");
    expect(schema.safeParse({ A: 1 }).success).toBe(false);
    expect(schema.safeParse({ a: "1" }).error?.issues[0]?.path).toEqual(["a"]);
    for (const value of [null, [], "a", 3]) expect(schema.safeParse(value).success).toBe(false);
  });

  it("does not pass over a name __proto__", () => {
    expect(schema.safeParse(JSON.parse('{"a":1,"__proto__":2}')).success).toBe(false);
  });
});
