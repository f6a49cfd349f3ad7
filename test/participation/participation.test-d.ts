import { describe, expectTypeOf, it } from "vitest";
import type {
  BeneficiaryId,
  Participation,
  ParticipationId,
  participationSchema,
  PathwayLog,
  Referral,
  referralSchema,
  ReferralSource,
} from "welfare-core";
import type * as z from "zod";
import type { DeepReadonly } from "../deep-readonly.ts";
import type { PlainKeys } from "../plain-keys.ts";

type Read<S extends z.ZodType> = DeepReadonly<z.output<S>>;

describe("a participation", () => {
  it("is what its schema gives, but for the flavour of the keys", () => {
    expectTypeOf<PlainKeys<Read<typeof referralSchema>>>().toEqualTypeOf<PlainKeys<Referral>>();
    expectTypeOf<PlainKeys<Read<typeof participationSchema>>>().toEqualTypeOf<PlainKeys<Participation>>();
  });

  it("is the same before and after its schema reads it", () => {
    expectTypeOf<z.input<typeof referralSchema>>().toEqualTypeOf<z.output<typeof referralSchema>>();
    expectTypeOf<z.input<typeof participationSchema>>().toEqualTypeOf<z.output<typeof participationSchema>>();
  });

  it("has a log, and no state that could be stored", () => {
    expectTypeOf<Participation["log"]>().toEqualTypeOf<PathwayLog>();
    expectTypeOf<Participation>().not.toHaveProperty("state");
    expectTypeOf<Participation>().not.toHaveProperty("status");
  });

  it("is known by a key of its own", () => {
    const hers = "b-1" as BeneficiaryId;
    // @ts-expect-error: the key of a person is not that of her participation
    const mine: ParticipationId = hers;
    expectTypeOf(mine).toBeString();
    expectTypeOf<ReferralSource>().toExtend<string>();
    // @ts-expect-error: an own code is written x-…
    const source: ReferralSource = "parish";
    expectTypeOf(source).toBeString();
  });
});
