import type { Result } from "welfare-core";
import {
  conditionalOddsRatio,
  type Estimate,
  type IntervalResult,
  kaplanMeier,
  meanInterval,
  type MeanInterval,
  type NotComputable,
  type PairedT,
  pairedT,
  poissonRateRatio,
  type ReliableChangeClass,
  reliableChange,
  type StatisticResult,
  wilson,
} from "welfare-core/statistics";
import { expectTypeOf, it } from "vitest";

it("a statistic may be refused, and then says why", () => {
  expectTypeOf(wilson).returns.toEqualTypeOf<Result<Estimate<"wilson">, NotComputable>>();
  expectTypeOf(meanInterval).returns.toEqualTypeOf<Result<MeanInterval, NotComputable>>();
  // @ts-expect-error a missing value is null, so that nobody leaves one out by accident
  meanInterval({ values: [1, undefined] });
  // @ts-expect-error both counts are needed
  wilson({ x: 3 });
});

it("every result says its method and its n, every interval its level", () => {
  expectTypeOf<Estimate<"wilson">>().toExtend<IntervalResult>();
  expectTypeOf<PairedT>().toExtend<StatisticResult>();
  expectTypeOf(conditionalOddsRatio).returns.toEqualTypeOf<Result<Estimate<"conditional-exact">, NotComputable>>();
});

it("what may not exist has to be asked for", () => {
  const found = pairedT({ before: [1, 2], after: [2, 4] });
  if (found.ok) expectTypeOf(found.value.p).toEqualTypeOf<number | undefined>();
});

it("events are 0 or 1, two groups are two, and each person has one of five classes", () => {
  // @ts-expect-error an event is 0 or 1
  kaplanMeier({ time: [1], event: [2] });
  // @ts-expect-error two groups
  poissonRateRatio({ events: [1], personTime: [1, 2] });
  const found = reliableChange({ before: [1], after: [2], sd: 1, reliability: 0.8, higherIsBetter: true });
  if (found.ok) expectTypeOf(found.value.class).toEqualTypeOf<readonly ReliableChangeClass[]>();
});
