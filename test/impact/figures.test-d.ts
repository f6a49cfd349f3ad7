import { describe, expectTypeOf, it } from "vitest";
import type {
  costPerOutcome,
  CostPerOutcome,
  FactTable,
  generativeContributions,
  GenerativeContributions,
  IndicatorDefinition,
  IndicatorResult,
  MeasuredProgress,
  measureProgress,
  networkMeasures,
  NetworkMeasures,
  NoFigure,
  progressToTarget,
  SocialReturn,
  socialReturn,
  SocialReturnInput,
  socialReturnInputSchema,
  SuppressedResult,
  TargetProgress,
  TransitionTable,
  transitionTable,
  unmetDemand,
  UnmetDemand,
} from "welfare-core";
import type * as z from "zod";
import type { DeepReadonly } from "../deep-readonly.ts";
import type { PlainKeys } from "../plain-keys.ts";

/** What a function gives where it has a figure. */
type Told<F extends (...given: never) => unknown> = Extract<ReturnType<F>, { readonly status: "value" }>;

describe("a figure beside the indicators", () => {
  it("is told apart by its status", () => {
    expectTypeOf<Told<typeof progressToTarget>>().toEqualTypeOf<TargetProgress>();
    expectTypeOf<Told<typeof costPerOutcome>>().toEqualTypeOf<CostPerOutcome>();
    expectTypeOf<Told<typeof networkMeasures>>().toEqualTypeOf<NetworkMeasures>();
    expectTypeOf<Told<typeof socialReturn>>().toEqualTypeOf<SocialReturn>();
    expectTypeOf<Told<typeof transitionTable>>().toEqualTypeOf<TransitionTable>();
    expectTypeOf<Told<typeof unmetDemand>>().toEqualTypeOf<UnmetDemand>();
    expectTypeOf<Told<typeof generativeContributions>>().toEqualTypeOf<GenerativeContributions>();
  });

  it("has no number before its status was asked", () => {
    const progress = {} as ReturnType<typeof progressToTarget>;
    // @ts-expect-error there may be no progress
    expectTypeOf(progress.progress);
    const cost = {} as ReturnType<typeof costPerOutcome>;
    // @ts-expect-error there may be no cost
    expectTypeOf(cost.perPersonMinor);
  });

  it("says why it is none in words of its own", () => {
    expectTypeOf<ReturnType<typeof networkMeasures>>().toEqualTypeOf<NetworkMeasures | NoFigure<"empty">>();
    expectTypeOf<Extract<ReturnType<typeof progressToTarget>, { readonly status: "suppressed" }>>().toEqualTypeOf<SuppressedResult>();
  });
});

describe("the input of a social return", () => {
  it("is what its schema gives", () => {
    expectTypeOf<PlainKeys<DeepReadonly<z.output<typeof socialReturnInputSchema>>>>().toEqualTypeOf<PlainKeys<SocialReturnInput>>();
  });
});

describe("progress that is measured", () => {
  it("takes tables of two kinds, and tells whether figures are paired before it tells how many", () => {
    const found = {} as MeasuredProgress;
    expectTypeOf(found.baseline).toEqualTypeOf<IndicatorResult>();
    expectTypeOf<Extract<MeasuredProgress["progress"], { readonly status: "value" }>>().toEqualTypeOf<TargetProgress>();
    // @ts-expect-error it may not be paired
    expectTypeOf(found.pairing.pairs);
    const tables = {} as { readonly baseline: FactTable<{ score: { type: "number" } }>; readonly actual: FactTable };
    const ask = (measure: typeof measureProgress) => {
      measure({} as IndicatorDefinition, { ...tables, target: 3, paired: false });
      // @ts-expect-error without a table of today nothing is measured
      measure({} as IndicatorDefinition, { baseline: tables.baseline, target: 3 });
      // @ts-expect-error a period divides the rows of one table; here there are two
      measure({} as IndicatorDefinition, { ...tables, target: 3, period: { start: "2018-01-01" } });
    };
    expectTypeOf(ask).returns.toBeVoid();
  });
});
