import type { Result } from "welfare-core";
import { type Estimate, meanInterval, type MeanInterval, type NotComputable, wilson } from "welfare-core/statistics";
import { expectTypeOf, it } from "vitest";

it("a statistic may be refused, and then says why", () => {
  expectTypeOf(wilson).returns.toEqualTypeOf<Result<Estimate<"wilson">, NotComputable>>();
  expectTypeOf(meanInterval).returns.toEqualTypeOf<Result<MeanInterval, NotComputable>>();
  // @ts-expect-error a missing value is null, so that nobody leaves one out by accident
  meanInterval({ values: [1, undefined] });
  // @ts-expect-error both counts are needed
  wilson({ x: 3 });
});
