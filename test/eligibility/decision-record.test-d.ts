import { expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { DecisionRecord, decisionRecordSchema, Evidence, evidenceSchema } from "welfare-core";
import type { DeepReadonly } from "../deep-readonly.ts";
import type { PlainKeys } from "../plain-keys.ts";

it("what the schemas read is what the types say", () => {
  expectTypeOf<PlainKeys<DeepReadonly<z.output<typeof evidenceSchema>>>>().toEqualTypeOf<PlainKeys<Evidence>>();
  expectTypeOf<PlainKeys<DeepReadonly<z.output<typeof decisionRecordSchema>>>>().toEqualTypeOf<PlainKeys<DecisionRecord>>();
});
