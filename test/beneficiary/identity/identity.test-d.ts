import { describe, expectTypeOf, it } from "vitest";
import type * as root from "welfare-core";
import type { assessEligibility, Beneficiary, defineRuleset, FactsRow, peersOn, situationValueOn } from "welfare-core";
// @ts-expect-error: who a person is stands behind an entry of its own
import type { Identity as Leaked } from "welfare-core";
import type { displayName, Identity, identitySchema } from "welfare-core/identity";
import type * as z from "zod";
import type { DeepReadonly } from "../../deep-readonly.ts";
import type { PlainKeys } from "../../plain-keys.ts";

type Root = typeof root;

/** Whether a parameter would take an identity; one that takes anything at all (`isCode`) asks nothing of it. */
type Takes<P, Given> = unknown extends P ? false : [Given] extends [P] ? true : false;

/** The names of the functions of which a parameter would take it, as it is or in a list. */
type TakersOf<Given> = {
  [Name in keyof Root]: Root[Name] extends (...args: infer Parameters) => unknown
    ? true extends { [I in keyof Parameters]: Takes<Parameters[I], Given> | Takes<Parameters[I], readonly Given[]> }[number]
      ? Name
      : never
    : never;
}[keyof Root];

describe("an identity", () => {
  it("is what its schema gives, and the same before it was read", () => {
    expectTypeOf<PlainKeys<DeepReadonly<z.output<typeof identitySchema>>>>().toEqualTypeOf<PlainKeys<Identity>>();
    expectTypeOf<z.input<typeof identitySchema>>().toEqualTypeOf<z.output<typeof identitySchema>>();
  });

  it("is taken by no function of the library but those beside it", () => {
    expectTypeOf<TakersOf<Identity>>().toBeNever();
    expectTypeOf<Parameters<typeof displayName>>().toEqualTypeOf<[identity: Identity]>();
  });

  it("would be found in a function that takes it", () => {
    expectTypeOf<Takes<Identity | string, Identity>>().toEqualTypeOf<true>();
    expectTypeOf<Takes<Beneficiary, Identity>>().toEqualTypeOf<false>();
    expectTypeOf<TakersOf<root.Goal>>().toEqualTypeOf<"goalStatusOn" | "goalSummary">();
  });

  it("is no beneficiary, nor is a beneficiary an identity", () => {
    expectTypeOf<Identity>().not.toExtend<Beneficiary>();
    expectTypeOf<Beneficiary>().not.toExtend<Identity>();
  });

  it("is not read by a decision, whatever facts the rule declares", () => {
    const decide = null as unknown as typeof assessEligibility;
    const define = null as unknown as typeof defineRuleset;
    const peers = null as unknown as typeof peersOn;
    const value = null as unknown as typeof situationValueOn;
    const identity = null as unknown as Identity;
    const check = () => {
      const rules = define({
        id: "adults",
        version: "1",
        facts: { birthDate: { type: "partial-date" } },
        criterion: { fact: "birthDate", age: { gte: 18 } },
      });
      // @ts-expect-error: an identity is no row of facts, though it holds a birth date
      decide(rules, identity, { asOf: "2018-03-01" });
      // @ts-expect-error: nor a person who is asked about
      peers([], identity, "2018-03-01");
      // @ts-expect-error: nor a situation
      value([identity], "labourStatus", "2018-03-01");
    };
    expectTypeOf(check).toBeFunction();
  });

  it("is no row of facts, not even of facts called as its own fields are", () => {
    type Own = { readonly birthDate: { readonly type: "date" }; readonly synthetic: { readonly type: "boolean" } };
    expectTypeOf<Identity>().not.toExtend<FactsRow<Own>>();
    expectTypeOf<Identity>().not.toExtend<FactsRow>();
    expectTypeOf<{ readonly kind: "course" }>().toExtend<FactsRow<{ readonly kind: { readonly type: "code" } }>>();
    expectTypeOf<Leaked>().toBeAny();
  });
});
