import { describe, expectTypeOf, it } from "vitest";
import type {
  costPerOutcome,
  CostPerOutcome,
  generativeContributions,
  GenerativeContributions,
  networkMeasures,
  NetworkMeasures,
  NoFigure,
  progressToTarget,
  SocialReturn,
  socialReturn,
  SuppressedResult,
  TargetProgress,
  TransitionTable,
  transitionTable,
  unmetDemand,
  UnmetDemand,
} from "welfare-core";

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
