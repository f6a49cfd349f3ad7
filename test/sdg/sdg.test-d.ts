import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import {
  goalOf,
  isSdgTarget,
  rollUpSdg,
  type SdgApportionedRollUp,
  type SdgCode,
  type SdgExclusion,
  type sdgExclusionSchema,
  type SdgGoalCode,
  type SdgIndicatorCode,
  type SdgLink,
  type sdgLinkSchema,
  type SdgTaggedRollUp,
  type SdgTargetCode,
  sdgUri,
} from "welfare-core/sdg";

/** Flavoured strings are left alone. */
type DeepReadonly<T> = T extends string ? T : T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

describe("types of the codes", () => {
  it("have exactly the codes that exist", () => {
    expectTypeOf<"5.5">().toExtend<SdgTargetCode>();
    expectTypeOf<"17.19">().toExtend<SdgTargetCode>();
    expectTypeOf<"11.c.1">().toExtend<SdgIndicatorCode>();
    expectTypeOf<Extract<SdgTargetCode, `13.${string}`>>().toEqualTypeOf<"13.1" | "13.2" | "13.3" | "13.a" | "13.b">();
    expectTypeOf<Extract<SdgIndicatorCode, `7.${string}`>>().toEqualTypeOf<"7.1.1" | "7.1.2" | "7.2.1" | "7.3.1" | "7.a.1" | "7.b.1">();
    expectTypeOf<"5.7">().not.toExtend<SdgCode>();
    expectTypeOf<"5.5.3">().not.toExtend<SdgCode>();
    expectTypeOf<"18">().not.toExtend<SdgCode>();
    expectTypeOf<string>().not.toExtend<SdgCode>();
  });

  it("keep the levels apart", () => {
    expectTypeOf<SdgGoalCode & SdgTargetCode>().toBeNever();
    expectTypeOf<SdgTargetCode & SdgIndicatorCode>().toBeNever();
    // @ts-expect-error a goal is no target
    const link: Pick<SdgLink, "target"> = { target: "5" };
    // @ts-expect-error 5.7 does not exist
    const exclusion: Pick<SdgExclusion, "code"> = { code: "5.7" };
    expectTypeOf([link, exclusion]).toBeArray();
  });

  it("a guard narrows, a goal and a target always have an address, an indicator may have none", () => {
    const text = String("5.5");
    if (isSdgTarget(text)) expectTypeOf(text).toEqualTypeOf<SdgTargetCode>();
    expectTypeOf(goalOf("5.5")).toEqualTypeOf<SdgGoalCode>();
    expectTypeOf(sdgUri("5.5")).toEqualTypeOf<string>();
    expectTypeOf(sdgUri("5.5.1")).toEqualTypeOf<string | undefined>();
  });
});

describe("types of the links", () => {
  it("are what the schemas give", () => {
    expectTypeOf<DeepReadonly<z.output<typeof sdgLinkSchema>>>().toEqualTypeOf<SdgLink>();
    expectTypeOf<DeepReadonly<z.output<typeof sdgExclusionSchema>>>().toEqualTypeOf<SdgExclusion>();
  });

  it("each view has its own result, and the tagged one has no total", () => {
    const options = { level: "goal", currency: "EUR" } as const;
    const tagged = rollUpSdg([], { ...options, view: "tagged" });
    const apportioned = rollUpSdg([], { ...options, view: "apportioned" });
    if (tagged.ok) expectTypeOf(tagged.value).toEqualTypeOf<SdgTaggedRollUp>();
    if (apportioned.ok) expectTypeOf(apportioned.value).toEqualTypeOf<SdgApportionedRollUp>();
    expectTypeOf<SdgTaggedRollUp>().not.toHaveProperty("totalMinor");
  });
});
