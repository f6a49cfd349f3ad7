import { describe, expect, it } from "vitest";
import { criterionSchema, factsSchema } from "welfare-core";
import { FACTS } from "./arbitraries.ts";

const accepts = (facts: unknown) => factsSchema.safeParse(facts).success;

describe("declarations of facts", () => {
  it("each type of fact is accepted and comes back as it was", () => {
    expect(factsSchema.parse(FACTS)).toEqual(FACTS);
    const labelled = { income: { type: "number", label: { it: "reddito" }, mutable: true, unit: "EUR", max: 3 } };
    expect(factsSchema.parse(labelled)).toEqual(labelled);
    expect(accepts({})).toBe(true);
  });
  it.each(["Income", "1income", "in-come", "", "missing", "constructor", "toString", "x".repeat(65)])("%j is no name of a fact", (name) => {
    expect(accepts({ [name]: { type: "boolean" } })).toBe(false);
  });
  it.each([
    [{ type: "text" }],
    [{ type: "boolean", min: 1 }],
    [{ type: "number", min: "1" }],
    [{ type: "number", max: Number.NaN }],
    [{ type: "code", codes: [] }],
    [{ type: "code", codes: [""] }],
    [{ type: "list" }],
    [{ type: "list", of: { inner: { type: "list", of: {} } } }],
    [{ type: "list", of: { missing: { type: "boolean" } } }],
    [{ type: "boolean", label: {} }],
    [null],
  ])("%j is no declaration", (fact) => {
    expect(accepts({ fact })).toBe(false);
  });
  it("a thousand facts are accepted, one more is not", () => {
    const many = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`fact${i}`, { type: "boolean" }]));
    expect([accepts(many(1000)), accepts(many(1001))]).toEqual([true, false]);
  });
});

describe("the outside of a criterion", () => {
  it("is an object of plain JSON within bounds", () => {
    expect(criterionSchema.safeParse({ all: [] }).success).toBe(true);
    let deep: object = { all: [] };
    for (let level = 0; level < 100; level += 1) deep = { not: deep };
    for (const wrong of [null, [], "all", { all: new Date(0) }, { fact: "x", lt: Number.NaN }, deep]) {
      expect(criterionSchema.safeParse(wrong).success).toBe(false);
    }
  });
});
