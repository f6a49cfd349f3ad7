import * as z from "zod";
import { beneficiarySchema, compareSensitivity, SENSITIVITIES, sensitivityOf, sensitivitySchema } from "welfare-core";
import { classed, sensitivityRegistry } from "../../src/sensitivity/index.ts";
import { describe, expect, it } from "vitest";

describe("the privacy classes", () => {
  it("go from harmless to dangerous", () => {
    expect(SENSITIVITIES).toEqual(["public", "internal", "pseudonymous", "identifying", "special", "safety-critical"]);
  });

  it("compare by their place in that order", () => {
    const sorted = [...SENSITIVITIES].reverse().sort(compareSensitivity);
    expect(sorted).toEqual(SENSITIVITIES);
    expect(compareSensitivity("public", "special")).toBeLessThan(0);
    expect(compareSensitivity("safety-critical", "special")).toBeGreaterThan(0);
    expect(compareSensitivity("special", "special")).toBe(0);
  });

  it("are checked in stored data", () => {
    expect(SENSITIVITIES.every((name) => sensitivitySchema.safeParse(name).success)).toBe(true);
    expect(sensitivitySchema.safeParse("secret").success).toBe(false);
    expect(sensitivitySchema.safeParse("toString").success).toBe(false);
  });
});

describe("a field's class", () => {
  it("stands on the field's schema", () => {
    expect(sensitivityOf(classed(z.string(), "special"))).toBe("special");
  });

  it("is absent when none was given", () => {
    expect(sensitivityOf(z.string())).toBeUndefined();
    expect(sensitivityOf(z.string().optional())).toBeUndefined();
  });

  it("is seen through optional and nullable, in any order", () => {
    const field = classed(z.string(), "identifying");
    expect(sensitivityOf(field.optional())).toBe("identifying");
    expect(sensitivityOf(field.nullable())).toBe("identifying");
    expect(sensitivityOf(field.nullable().optional())).toBe("identifying");
    expect(sensitivityOf(field.optional().nullable())).toBe("identifying");
  });

  it("given on the outside holds, whatever is inside", () => {
    expect(sensitivityOf(classed(classed(z.string(), "public").optional(), "special"))).toBe("special");
    expect(sensitivityOf(classed(classed(z.string(), "public"), "special"))).toBe("special");
  });

  it("is no class of a list for the class of its items", () => {
    expect(sensitivityOf(z.array(classed(z.string(), "special")))).toBeUndefined();
  });

  it("leaves the schema that it was given to without one, so that it can serve fields of other classes", () => {
    const text = z.string().min(2);
    const [name, note] = [classed(text, "identifying"), classed(text, "internal")];
    expect([sensitivityOf(text), sensitivityOf(name), sensitivityOf(note)]).toEqual([undefined, "identifying", "internal"]);
  });

  it("does not change what the field accepts", () => {
    const field = classed(z.string().min(2), "internal");
    expect(field.safeParse("ab")).toEqual({ success: true, data: "ab" });
    expect(field.safeParse("a").success).toBe(false);
  });

  it("can be read on a model's shape", () => {
    expect(sensitivityOf(beneficiarySchema.shape.disability)).toBe("special");
    expect(sensitivityOf(beneficiarySchema.shape.id)).toBe("pseudonymous");
  });

  it("appears in the JSON Schema as x-sensitivity", () => {
    const schema = z.strictObject({ name: classed(z.string(), "identifying"), note: z.string() });
    expect(z.toJSONSchema(schema, { metadata: sensitivityRegistry() })).toMatchObject({
      properties: { name: { type: "string", "x-sensitivity": "identifying" }, note: { type: "string" } },
    });
  });
});
