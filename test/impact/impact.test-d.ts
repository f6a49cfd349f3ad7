import { describe, expectTypeOf, it } from "vitest";
import type {
  checkIndicators,
  CountIndicator,
  DifferenceOfProportionsIndicator,
  DifferenceOfMeansIndicator,
  ChangeShareIndicator,
  TimeToOutcomeIndicator,
  EffectSizeIndicator,
  ReliableChangeIndicator,
  RatioOfSumsIndicator,
  RateIndicator,
  MedianIndicator,
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
import { defineIndicator } from "welfare-core";
import type * as z from "zod";
import type { DeepReadonly } from "../deep-readonly.ts";

type Read = z.output<typeof indicatorDefinitionSchema>;
/** Made readonly all the way down, but for criteria: they are readonly already, and nest without an end. */
type Frozen<T> = { readonly [K in keyof T]: K extends "population" | "success" | "group" | "before" | "after" ? T[K] : DeepReadonly<T[K]> };
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
    expectTypeOf<OfKind<"median">>().toEqualTypeOf<Fields<MedianIndicator>>();
    expectTypeOf<OfKind<"rate">>().toEqualTypeOf<Fields<RateIndicator>>();
    expectTypeOf<OfKind<"ratio-of-sums">>().toEqualTypeOf<Fields<RatioOfSumsIndicator>>();
    expectTypeOf<OfKind<"reliable-change">>().toEqualTypeOf<Fields<ReliableChangeIndicator>>();
    expectTypeOf<OfKind<"effect-size">>().toEqualTypeOf<Fields<EffectSizeIndicator>>();
    expectTypeOf<OfKind<"time-to-outcome">>().toEqualTypeOf<Fields<TimeToOutcomeIndicator>>();
    expectTypeOf<OfKind<"change-share">>().toEqualTypeOf<Fields<ChangeShareIndicator>>();
    expectTypeOf<OfKind<"difference-of-means">>().toEqualTypeOf<Fields<DifferenceOfMeansIndicator>>();
    expectTypeOf<OfKind<"difference-of-proportions">>().toEqualTypeOf<Fields<DifferenceOfProportionsIndicator>>();
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

describe("a definition in code", () => {
  const base = {
    id: "i",
    version: "1",
    label: { en: "-" },
    unit: "person",
    kind: "proportion",
    success: { fact: "working", eq: true },
  } as const;

  it("keeps its kind, and claims an impact only with what it is compared with", () => {
    const made = defineIndicator({ ...base, level: "impact", counterfactual: { kind: "benchmark", value: 0.25, source: "-" } });
    expectTypeOf(made.kind).toEqualTypeOf<"proportion">();
    expectTypeOf(defineIndicator({ ...base, level: "outcome" })).toExtend<IndicatorDefinition>();
    // @ts-expect-error: compared with what?
    defineIndicator({ ...base, level: "impact" });
    // @ts-expect-error: a benchmark has a source
    defineIndicator({ ...base, level: "impact", counterfactual: { kind: "benchmark", value: 0.25 } });
    // @ts-expect-error: a proportion has no `of`
    defineIndicator({ ...base, level: "outcome", success: undefined, of: "minutes" });
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
