import * as z from "zod";
import type { sensitivitySchema } from "welfare-core";
import { compareSensitivity, type Sensitivity, sensitivityOf } from "welfare-core";
import { classed } from "../../src/sensitivity/index.ts";
import { expectTypeOf, it } from "vitest";

it("a class does not change the type of the field", () => {
  const field = classed(z.string(), "special");
  expectTypeOf(field).toEqualTypeOf<z.ZodString>();
  expectTypeOf<z.output<typeof sensitivitySchema>>().toEqualTypeOf<Sensitivity>();
  expectTypeOf(sensitivityOf).returns.toEqualTypeOf<Sensitivity | undefined>();
});

it("there are six classes and no other", () => {
  expectTypeOf<Sensitivity>().toEqualTypeOf<"public" | "internal" | "pseudonymous" | "identifying" | "special" | "safety-critical">();
  // @ts-expect-error no such class
  classed(z.string(), "secret");
  // @ts-expect-error no such class
  compareSensitivity("public", "secret");
});
