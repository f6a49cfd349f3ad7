import * as z from "zod";
import {
  type BeneficiaryId,
  type Extensions,
  extensionsSchema,
  type JsonValue,
  MISSING_REASONS,
  type MissingReason,
  type ProjectId,
} from "welfare-core";
import { findJsonProblem, type JsonProblem, listSchema, strictRecord } from "../../src/record/index.ts";
import { expectTypeOf, it } from "vitest";
import type { DeepReadonly } from "../deep-readonly.ts";

it("a plain text is a key, the key of another model is not", () => {
  expectTypeOf<string>().toExtend<BeneficiaryId>();
  expectTypeOf<ProjectId>().not.toExtend<BeneficiaryId>();
});

it("own fields are plain JSON", () => {
  expectTypeOf<z.output<typeof extensionsSchema>>().toEqualTypeOf<Extensions>();
  expectTypeOf<z.input<typeof extensionsSchema>>().toEqualTypeOf<Extensions>();
  expectTypeOf<Date>().not.toExtend<JsonValue>();
  expectTypeOf<undefined>().not.toExtend<JsonValue>();
  expectTypeOf<{ readonly a: readonly [1, "x", null] }>().toExtend<JsonValue>();
});

it("a list and a record have the types of what they hold", () => {
  const schema = strictRecord({ id: z.string(), ages: listSchema(z.int()).optional(), own: extensionsSchema });
  expectTypeOf(schema).toExtend<z.ZodType>();
  expectTypeOf<DeepReadonly<z.output<typeof schema>>>().toEqualTypeOf<{
    readonly id: string;
    readonly ages?: readonly number[] | undefined;
    readonly own: Extensions;
  }>();
});

it("reasons and problems are unions", () => {
  expectTypeOf(MISSING_REASONS[0]).toEqualTypeOf<"not-asked">();
  expectTypeOf<MissingReason>().toEqualTypeOf<"not-asked" | "declined" | "unknown" | "lost" | "invalid" | "not-due" | "not-applicable">();
  expectTypeOf(findJsonProblem).returns.toEqualTypeOf<JsonProblem | undefined>();
  // @ts-expect-error all three bounds are given
  findJsonProblem({}, { depth: 3 });
});
