import type { Money, MoneyRefusal } from "../money/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import { fundingTotals, type FundingSelection, type FundingSourceGroup } from "./funding-totals.ts";
import type { FundingLine } from "./funding.ts";

/** Which money is set against which. */
export interface LeverageQuestion extends FundingSelection {
  /** Money that came in addition: usually `philanthropic`. */
  readonly of: FundingSourceGroup;
  /** Money that it came upon: usually `public`. */
  readonly over: FundingSourceGroup;
}

/** How much money of one source came for each unit of another. */
export interface FundingLeverage {
  /** `of` for each unit of `over`; not rounded, 0 or more. Money only. */
  readonly ratio: number;
  readonly of: Money;
  readonly over: Money;
  /** What the two gave in kind, beside the ratio and never in it. */
  readonly inKind: { readonly of: Money; readonly over: Money };
}

/** Why there is no ratio: `zero-denominator` when nothing came from the source that is divided by. */
export interface LeverageRefusal {
  readonly code: MoneyRefusal["code"] | "zero-denominator";
  readonly message: string;
}

/**
 * The leverage of one source of money over another: what came from `of` for each euro from `over`, at one stage.
 *
 * @returns the ratio with both sums; refused with `zero-denominator`, `mixed-currencies` or `too-large`
 *
 * @example
 * ```ts
 * const line = (id: string, sourceType: "public-local" | "philanthropic-foundation", amountMinor: number) =>
 *   ({ id, kind: "cash", organizationId: "o", sourceType, stage: "received", amount: { amountMinor, currency: "EUR" } }) as const;
 * const lines = [line("l1", "public-local", 10_000_00), line("l2", "philanthropic-foundation", 25_000_00)];
 * const leverage = fundingLeverage(lines, { of: "philanthropic", over: "public", stage: "received", currency: "EUR" });
 * leverage.ok ? leverage.value.ratio : undefined // => 2.5
 * ```
 */
export function fundingLeverage(lines: readonly FundingLine[], question: LeverageQuestion): Result<FundingLeverage, LeverageRefusal> {
  const totals = fundingTotals(lines, question);
  if (!totals.ok) return totals;
  const nothing: Money = { amountMinor: 0, currency: question.currency };
  const sumsOf = (group: FundingSourceGroup) =>
    totals.value.bySource.find(({ source }) => source === group) ?? { cash: nothing, inKind: nothing };
  const of = sumsOf(question.of);
  const over = sumsOf(question.over);
  if (over.cash.amountMinor === 0) {
    return err({
      code: "zero-denominator",
      message: `no money of the source "${question.over}" at this stage: there is nothing to divide by`,
    });
  }
  return ok({
    ratio: of.cash.amountMinor / over.cash.amountMinor,
    of: of.cash,
    over: over.cash,
    inKind: { of: of.inKind, over: over.inKind },
  });
}
