import { describe, expectTypeOf, it } from "vitest";
import type { Criterion } from "welfare-core";

describe("the day at which an age is asked", () => {
  it("may be any name where the facts are not known to the compiler, as in the definition of an indicator", () => {
    const adult: Criterion = { fact: "birthDate", age: { gte: 18, at: { fact: "entryDate" } } };
    expectTypeOf(adult).toExtend<Criterion>();
  });

  it("is one of the date facts where they are known", () => {
    interface Facts {
      readonly birthDate: { readonly type: "partial-date" };
      readonly entryDate: { readonly type: "date" };
    }
    const adult: Criterion<Facts> = { fact: "birthDate", age: { gte: 18, at: { fact: "entryDate" } } };
    // @ts-expect-error: a birth date may be known in part, so that no age is asked at it
    const never: Criterion<Facts> = { fact: "birthDate", age: { gte: 18, at: { fact: "birthDate" } } };
    expectTypeOf([adult, never]).toBeArray();
  });
});
