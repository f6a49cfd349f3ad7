import { findJsonProblem, type JsonBounds } from "../../src/record/index.ts";
import { describe, expect, it } from "vitest";

const wide: JsonBounds = { depth: 1_000_000, nodes: 10_000_000, textLength: 1_000_000 };
const usual: JsonBounds = { depth: 32, nodes: 1_000_000, textLength: 10_000 };

/** A value in so many lists, or records. */
function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
}

/** The shortest of three runs, in milliseconds: the machine may be busy with something else in one of them. */
function milliseconds(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = process.hrtime.bigint();
    run();
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return Math.min(...times);
}

describe("plain JSON within bounds has no problem", () => {
  it.each([
    ["text", "Ri-partire da Sé"],
    ["a number", -1.5],
    ["0 with a sign", -0],
    ["2^53", 2 ** 53],
    ["the largest number", Number.MAX_VALUE],
    ["a truth value", false],
    ["null", null],
    ["an empty list", []],
    ["an empty record", {}],
    ["a record without a prototype", Object.assign(Object.create(null) as object, { a: 1 })],
    ["nothing at all", undefined],
    ["a record with an absent field", { a: undefined, b: 1 }],
    ["a field named like a built-in one", { constructor: 1, toString: 2, hasOwnProperty: 3 }],
    ["half a character, which JSON can write", "\ud83d"],
    ["the same record twice", (({ a }) => [a, a])({ a: { b: 1 } })],
  ])("%s", (_, value) => {
    expect(findJsonProblem(value, usual)).toBeUndefined();
  });
});

describe("what JSON cannot hold is not JSON", () => {
  it.each([
    ["no number", Number.NaN],
    ["infinity", Number.NEGATIVE_INFINITY],
    ["a large integer", 1n],
    ["a symbol", Symbol("a")],
    ["a function", () => 1],
    ["a date", new Date(0)],
    ["a map", new Map()],
    ["a pattern", /a/],
    ["bytes", new Uint8Array(1)],
    ["an error", new Error("a")],
    ["a record that inherits from another", Object.create({ a: 1 })],
  ])("%s, alone, in a list or in a record", (_, value) => {
    expect(findJsonProblem(value, usual)).toBe("not-json");
    expect(findJsonProblem([1, value], usual)).toBe("not-json");
    expect(findJsonProblem({ a: { b: value } }, usual)).toBe("not-json");
  });

  it("an absent item of a list", () => {
    expect(findJsonProblem([1, undefined], usual)).toBe("not-json");
  });

  it("a list with a gap", () => {
    const gap: number[] = [];
    gap[1] = 1;
    expect(findJsonProblem(gap, usual)).toBe("not-json");
  });
});

describe("sizes are looked at before contents", () => {
  it("items of one list, and fields of one record", () => {
    const three = { ...usual, items: 3 };
    expect(findJsonProblem([1, [2, 2, 2], 3], three)).toBeUndefined();
    expect(findJsonProblem([1, [2, 2, 2, 2]], three)).toBe("too-many-items");
    expect(findJsonProblem({ a: 1, b: { a: 1, b: 2, c: 3 }, c: 3 }, three)).toBeUndefined();
    expect(findJsonProblem({ a: { a: 1, b: 2, c: 3, d: 4 } }, three)).toBe("too-many-items");
    expect(findJsonProblem([Number.NaN, 1, 1, 1], three)).toBe("too-many-items");
    expect(findJsonProblem([1, 1, 1, 1], { ...three, nodes: 4 })).toBe("too-many-items");
  });

  it("depth", () => {
    expect(
      findJsonProblem(
        nested(3, (inner) => [inner]),
        { ...usual, depth: 3 },
      ),
    ).toBeUndefined();
    expect(
      findJsonProblem(
        nested(4, (inner) => [inner]),
        { ...usual, depth: 3 },
      ),
    ).toBe("too-deep");
    expect(
      findJsonProblem(
        nested(4, (a) => ({ a })),
        { ...usual, depth: 3 },
      ),
    ).toBe("too-deep");
    expect(findJsonProblem(1, { ...usual, depth: 0 })).toBeUndefined();
    expect(findJsonProblem([], { ...usual, depth: 0 })).toBe("too-deep");
  });

  it("number of values, containers and absent fields included", () => {
    const bounds = { ...usual, nodes: 5 };
    expect(findJsonProblem([1, 2, { a: 3 }], bounds)).toBeUndefined();
    expect(findJsonProblem([1, 2, { a: 3 }, 4], bounds)).toBe("too-many-nodes");
    expect(findJsonProblem([1, 2, 3, { a: 4 }], bounds)).toBe("too-many-nodes");
    expect(findJsonProblem({ a: 1, b: 2, c: undefined, d: 4, e: 5 }, bounds)).toBe("too-many-nodes");
    expect(findJsonProblem(1, { ...usual, nodes: 0 })).toBe("too-many-nodes");
  });

  it("length of a text and of a key", () => {
    const bounds = { ...usual, textLength: 3 };
    expect(findJsonProblem({ abc: "abc" }, bounds)).toBeUndefined();
    expect(findJsonProblem("abcd", bounds)).toBe("text-too-long");
    expect(findJsonProblem([{ a: "abcd" }], bounds)).toBe("text-too-long");
    expect(findJsonProblem({ abcd: 1 }, bounds)).toBe("text-too-long");
  });
});

it("a key __proto__ is forbidden at any depth", () => {
  expect(findJsonProblem(JSON.parse('{"__proto__":{"admin":true}}'), usual)).toBe("forbidden-key");
  expect(findJsonProblem(JSON.parse('[{"a":{"__proto__":null}}]'), usual)).toBe("forbidden-key");
});

describe("hostile data are answered within 100 ms, without overflow", () => {
  const circle: unknown[] = [];
  circle.push({ circle });
  const chessboard = nested(60, (inner) => [inner, inner]);
  const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, index]));

  it.each([
    ["lists 100,000 deep", nested(100_000, (inner) => [inner]), usual, "too-deep"],
    ["records 100,000 deep", nested(100_000, (a) => ({ a })), usual, "too-deep"],
    ["lists 100,000 deep that are allowed", nested(100_000, (inner) => [inner]), wide, undefined],
    ["a circle", circle, usual, "too-deep"],
    ["a circle, depth without bound", circle, { ...usual, nodes: 10_000, depth: Number.POSITIVE_INFINITY }, "too-many-nodes"],
    ["sixty lists that hold the next one twice", chessboard, { ...usual, depth: 100, nodes: 100_000 }, "too-many-nodes"],
    ["a million items", Array<number>(1_000_000).fill(0), usual, "too-many-nodes"],
    ["a million items that are allowed", Array<number>(1_000_000).fill(0), wide, undefined],
    ["a list that says it has 2^32 - 1 items", Array<number>(2 ** 32 - 1), usual, "too-many-nodes"],
    ["a hundred thousand keys", keys, { ...usual, nodes: 1000 }, "too-many-nodes"],
    ["a text of ten million characters", "x".repeat(10_000_000), usual, "text-too-long"],
  ])("%s", (_, value, bounds, expected) => {
    expect(findJsonProblem(value, bounds)).toBe(expected);
    expect(milliseconds(() => findJsonProblem(value, bounds))).toBeLessThan(100);
  });
});
