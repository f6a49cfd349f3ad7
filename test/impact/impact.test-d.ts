import { describe, expectTypeOf, it } from "vitest";
import type {
  checkIndicators,
  CountIndicator,
  IndicatorCounts,
  IndicatorDefinition,
  indicatorDefinitionSchema,
  IndicatorFinding,
  IndicatorResult,
  MeanChangeIndicator,
  MeanIndicator,
  measureIndicators,
  Measurement,
  NotComputableResult,
  ProportionIndicator,
  SumIndicator,
  SuppressedResult,
  ValueResult,
} from "welfare-core";
import type * as z from "zod";
import type { DeepReadonly } from "../deep-readonly.ts";

type Read = z.output<typeof indicatorDefinitionSchema>;
/** Made readonly all the way down, but for criteria: they are readonly already, and nest without an end. */
type Frozen<T> = { readonly [K in keyof T]: K extends "population" | "success" ? T[K] : DeepReadonly<T[K]> };
type OfKind<Kind extends IndicatorDefinition["kind"]> = Frozen<Extract<Read, { readonly kind: Kind }>>;
/** An interface, field by field. */
type Fields<T> = { readonly [K in keyof T]: T[K] };

describe("the definition of an indicator", () => {
  it("is, in each of its kinds, what the schema gives", () => {
    expectTypeOf<OfKind<"count">>().toEqualTypeOf<Fields<CountIndicator>>();
    expectTypeOf<OfKind<"proportion">>().toEqualTypeOf<Fields<ProportionIndicator>>();
    expectTypeOf<OfKind<"sum">>().toEqualTypeOf<Fields<SumIndicator>>();
    expectTypeOf<OfKind<"mean">>().toEqualTypeOf<Fields<MeanIndicator>>();
    expectTypeOf<OfKind<"mean-change">>().toEqualTypeOf<Fields<MeanChangeIndicator>>();
    expectTypeOf<Read["kind"]>().toEqualTypeOf<IndicatorDefinition["kind"]>();
  });

  it("has the fields of its kind and no other", () => {
    const base = { id: "i", version: "1", label: { en: "-" }, level: "outcome", unit: "person" } as const;
    const good: IndicatorDefinition = { ...base, kind: "mean-change", before: "a", after: "b", reentry: "first" };
    // @ts-expect-error: a change has no success, so that no row of it can be "any"
    const any: IndicatorDefinition = { ...base, kind: "mean-change", before: "a", after: "b", reentry: "any" };
    // @ts-expect-error: all rows of a sum are added, none is chosen
    const sum: SumIndicator = { ...base, kind: "sum", of: "minutes", reentry: "last" };
    // @ts-expect-error: a proportion of what?
    const proportion: IndicatorDefinition = { ...base, kind: "proportion" };
    // @ts-expect-error: without a counterfactual there is no other level beyond the list
    const level: IndicatorDefinition = { ...base, kind: "count", level: "result" };
    expectTypeOf([good, any, sum, proportion, level]).toBeArray();
  });
});

describe("a result", () => {
  it("says its counts, unless it is suppressed: then it says nothing else", () => {
    expectTypeOf<IndicatorResult>().toEqualTypeOf<ValueResult | NotComputableResult | SuppressedResult>();
    expectTypeOf<ValueResult>().toExtend<IndicatorCounts>();
    expectTypeOf<NotComputableResult>().toExtend<IndicatorCounts>();
    expectTypeOf<keyof SuppressedResult>().toEqualTypeOf<"status" | "reason">();
  });

  it("gives its value only after its status was looked at", () => {
    const result = null as unknown as IndicatorResult;
    // @ts-expect-error: it may be not computable or suppressed
    expectTypeOf(result.value).toBeNumber();
    expectTypeOf<ValueResult["value"]>().toBeNumber();
    expectTypeOf<NotComputableResult>().not.toHaveProperty("value");
    expectTypeOf<ReturnType<typeof measureIndicators>>().toEqualTypeOf<Measurement>();
    expectTypeOf<ReturnType<typeof checkIndicators>>().toEqualTypeOf<readonly IndicatorFinding[]>();
  });
});
