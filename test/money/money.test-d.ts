import type * as z from "zod";
import type { moneySchema } from "welfare-core";
import { allocateMoney, type CurrencyCode, type Money, type MoneyRefusal, type ProjectId, type Result, sumMoney } from "welfare-core";
import { expectTypeOf, it } from "vitest";
import type { DeepReadonly } from "../deep-readonly.ts";

it("the schema gives and takes money", () => {
  expectTypeOf<DeepReadonly<z.output<typeof moneySchema>>>().toEqualTypeOf<Money>();
  expectTypeOf<z.input<typeof moneySchema>>().toEqualTypeOf<Money>();
});

it("a sum may be refused, a division may not", () => {
  expectTypeOf(sumMoney).returns.toEqualTypeOf<Result<Money, MoneyRefusal>>();
  expectTypeOf(allocateMoney).returns.toEqualTypeOf<readonly Money[]>();
  expectTypeOf<string>().toExtend<CurrencyCode>();
  // @ts-expect-error a key is no currency
  sumMoney([], "p-1" as ProjectId);
});
