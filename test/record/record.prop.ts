import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import * as z from "zod";
import { extensionsSchema, type JsonValue, keySchema } from "welfare-core";
import { canonicalJson, findJsonProblem, nearestKnown, strictRecord } from "../../src/record/index.ts";
import { describe, expect, it } from "vitest";
import { jsonValue, key } from "../arbitraries.ts";

const bounds = { depth: 10, nodes: 10_000, textLength: 100 };

/** The same value with the fields of each record in the opposite order. */
function reversed(value: JsonValue): JsonValue {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: JsonValue) => reversed(item));
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, field]) => [name, reversed(field as JsonValue)]),
  );
}

/** How many values there are, and how deep, by their definition. */
function size(value: JsonValue): { readonly nodes: number; readonly depth: number } {
  if (typeof value !== "object" || value === null) return { nodes: 1, depth: 0 };
  const inside = Object.values(value as object).map((item) => size(item as JsonValue));
  return {
    nodes: inside.reduce((sum, { nodes }) => sum + nodes, 1),
    depth: Math.max(0, ...inside.map(({ depth }) => depth)) + 1,
  };
}

/** Edit distance as it is defined, letter by letter from the end. */
function edits(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const swap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    edits(a.slice(0, -1), b) + 1,
    edits(a, b.slice(0, -1)) + 1,
    edits(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
    swap ? edits(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

describe("canonical JSON", () => {
  it("is JSON of the same value", () => {
    fc.assert(fc.property(jsonValue, (value) => isDeepStrictEqual(JSON.parse(canonicalJson(value)), value)));
  });

  it("does not depend on the order of fields", () => {
    fc.assert(fc.property(jsonValue, (value) => canonicalJson(reversed(value)) === canonicalJson(value)));
  });

  it("is the same for two values only if they are the same", () => {
    fc.assert(fc.property(jsonValue, jsonValue, (a, b) => (canonicalJson(a) === canonicalJson(b)) === isDeepStrictEqual(a, b)));
  });
});

describe("bounds", () => {
  it("accept what has their size, and refuse it at one less", () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        const { nodes, depth } = size(value);
        expect(findJsonProblem(value, { ...bounds, nodes, depth })).toBeUndefined();
        expect(findJsonProblem(value, { ...bounds, nodes: nodes - 1, depth })).toBe("too-many-nodes");
        if (depth > 0) expect(findJsonProblem(value, { ...bounds, nodes, depth: depth - 1 })).toBe("too-deep");
      }),
    );
  });

  it("accept whatever JSON can write, and answer whatever they are given", () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 4 }),
        (text) => findJsonProblem(JSON.parse(text.replaceAll("__proto__", "proto")), bounds) === undefined,
      ),
    );
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withSparseArray: true,
      withNullPrototype: true,
    });
    fc.assert(
      fc.property(anything, (value) => {
        if (value === undefined || findJsonProblem(value, bounds) !== undefined) return;
        expect(canonicalJson(JSON.parse(JSON.stringify(value)))).toBe(canonicalJson(value));
      }),
    );
  });

  it("let own fields through as they are", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), jsonValue, { maxKeys: 5, noNullPrototype: true }), (own) => {
        fc.pre(size(own).nodes <= 1000);
        expect(extensionsSchema.safeParse(own)).toEqual({ success: true, data: own });
      }),
    );
  });
});

describe("names and keys", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });

  it("the nearest word is the first with fewest edits, within a third of the length", () => {
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 5 }), (typed, known) => {
        const most = Math.max(1, Math.floor(typed.length / 3));
        const distances = known.map((candidate) => edits(typed, candidate));
        const fewest = Math.min(...distances);
        expect(nearestKnown(typed, known)).toBe(fewest <= most ? known[distances.indexOf(fewest)] : undefined);
      }),
    );
  });

  it("the message about an unknown field never repeats its name", () => {
    const person = strictRecord({ id: z.string(), birthDate: z.string().optional(), placeOfBirth: z.string().optional() });
    const name = fc.oneof(
      fc
        .tuple(fc.constantFrom("birthDat", "BirthDate", "placeOfBrith", "Ada Prova "), fc.integer({ min: 10, max: 99 }))
        .map(([a, b]) => `${a}${b}`),
      fc.string({ minLength: 3 }).filter((text) => /[^a-z ]/.test(text)),
    );
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), (names) => {
        const unknown = names.filter((text) => !Object.hasOwn(person.shape, text) && text !== "__proto__");
        fc.pre(unknown.length > 0);
        const result = person.safeParse({ id: "b-1", ...Object.fromEntries(unknown.map((text) => [text, 1])) });
        const message = result.error?.issues[0]?.message ?? "";
        const own = message.replaceAll(/"(id|birthDate|placeOfBirth|extensions)"/g, "");
        expect(own).toMatch(/^(unknown field|\d unknown fields)/);
        for (const text of unknown) expect(own.includes(text)).toBe(false);
      }),
    );
  });

  it("keys are accepted as they are", () => {
    fc.assert(fc.property(key, (text) => keySchema.safeParse(text).data === text));
  });
});
